import { describe, expect, it } from 'vitest'
import { planOutline, sectionsIn } from '#electron/core/completeness/plan-outline.ts'

const all = planOutline.map(({ code }) => code)
const found = (...lines: readonly string[]) => [...sectionsIn(lines.join('\n'))].toSorted()

describe('the headings of a plan', () => {
  it('are found as the outline of 内科发〔2020〕68号 writes them', () => {
    const outline = [
      '一、建设意义',
      '二、建设基础',
      '(一) 产业基础',
      '(二) 平台基础',
      '(三) 人才基础',
      '(四) 地区优势',
      '三、建设任务',
      '(五) 建设定位',
      '(六) 建设目标',
      '(七) 组建模式',
      '(八) 运行管理',
      '(九) 中心框架',
      '四、经费投入',
      '五、进度安排',
      '六、保障措施',
    ]
    expect(found(...outline)).toEqual(all.toSorted())
    expect(
      found(...outline.map((line) => line.replace(/^[^\p{L}]*|^[一二三四五六]、|^\(.*?\)\s*/u, ''))),
    ).toEqual(all.toSorted())
  })

  it.each([
    ['第一章 建设意义与必要性', '1'],
    ['1 建设的背景和意义', '1'],
    ['1.1 组建的必要性', '1'],
    ['2.1 产业发展现状', '2.1'],
    ['（二）科研平台条件基础', '2.2'],
    ['（三）人才队伍基础：', '2.3'],
    ['2.4　区位优势', '2.4'],
    ['三、中心建设主要任务', '3'],
    ['① 功能定位', '3.1'],
    ['3.2 总体目标与考核指标', '3.2'],
    ['（三）组建方式', '3.3'],
    ['第四节 运行机制', '3.4'],
    ['（五）组织架构', '3.5'],
    ['四、经费预算及来源', '4'],
    ['五、实施进度安排', '5'],
    ['六、保障条件与措施', '6'],
    ['六 、 保 障 措 施', '6'],
  ])('are found under other numbers and near words: %s', (line, code) => {
    expect(found(line)).toEqual([code])
  })

  it.each([
    '一、建设意义........................3',
    '一、建设意义\t3',
    '六、保障措施 ……………… 28',
    '保障措施 28',
    '本方案从组织、资金、人才三方面提出保障措施，确保目标实现。',
    '为落实建设任务，中心与共建单位签订协议',
    '经费投入和进度安排见附表一和附表二',
    '项目经费投入合计三千万元由牵头单位自筹解决并按年度到位',
  ])('are not seen in tables of contents and sentences: %s', (line) => {
    expect(found(line)).toEqual([])
  })
})
