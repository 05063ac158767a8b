import { Popover, Tag } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Indicator } from '#shared/domain/indicator.ts'
import { explainIndicator } from '#shared/scoring/explain-text.ts'
import { indicatorsText } from './indicators/text.ts'
import { showPoints } from './points.ts'
import { useReview } from './review-store.ts'
import { reviewText } from './text.ts'

/** Code, name, points so far and, on pressing the points, every step that led to them. */
export function IndicatorHead({ indicator }: { readonly indicator: Indicator }) {
  const text = useText(reviewText)
  const language = useLanguage()
  const scheme = useReview((state) => state.scheme)
  const report = useReview((state) => state.review.report)
  const scope = useReview((state) => state.review.given?.scope ?? null)
  const { outsideScope: outside } = useText(indicatorsText)
  const score = report?.dimensions
    .flatMap((dimension) => dimension.indicators)
    .find(({ code }) => code === indicator.code)
  return (
    <header>
      <h2 className="review-sheet-title">
        {indicator.code} {indicator.name[language]}
        {score !== undefined && (
          <Popover
            trigger="click"
            title={text.explain}
            content={
              <ol className="review-explanation">
                {explainIndicator(scheme, score, language).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            }
          >
            <button type="button" className="review-points ui-number" title={text.explain}>
              {text.points(showPoints(score.points), showPoints(score.effectiveWeight))}
            </button>
          </Popover>
        )}
        {scope !== null && !scope.includes(indicator.code) && <Tag>{outside}</Tag>}
        {score?.state === 'not-applicable' && <Tag>{text.notApplicable}</Tag>}
      </h2>
      <p className="ui-secondary">{indicator.definition[language]}</p>
    </header>
  )
}
