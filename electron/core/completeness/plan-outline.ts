import type { LocalizedText } from '#shared/domain/localized-text.ts'

export interface OutlineSection {
  /** `1`, `2.3`: the part, and the section in it. */
  readonly code: string
  readonly name: LocalizedText
}

const section = (code: string, zh: string, en: string): OutlineSection => ({ code, name: { zh, en } })

/** The six parts and their sections. 内科发〔2020〕68号, 附件《建设与运行实施方案编写提纲》. */
export const planOutline: readonly OutlineSection[] = [
  section('1', '建设意义', 'Significance'),
  section('2', '建设基础', 'Foundation'),
  section('2.1', '产业基础', 'Industrial foundation'),
  section('2.2', '平台基础', 'Platform foundation'),
  section('2.3', '人才基础', 'Talent foundation'),
  section('2.4', '地区优势', 'Regional advantages'),
  section('3', '建设任务', 'Tasks'),
  section('3.1', '建设定位', 'Positioning'),
  section('3.2', '建设目标', 'Targets'),
  section('3.3', '组建模式', 'Formation mode'),
  section('3.4', '运行管理', 'Operation and management'),
  section('3.5', '中心框架', 'Framework of the centre'),
  section('4', '经费投入', 'Funding'),
  section('5', '进度安排', 'Schedule'),
  section('6', '保障措施', 'Safeguards'),
]

/** Sections whose heading stands in a text: on a line of its own, after any numbering. */
export function sectionsIn(text: string): ReadonlySet<string> {
  const lines = text
    .normalize('NFKC')
    .split(/\n/)
    .map((line) => line.replace(/\s/g, ''))
  const headings = new Set(
    lines.map((line) =>
      line.replace(
        /^(第?[一二三四五六七八九十]+[、.章节部分]*|\([一二三四五六七八九十]+\)|\d+(\.\d+)*[、.]?)/,
        '',
      ),
    ),
  )
  return new Set(
    planOutline
      .filter(
        ({ name }) =>
          headings.has(name.zh) ||
          lines.some((line) => line.endsWith(name.zh) && line.length < name.zh.length + 8),
      )
      .map(({ code }) => code),
  )
}
