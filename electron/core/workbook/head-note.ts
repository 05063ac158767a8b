import type { ReviewPeriod } from '#shared/domain/claim.ts'
import type { Column } from '#shared/domain/input-definition.ts'
import type { Language, LocalizedText } from '#shared/domain/localized-text.ts'
import type { Head } from './layout.ts'

/** The note on a heading: what goes under it and in which form; null where the heading says it all. */
export function headNote(head: Head, period: ReviewPeriod, language: Language): string | null {
  const { content } = head
  const text = content.kind === 'cell' ? columnForm(content.column, period) : forms[content.kind]
  const own = content.kind === 'cell' ? content.column.note?.[language] : undefined
  const required = head.required ? { zh: '必填。', en: 'Required.' }[language] : undefined
  const lines = [own, text?.[language], required].filter((line) => line !== undefined)
  return lines.length === 0 ? null : lines.join('\n')
}

const forms: Readonly<Partial<Record<Head['content']['kind'], LocalizedText>>> = {
  figure: {
    zh: '只填数字，不带单位和文字。未填报请留空，确为零请填 0。',
    en: 'A number only, without unit or words. Leave it empty where it is not reported; 0 where it is zero.',
  },
  answer: { zh: '从下拉列表中选择“是”或“否”。', en: 'Choose yes or no.' },
  'evidence-file': {
    zh: '材料包中佐证文件的名称，可写文件夹；多个文件用分号隔开。',
    en: 'The name of the evidence file in the package, or of a folder; several separated by semicolons.',
  },
  'evidence-page': {
    zh: '在文件中的页码，如 12 或 12-15。',
    en: 'The page in the file, such as 12 or 12-15.',
  },
}

function columnForm(column: Column, period: ReviewPeriod): LocalizedText {
  switch (column.type) {
    case 'text':
      return column.identifier === undefined
        ? { zh: '文字。', en: 'Text.' }
        : {
            zh: '编号，按证书或文件上的写法填写，同一编号只填一次。',
            en: 'The number as on the document, each once.',
          }
    case 'date':
      return column.inPeriod
        ? {
            zh: `日期，如 ${period.to}-03-05，应在 ${period.from}—${period.to} 年内。`,
            en: `A day such as ${period.to}-03-05, from ${period.from} to ${period.to}.`,
          }
        : { zh: '日期，如 2024-03-05。', en: 'A day such as 2024-03-05.' }
    case 'year':
      return { zh: '四位年度，如 2024。', en: 'A year such as 2024.' }
    case 'number':
    case 'yearly-number':
      return column.decimals === 0
        ? { zh: '整数，不带单位。', en: 'A whole number without a unit.' }
        : {
            zh: `数字，最多 ${column.decimals} 位小数，不带单位。`,
            en: `A number with at most ${column.decimals} decimals, without a unit.`,
          }
    case 'choice':
      return {
        zh: `从下拉列表中选择：${column.options.map(({ name }) => name.zh).join('、')}。`,
        en: `Choose one of: ${column.options.map(({ name }) => name.en).join(', ')}.`,
      }
    case 'yes-no':
      return { zh: '从下拉列表中选择“是”或“否”。', en: 'Choose yes or no.' }
    case 'credit-code':
      return {
        zh: '18 位统一社会信用代码，系统会核对校验位。',
        en: '18 characters; the check digit is verified.',
      }
  }
}
