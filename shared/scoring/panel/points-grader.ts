import Fraction from 'fraction.js'
import { toFraction } from '../../domain/exact.ts'
import type { Cap, Grade } from '../../domain/grade.ts'
import type { Scheme } from '../../domain/scheme.ts'
import { adjustTotal, type GivenAdjustment } from '../adjust-total.ts'
import { capHolds } from '../caps.ts'
import type { CountedInputs } from '../counted-inputs.ts'
import { gradeOf, worse } from '../grading.ts'
import type { ScoredIndicator } from '../score-indicator.ts'
import type { SettledPanel } from './settle.ts'

export interface Outcome {
  readonly total: Fraction
  readonly cappedGrade: Grade
}

/** What a cap looks at besides points. */
export interface CapInputs {
  readonly verified: CountedInputs
  readonly indicators: readonly ScoredIndicator[]
}

/** The capped grade of a panel by the points of its dimensions; caps on inputs are looked at again only when given. */
export type PointsGrader = (points: readonly Fraction[], changed?: CapInputs) => Outcome

export function pointsGrader(
  scheme: Scheme,
  { standingVetoes }: Pick<SettledPanel, 'standingVetoes'>,
  adjustments: readonly GivenAdjustment[],
  base: CapInputs,
): PointsGrader {
  const weights = scheme.dimensions.map(({ weight }) => toFraction(weight))
  const [byPoints, byInputs] = [true, false].map((is) =>
    scheme.caps.filter(({ when }) => (when.kind === 'dimension-below') === is),
  )
  const strictest = (caps: readonly Cap[], from: Grade, evidence: Parameters<typeof capHolds>[1]) =>
    caps.reduce((grade, cap) => (capHolds(cap, evidence) ? worse(grade, cap.limit) : grade), from)
  const limitBy = (inputs: CapInputs) =>
    strictest(byInputs ?? [], best, { ...inputs, dimensions: [], standingVetoes })
  const baseLimit = limitBy(base)
  return (points, changed) => {
    const sum = points.reduce((all, each) => all.add(each), new Fraction(0))
    const { total } = adjustTotal(scheme, sum, adjustments)
    const dimensions = points.map((each, at) => ({ points: each, weight: weights[at] ?? new Fraction(0) }))
    const scored = worse(gradeOf(scheme, total), changed === undefined ? baseLimit : limitBy(changed))
    const evidence = { ...base, indicators: [], dimensions, standingVetoes }
    return { total, cappedGrade: strictest(byPoints ?? [], scored, evidence) }
  }
}

const best: Grade = 'excellent'
