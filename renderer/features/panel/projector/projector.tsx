import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useMarks, useText } from '#renderer/app/text.ts'
import type { Board } from '#shared/contract/panel.ts'
import { useCentre } from '../centre/centre-store.ts'
import { memberName, presentAtCentre } from '../centre/member-name.ts'
import { awayMembers } from './away-members.ts'
import { ItemOnScreen } from './item-on-screen.tsx'
import './projector.css'
import { OpinionsOnScreen } from './opinions-on-screen.tsx'
import { projectorText } from './projector-text.ts'

/** For the meeting: the agenda, the centre in hand, who must leave, the item under discussion. No names beside scores. */
export function Projector({ board, onClose }: { readonly board: Board; readonly onClose: () => void }) {
  const text = useText(projectorText)
  const { colon, comma } = useMarks()
  const { centre, step } = useCentre((state) => state)
  const [names, setNames] = useState(false)
  const view = useRef<HTMLElement>(null)
  useEffect(() => view.current?.focus(), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
      else if (event.key === 'n' || event.key === 'N') setNames((before) => !before)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onClose])
  const scored = centre.round.scheme !== null
  const away = awayMembers(board, centre)
  const missing = centre.row.cells.filter(({ state }) => state === 'not-received' || state === 'draft').length
  return (
    <section ref={view} className="projector" aria-label={text.title} tabIndex={-1}>
      <nav className="projector-agenda" aria-label={text.agenda}>
        <h2>{text.agenda}</h2>
        <ol>
          {board.rows.map(({ centre: each, result }) => (
            <li key={each.id} aria-current={each.id === centre.centre.id}>
              {each.centre.name}
              {each.id === centre.centre.id ? ` · ${text.now}` : result === null ? '' : ` · ${text.done}`}
            </li>
          ))}
        </ol>
      </nav>
      <div className="projector-main">
        <header>
          <p className="projector-round">
            {board.round.name} · {board.panel.name}
          </p>
          <h1>{centre.centre.centre.name}</h1>
          <p className={away.length === 0 ? '' : 'projector-away'} role="status">
            {away.length === 0
              ? text.nobodyAway
              : `${text.away}${colon}${away.map(({ name }) => name).join(comma)}`}
          </p>
          <p>
            {text.present}
            {colon}
            {presentAtCentre(centre)
              .map((expert) => memberName(centre, expert))
              .join(comma)}
          </p>
        </header>
        {centre.row.opened ? (
          scored ? (
            <ItemOnScreen names={names} />
          ) : (
            <OpinionsOnScreen names={names} />
          )
        ) : (
          <p className="projector-item">
            {scored ? text.sealed : text.adviceMissing} · {text.missing(missing)}
          </p>
        )}
        <footer>
          {scored && (
            <>
              <Button onClick={() => step(-1)}>{text.previous}</Button>
              <Button onClick={() => step(1)}>{text.next}</Button>
            </>
          )}
          <Button aria-pressed={names} onClick={() => setNames(!names)}>
            {names ? text.hideNames : text.showNames}
          </Button>
          <Button onClick={onClose}>{text.close}</Button>
          <span className="ui-secondary">{text.fullScreen}</span>
        </footer>
      </div>
    </section>
  )
}
