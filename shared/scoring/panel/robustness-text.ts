import { type Rational, toFixed, toFraction } from '../../domain/exact.ts'
import type { Grade } from '../../domain/grade.ts'
import type { Language, LocalizedText } from '../../domain/localized-text.ts'
import { outcomeName } from '../../domain/outcome-names.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { FragileBecause, ItemFlip, LevelFlip, Robustness } from './robustness-report.ts'

/** `robust` or `fragile` in words, with what makes it so. */
export function verdictText({ verdict, because }: Robustness, language: Language): string {
  const zh = language === 'zh'
  if (verdict === 'robust') return zh ? '等次稳固' : 'The grade is robust'
  const reasons = because.map((each) => reasonNames[each][language])
  return zh ? `等次不稳：${reasons.join('；')}` : `The grade is fragile: ${reasons.join('; ')}`
}

/** The verdict, then what each trial found, a line each; grades by their names in a `kind` of scheme. */
export function robustnessText(
  found: Robustness,
  language: Language,
  kind: Scheme['kind'] = 'operation-evaluation',
): readonly string[] {
  return [
    verdictText(found, language),
    levelLine(found.level, language, kind),
    itemLine(found.item, language, kind),
    expertLine(found, language, kind),
    weightLine(found, language, kind),
  ]
}

const reasonNames: Readonly<Record<FragileBecause, LocalizedText>> = {
  'one-level': { zh: '一位专家的一个等级变动一级即改变等次', en: 'one level of one expert, one step away' },
  'one-item': { zh: '一项核定数据的小变动即改变等次', en: 'one small item' },
  'one-expert': { zh: '去掉一位专家即改变等次', en: 'one expert' },
  weights: { zh: '权重小幅调整即改变等次', en: 'a small shift of weights' },
}

const shown = (number: Rational) => toFixed(toFraction(number), 2)

function result(total: Rational, grade: Grade, language: Language, kind: Scheme['kind']): string {
  const name = outcomeName(kind, grade)[language]
  return language === 'zh' ? `${shown(total)} 分，${name}` : `${shown(total)}, ${name}`
}

function levelLine(flip: LevelFlip | null, language: Language, kind: Scheme['kind']): string {
  const zh = language === 'zh'
  if (flip === null)
    return zh
      ? '任何一位专家的任何一个等级变动四级以内，都不改变等次'
      : 'No level of one expert, up to four steps away, changes the grade'
  const { expert, indicator, to, steps, total, grade } = flip
  const from = flip.from ?? (zh ? '无' : 'nothing')
  return zh
    ? `${expert} 对 ${indicator} 由 ${from} 改为 ${to}（${steps} 级），结果为 ${result(total, grade, language, kind)}`
    : `${expert} on ${indicator} from ${from} to ${to} (steps: ${steps}) would give ${result(total, grade, language, kind)}`
}

function itemLine(flip: ItemFlip | null, language: Language, kind: Scheme['kind']): string {
  const zh = language === 'zh'
  if (flip === null)
    return zh
      ? '任何一项核定数据不予认可或改按填报值，都不改变等次'
      : 'No settled item, not counted or as claimed, changes the grade'
  const { item, change, moves, total, grade } = flip
  const outcome = result(total, grade, language, kind)
  if (zh) {
    const how = change === 'as-claimed' ? '改按填报值' : '不予认可'
    return `${item} ${how}，总分变动 ${shown(moves)} 分，结果为 ${outcome}`
  }
  const how = change === 'as-claimed' ? 'as claimed' : 'not counted'
  return `${item} ${how} would move the total by ${shown(moves)} and give ${outcome}`
}

function expertLine({ leftOut, grade }: Robustness, language: Language, kind: Scheme['kind']): string {
  const zh = language === 'zh'
  const others = leftOut.filter((each) => each.grade !== grade)
  if (leftOut.length === 0)
    return zh ? '没有可以去掉的专家评分表' : 'There is no sheet that could be left out'
  if (others.length === 0)
    return zh ? '去掉任何一位专家，等次不变' : 'Without any one of the experts the grade is the same'
  const each = others.map((one) =>
    zh
      ? `去掉 ${one.expert} 为 ${result(one.total, one.grade, language, kind)}`
      : `without ${one.expert}: ${result(one.total, one.grade, language, kind)}`,
  )
  return each.join(zh ? '；' : '; ')
}

function weightLine({ weights }: Robustness, language: Language, kind: Scheme['kind']): string {
  const { points, lowest, highest, flip } = weights
  const range = `${shown(lowest)}–${shown(highest)}`
  const moved = toFraction(points).toString()
  if (language === 'zh') {
    const changes =
      flip === null ? '等次不变' : `由 ${flip.from} 移至 ${flip.to} 时为 ${outcomeName(kind, flip.grade).zh}`
    return `同一维度内任意两项指标之间移动 ${moved} 分权重，总分 ${range}，${changes}`
  }
  const changes =
    flip === null
      ? 'the grade is the same'
      : `from ${flip.from} to ${flip.to} the grade is ${outcomeName(kind, flip.grade).en}`
  return `With ${moved} points of weight between any two indicators of a dimension the total is ${range}; ${changes}`
}
