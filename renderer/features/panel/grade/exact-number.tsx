import { useText } from '#renderer/app/text.ts'
import { type Rational, toFixed, toFraction } from '#shared/domain/exact.ts'
import { gradeText } from './grade-text.ts'

/** Most decimals that are shown as the exact number; beyond them the fraction stands below the two decimals. */
const exactPlaces = 4

/** Two decimals, and where they do not say all, the exact number below them. */
export function ExactNumber({ number }: { readonly number: Rational }) {
  const text = useText(gradeText)
  const value = toFraction(number)
  const shown = toFixed(value, 2)
  const longer = toFixed(value, exactPlaces)
  if (value.equals(shown)) return <span className="ui-number">{shown}</span>
  return (
    <>
      <span className="ui-number">{shown}</span>
      <span className="panel-exact">
        {text.exact} {value.equals(longer) ? longer : number}
      </span>
    </>
  )
}
