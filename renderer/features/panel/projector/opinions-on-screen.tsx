import { useMarks, useText } from '#renderer/app/text.ts'
import { useCentre } from '../centre/centre-store.ts'
import { memberName } from '../centre/member-name.ts'
import { countedViews } from './counted-views.ts'
import { projectorText } from './projector-text.ts'

/** What the members of a consultation advise, in an order that gives nobody away, unless names are on. */
export function OpinionsOnScreen({ names }: { readonly names: boolean }) {
  const text = useText(projectorText)
  const { colon } = useMarks()
  const centre = useCentre((state) => state.centre)
  const said = centre.opinions.flatMap(({ expert, opinions }) =>
    opinions.map(({ number, text: advice }) => ({ key: `${expert}/${number}`, expert, advice })),
  )
  return (
    <div className="projector-item">
      <h2>{text.advice}</h2>
      <ul>
        {names
          ? said.map(({ key, expert, advice }) => (
              <li key={key}>
                {memberName(centre, expert)}
                {colon}
                {advice}
              </li>
            ))
          : countedViews(said.map(({ advice }) => advice)).map(([advice, count]) => (
              <li key={advice}>
                {advice}
                {count > 1 && ` × ${count}`}
              </li>
            ))}
      </ul>
    </div>
  )
}
