import type { LocalizedText } from '#shared/domain/localized-text.ts'

export interface OutlineSection {
  /** `1`, `2.3`: the part, and the section in it. */
  readonly code: string
  readonly name: LocalizedText
  /** What a heading says that stands for it: authors seldom keep to the outline word for word. */
  readonly heading: RegExp
}

function section(code: string, zh: string, en: string, heading: RegExp): OutlineSection {
  return { code, name: { zh, en }, heading }
}

/** The six parts and their sections. 内科发〔2020〕68号, 附件《建设与运行实施方案编写提纲》. */
export const planOutline: readonly OutlineSection[] = [
  section('1', '建设意义', 'Significance', /(建设|组建)的?(背景|目的|必要性)?(及|和|与)?(意义|必要性)/),
  section('2', '建设基础', 'Foundation', /(建设|现有|工作)(的)?基础/),
  section('2.1', '产业基础', 'Industrial foundation', /(产业|行业)(发展)?(基础|现状)/),
  section('2.2', '平台基础', 'Platform foundation', /平台(建设|条件)?(基础|情况)|(科研|创新|研发)平台/),
  section('2.3', '人才基础', 'Talent foundation', /(人才|团队)(队伍|团队)?(基础|建设情况)|人才(队伍|团队)/),
  section('2.4', '地区优势', 'Regional advantages', /(地区|区位|区域|地域)优势/),
  section('3', '建设任务', 'Tasks', /(建设|主要|重点)任务/),
  section('3.1', '建设定位', 'Positioning', /(建设|功能|发展|总体|中心)?定位/),
  section('3.2', '建设目标', 'Targets', /(建设|总体|发展|预期)?目标/),
  section('3.3', '组建模式', 'Formation mode', /(组建|建设)(模式|方式)/),
  section('3.4', '运行管理', 'Operation and management', /运行(与|和|及)?(管理|机制)|管理(机制|体制)/),
  section('3.5', '中心框架', 'Framework of the centre', /(中心|组织)(机构)?(框架|架构)|组织机构/),
  section('4', '经费投入', 'Funding', /(经费|资金|投资)(投入|预算|安排|来源|筹措|估算|概算)/),
  section('5', '进度安排', 'Schedule', /(进度|时间|实施)(安排|计划|进度)|建设进度/),
  section('6', '保障措施', 'Safeguards', /保障(措施|条件|机制)/),
]

/**
 * Sections whose heading stands in a text, under any way of numbering. Lines of a table of contents are no
 * headings, and neither are sentences that mention one.
 */
export function sectionsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const line of text.normalize('NFKC').split('\n')) {
    const heading = headingOf(line)
    if (heading === null) continue
    for (const { code, heading: pattern } of planOutline) {
      const [match] = pattern.exec(heading.title) ?? []
      const spare = heading.numbered ? 14 : 4
      if (match !== undefined && heading.title.length - match.length <= spare) found.add(code)
    }
  }
  return found
}

/** 一、 (一) 第一章 1. 1.2.3 1) Ⅰ. and circled digits, which NFKC makes plain ones. */
const numbering =
  /^(第[一二三四五六七八九十\d]+[章节部分篇]+|[一二三四五六七八九十]+[、.:]|\([一二三四五六七八九十\d]+\)|\d+(\.\d+)*[、.)]?(?=\D)|[ivx]+[、.])/i
const longestHeading = 40

interface Heading {
  readonly title: string
  readonly numbered: boolean
}

/** A line as a heading; null where it is part of a sentence, or of a table of contents with its page number. */
function headingOf(line: string): Heading | null {
  const trimmed = line.trim()
  if (trimmed === '' || trimmed.length > longestHeading) return null
  if (/(\.{3,}|·{3,}|_{3,}|\t)\s*\d+$|\p{L}\s+\d{1,3}$/u.test(trimmed)) return null
  const plain = trimmed.replace(/\s/g, '').replace(/[:。;]$/, '')
  const title = plain.replace(numbering, '').replace(numbering, '')
  return /[,。;!?]/.test(title) ? null : { title, numbered: title !== plain }
}
