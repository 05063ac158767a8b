import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { differenceText } from '#shared/scoring/panel/difference-text.ts'
import { useCentre } from '../centre/centre-store.ts'
import { decisionSaid } from '../centre/decision-said.ts'
import { decisionsAbout } from '../centre/decisions-about.ts'
import { entryViews } from '../centre/entry-views.ts'
import { claimedText } from '../centre/finding-text.ts'
import { itemLabel } from '../centre/item-label.ts'
import { memberName } from '../centre/member-name.ts'
import { voteText } from '../centre/vote-text.ts'
import { countedViews } from './counted-views.ts'
import { projectorText } from './projector-text.ts'

/** The item under discussion: what the views are, in an order that gives nobody away, unless names are on. */
export function ItemOnScreen({ names }: { readonly names: boolean }) {
  const text = useText(projectorText)
  const { colon, semicolon } = useMarks()
  const language = useLanguage()
  const { centre, work, selected } = useCentre((state) => state)
  const difference = work?.differences.find(({ id }) => id === selected)
  if (work === null || difference === undefined) return <p className="projector-item">{text.noItem}</p>
  const views = entryViews(work.scheme, difference, language)
  const decided = decisionsAbout(difference, centre.decisions).at(-1)
  const voteSaid = decided?.vote == null ? null : voteText(decided.vote, language)
  const isItem =
    difference.kind === 'verified' || difference.kind === 'disputed' || difference.kind === 'false-claim'
  const label =
    difference.kind === 'subtotal' ? '' : itemLabel(work.scheme, centre.claims, difference.item, language)
  return (
    <section className="projector-item" aria-label={text.item}>
      <h2>
        {text.item}
        {colon}
        {differenceText(work.scheme, difference, language)}
      </h2>
      {isItem && (
        <p>
          {label} · {text.claimed}
          {colon}
          {claimedText(work.scheme, centre.claims, difference.item, language)}
        </p>
      )}
      <h3>{text.views}</h3>
      {names ? (
        <ul>
          {views.map(({ expert, said }) => (
            <li key={expert}>
              {memberName(centre, expert)}
              {colon}
              {said}
            </li>
          ))}
        </ul>
      ) : (
        <ul>
          {countedViews(views.map(({ said }) => said)).map(([said, count]) => (
            <li key={said}>
              {said} × {count}
            </li>
          ))}
        </ul>
      )}
      {decided !== undefined && (
        <p>
          <strong>
            {text.decided}
            {colon}
          </strong>
          {[
            decisionSaid({ scheme: work.scheme, members: centre.members }, decided, language),
            voteSaid,
            decided.reason,
          ]
            .filter((part) => part !== null && part !== '')
            .join(semicolon)}
        </p>
      )}
    </section>
  )
}
