import { inventedCode } from './invented-code.ts'
import type { Firm } from './sample-centre.ts'

const cities = [
  ['呼和浩特', '150100'],
  ['包头', '150200'],
  ['鄂尔多斯', '150600'],
  ['赤峰', '150400'],
  ['乌兰察布', '150900'],
  ['通辽', '150500'],
  ['巴彦淖尔', '150800'],
  ['锡林郭勒', '152500'],
  ['呼伦贝尔', '150700'],
  ['乌海', '150300'],
] as const

const brands =
  '恒泰 瑞丰 金桥 鸿远 博盛 天禾 北辰 宏图 众联 启航 华岳 正远 汇通 蓝图 凯越 青城 云峰 德润 锦程 嘉业 ' +
  '远景 万泽 朗润 信达 永固 安捷 中科 盛源 立诚 卓越 同创 新锐 泰合 瑞通 明德 光耀 东升 西拓 南洋 北拓 ' +
  '长风 秋实 春晖 大漠 绿洲 河套 阴山 敕勒 白云 红山 金沙 银岭 松原 百川 草原 牧歌 星火 晨光 海岳 江河 ' +
  '勤业 守信 合力 求实 创展 鼎新 聚能 兴安'

/**
 * The firms that a centre serves, all invented and all with 样例 in their names. `small` says which of them
 * are 科技型中小企业: one digit a firm, repeated.
 */
export function sampleFirms(
  serial: number,
  count: number,
  trades: readonly string[],
  small: string,
): readonly Firm[] {
  const names = brands.split(' ')
  return Array.from({ length: count }, (_, index) => {
    const [city, region] = cities[(index * 7) % cities.length] ?? ['呼和浩特', '150100']
    const trade = trades[index % trades.length] ?? '科技'
    return {
      name: `${city}样例${names[(index + serial) % names.length]}${trade}有限公司`,
      code: inventedCode('91', region, serial + index),
      city,
      sme: small.charAt(index % small.length) === '1',
      trade,
    }
  })
}
