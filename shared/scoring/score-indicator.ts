import Fraction from 'fraction.js'
import { toFraction } from '../domain/exact.ts'
import type { UsedInput } from '../domain/grade-report.ts'
import type { Indicator, QualitativeIndicator, QuantitativeIndicator } from '../domain/indicator.ts'
import type { SheetContent } from '../domain/score-sheet.ts'
import type { CountedInputs } from './counted-inputs.ts'
import { clamped, shareOf } from './functions/share-of.ts'
import { inputsOfIndicator } from './used-inputs.ts'
import { evaluateValue } from './values/evaluate-value.ts'

/** One indicator's outcome before its weight is applied. */
export interface ScoredIndicator {
  readonly indicator: Indicator
  readonly state: 'scored' | 'open' | 'not-applicable'
  readonly claimedValue: Fraction | null
  readonly value: Fraction | null
  readonly share: Fraction
  readonly inputs: readonly UsedInput[]
}

export interface ScoringView {
  readonly claimed: CountedInputs
  readonly verified: CountedInputs
  readonly unsettled: ReadonlySet<string>
  readonly content: SheetContent
  readonly cohort: ReadonlyMap<string, readonly Fraction[]>
}

const zero = new Fraction(0)

/** An indicator is not applicable only where the scheme lets it be; elsewhere the mark changes nothing. */
export function scoreIndicator(indicator: Indicator, view: ScoringView): ScoredIndicator {
  const marked = view.content.notApplicable.some((entry) => entry.indicator === indicator.code)
  if (marked && indicator.notApplicable !== undefined)
    return { indicator, state: 'not-applicable', claimedValue: null, value: null, share: zero, inputs: [] }
  return indicator.kind === 'quantitative' ? scoreValue(indicator, view) : scoreLevel(indicator, view)
}

/**
 * The value over verified inputs and its share, without what it rests on. The value is negative only where inputs
 * contradict each other and nothing is `open`.
 */
export function valueShare(
  indicator: QuantitativeIndicator,
  { verified, cohort: cohorts }: Pick<ScoringView, 'verified' | 'cohort'>,
  open: boolean,
): Pick<ScoredIndicator, 'value' | 'share'> {
  const cohort = cohorts.get(indicator.code)
  const found = evaluateValue(indicator.value, verified)
  // while inputs are still open a part may be there without its whole: no value yet, rather than a wrong one
  const value = open && found !== null && found.compare(0) < 0 ? null : found
  const known = value !== null && !(indicator.function.kind === 'cohort' && cohort === undefined)
  return {
    value,
    share: known ? shareOf(indicator.function, value, toFraction(indicator.weight), cohort) : zero,
  }
}

function scoreValue(indicator: QuantitativeIndicator, view: ScoringView): ScoredIndicator {
  const inputs = usedInputs(indicator, view)
  const cohort = view.cohort.get(indicator.code)
  const alone = indicator.function.kind === 'cohort' && cohort === undefined
  const open = alone || inputs.some(({ key }) => view.unsettled.has(key))
  const { value, share } = valueShare(indicator, view, open)
  return {
    indicator,
    state: open ? 'open' : 'scored',
    claimedValue: evaluateValue(indicator.value, view.claimed),
    value,
    share,
    inputs,
  }
}

/** The share of a judgement; open while its level or value is missing. */
export function scoreLevel(
  indicator: QualitativeIndicator,
  { content }: Pick<ScoringView, 'content'>,
): ScoredIndicator {
  const judgement = content.judgements.find((entry) => entry.indicator === indicator.code)
  if (judgement?.noMaterial === true && indicator.noMaterial?.rule === 'zero')
    return { indicator, state: 'scored', claimedValue: null, value: zero, share: zero, inputs: [] }
  const value = judgement?.value ?? null
  const scored = judgement != null && judgement.level !== null && value !== null
  return {
    indicator,
    state: scored ? 'scored' : 'open',
    claimedValue: null,
    value: scored ? toFraction(value) : null,
    share: scored ? clamped(toFraction(value)) : zero,
    inputs: [],
  }
}

/** Every figure, row and fact behind a value, claimed beside verified. */
function usedInputs(
  indicator: QuantitativeIndicator,
  { claimed, verified }: ScoringView,
): readonly UsedInput[] {
  const { scalars, lists, facts } = inputsOfIndicator(indicator)
  const figures = scalars.flatMap((input) =>
    verified.years.map((year): UsedInput => {
      const found = verified.figure(input, year)
      return {
        key: `${input}/${year}`,
        claimed: claimed.figure(input, year)?.toFraction() ?? null,
        verified: found?.toFraction() ?? null,
        counts: found !== null,
      }
    }),
  )
  const rows = lists.flatMap((list) => {
    const counted = new Set(verified.rows(list).map(({ key }) => key))
    return claimed
      .rows(list)
      .map(({ key }): UsedInput => ({ key, claimed: null, verified: null, counts: counted.has(key) }))
  })
  const answers = facts.map((fact): UsedInput => {
    const [before, after] = [claimed.fact(fact), verified.fact(fact)]
    return {
      key: fact,
      claimed: before === null ? null : String(before),
      verified: after === null ? null : String(after),
      counts: after !== null,
    }
  })
  return [...figures, ...rows, ...answers]
}
