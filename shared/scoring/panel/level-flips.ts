import { toFraction, toRational } from '../../domain/exact.ts'
import type { QualitativeIndicator } from '../../domain/indicator.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { JudgedShare } from './judged-shares.ts'
import type { Outcome } from './points-grader.ts'
import type { LevelFlip } from './robustness-report.ts'

/** Further than from the best of five levels to the last nobody can step. */
const mostSteps = 4

/**
 * The smallest change of one judgement that gives another grade: fewest steps, then the least points, then by the
 * order of the scheme and the experts.
 */
export function smallestLevelFlip(
  scheme: Scheme,
  judged: readonly JudgedShare[],
  grade: LevelFlip['grade'],
  trial: (changed: JudgedShare) => Outcome,
): LevelFlip | null {
  const indicators = new Map(
    scheme.dimensions
      .flatMap((dimension) => dimension.indicators)
      .filter((each): each is QualitativeIndicator => each.kind === 'qualitative')
      .map((each) => [each.code, each]),
  )
  for (let steps = 1; steps <= mostSteps; steps += 1) {
    const flips = judged.flatMap((own) => {
      const levels = indicators.get(own.indicator)?.levels ?? []
      const at = own.level === null ? levels.length : levels.findIndex(({ level }) => level === own.level)
      return [at - steps, at + steps].flatMap((to) => {
        const anchored = levels[to]
        if (anchored === undefined) return []
        const share = toFraction(anchored.value)
        const outcome = trial({ ...own, share, level: anchored.level })
        return outcome.cappedGrade === grade
          ? []
          : [{ own, to: anchored.level, outcome, moves: share.sub(own.share).abs() }]
      })
    })
    const [first] = flips.toSorted((left, right) => left.moves.compare(right.moves))
    if (first !== undefined)
      return {
        expert: first.own.expert,
        indicator: first.own.indicator,
        from: first.own.level,
        to: first.to,
        steps,
        total: toRational(first.outcome.total),
        grade: first.outcome.cappedGrade,
      }
  }
  return null
}
