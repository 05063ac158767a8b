import { useText } from '#renderer/app/text.ts'
import { toFixed, toFraction } from '#shared/domain/exact.ts'
import type { GradeReport } from '#shared/domain/grade-report.ts'
import { useGradeName } from '../grade-name.ts'
import { rankingText } from './ranking-text.ts'

/** Points from a cut-off within which two decimals may not tell on which side a total is. */
const near = '1/2'
/** Longest fraction that is shown as it is; a longer one is shown to six decimals. */
const longestFraction = 18

/** The total to two decimals; near a cut-off also the exact number and how far the cut-off is. */
export function TotalCell({ report }: { readonly report: GradeReport }) {
  const text = useText(rankingText)
  const name = useGradeName()
  const total = toFraction(report.total)
  const shown = toFixed(total, 2)
  const distance = nearestCutOff(report)
  return (
    <>
      <span className="ui-number">{shown}</span>
      {distance !== null && (
        <>
          {!total.equals(shown) && (
            <span className="results-exact">
              {text.exact} {report.total.length > longestFraction ? `${toFixed(total, 6)}…` : report.total}
            </span>
          )}
          <span className="results-exact">
            {distance.side === 'below'
              ? text.below(name(distance.grade), distance.points)
              : text.above(name(distance.grade), distance.points)}
          </span>
        </>
      )}
    </>
  )
}

function nearestCutOff({ toNextGrade, aboveCutOff, scoreGrade }: GradeReport) {
  if (toNextGrade !== null && toFraction(toNextGrade.points).lte(near))
    return { side: 'below', grade: toNextGrade.grade, points: short(toFraction(toNextGrade.points)) } as const
  if (scoreGrade !== 'fail' && toFraction(aboveCutOff).lte(near))
    return { side: 'above', grade: scoreGrade, points: short(toFraction(aboveCutOff)) } as const
  return null
}

/** Four decimals at most, and never 0 for what is not. */
function short(points: ReturnType<typeof toFraction>): string {
  const shown = toFixed(points, 4)
  return points.n !== 0n && points.lt('1/10000') ? '< 0.0001' : shown.replace(/0{1,2}$/, '')
}
