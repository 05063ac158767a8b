import { rationalSchema } from '../domain/exact.ts'
import type { IndicatorScore, UsedInput } from '../domain/grade-report.ts'
import type { Language } from '../domain/localized-text.ts'
import type { Scheme } from '../domain/scheme.ts'
import { exactText } from './exact-text.ts'

/** A line a figure or fact, claimed beside verified; a line a list with the rows that count. */
export function explainInputs(
  scheme: Scheme,
  { inputs }: IndicatorScore,
  language: Language,
): readonly string[] {
  const lists = new Set<string>(scheme.lists.map(({ code }) => code))
  const codeOf = ({ key }: UsedInput) => key.split('/')[0] ?? key
  const single = inputs.filter((input) => !lists.has(codeOf(input)))
  const rows = inputs.filter((input) => lists.has(codeOf(input)))
  return [
    ...single.map((input) => singleLine(scheme, input, codeOf(input), language)),
    ...[...Map.groupBy(rows, codeOf)].map(([list, own]) => listLine(scheme, list, own, language)),
  ]
}

/** `D01/2024 研发经费支出`: the key that other places name, and what it is called. */
function label(scheme: Scheme, key: string, code: string, language: Language): string {
  const all = [...scheme.scalars, ...scheme.lists, ...scheme.facts]
  const name = all.find((input) => input.code === code)?.name[language]
  return name === undefined ? key : `${key} ${name}`
}

function singleLine(scheme: Scheme, input: UsedInput, code: string, language: Language): string {
  const zh = language === 'zh'
  const shown = (value: string | null, none: string) => {
    if (value === null) return none
    if (value === 'true') return zh ? '是' : 'yes'
    if (value === 'false') return zh ? '否' : 'no'
    const number = rationalSchema.safeParse(value)
    return number.success ? exactText(number.data, language) : value
  }
  const name = label(scheme, input.key, code, language)
  return zh
    ? `${name}：填报 ${shown(input.claimed, '未填报')}，核定 ${shown(input.verified, '未核定')}`
    : `${name}: claimed ${shown(input.claimed, 'not given')}, verified ${shown(input.verified, 'not verified')}`
}

function listLine(scheme: Scheme, list: string, rows: readonly UsedInput[], language: Language): string {
  const counted = rows.filter(({ counts }) => counts).length
  const name = label(scheme, list, list, language)
  return language === 'zh'
    ? `${name}：填报 ${rows.length} 行，计入 ${counted} 行`
    : `${name}: ${rows.length} rows claimed, ${counted} count`
}
