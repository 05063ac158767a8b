import type { Language } from '../domain/localized-text.ts'
import type { ValueFunction } from '../domain/value-function.ts'

/** A value function with its numbers, in one sentence. */
export function functionText(valueFunction: ValueFunction, language: Language): string {
  const zh = language === 'zh'
  switch (valueFunction.kind) {
    case 'base-full': {
      const { base, full, shareAtBase, below } = valueFunction
      return zh
        ? `达到 ${full} 得满分，${base} 得分值的 ${shareAtBase}，之间按比例；低于 ${base} ${below === 'zero' ? '得 0' : '按比例递减'}`
        : `full at ${full}, ${shareAtBase} of the weight at ${base}, linear between; below ${base} ${below === 'zero' ? '0' : 'in proportion'}`
    }
    case 'proportional':
      return zh ? `按比例，达到 ${valueFunction.full} 得满分` : `in proportion, full at ${valueFunction.full}`
    case 'steps':
      return valueFunction.steps.map(({ from, points }) => `≥ ${from} → ${points}`).join(zh ? '；' : '; ')
    case 'items':
      return zh ? '按项计分，以分值为限' : 'points of the items, up to the weight'
    case 'checks':
      return zh ? `每符合一项 ${valueFunction.pointsEach} 分` : `${valueFunction.pointsEach} points a yes`
    case 'cohort':
      return zh ? '按本批次内的排位' : 'by the place in the round'
  }
}
