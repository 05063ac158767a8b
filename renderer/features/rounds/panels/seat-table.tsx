import { useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { ExpertId, Panel } from '#shared/domain/round.ts'
import { expertRoleNames } from '#shared/rounds/names.ts'
import { changePanel, withoutSeat } from '../round-edits.ts'
import { useFrozen, useRound, useScheme } from '../round-store.ts'
import { RowButton } from '../row-button.tsx'
import { panelsText } from './panels-text.ts'
import { ScopeDialog } from './scope-dialog.tsx'

/** Who sits on a panel, with role, organisation and scope. */
export function SeatTable({ panel }: { readonly panel: Panel }) {
  const text = useText(panelsText)
  const language = useLanguage()
  const { round, change } = useRound((state) => state)
  const scheme = useScheme()
  const closed = useFrozen('lists')
  const [scoping, setScoping] = useState<ExpertId | null>(null)
  const people = new Map(round.experts.map((expert) => [expert.id, expert]))
  const seat = panel.seats.find(({ expert }) => expert === scoping)
  return (
    <>
      <table className="round-seats" aria-label={`${panel.name} ${text.members}`}>
        <thead>
          <tr>
            <th scope="col">{text.members}</th>
            <th scope="col">{text.role}</th>
            <th scope="col">{text.organisation}</th>
            <th scope="col">{text.scope}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {panel.seats.map(({ expert: id, scope }) => {
            const expert = people.get(id)
            const name = expert?.name ?? id
            return (
              <tr key={id}>
                <td className="round-nowrap">
                  {name}
                  {expert?.outside === true && <span className="ui-secondary"> {text.outside}</span>}
                </td>
                <td className="round-nowrap">
                  {expert === undefined ? '' : expertRoleNames[expert.role][language]}
                </td>
                <td>{expert?.organisation}</td>
                <td>
                  <RowButton
                    label={scope === null ? text.whole : text.some(scope.length)}
                    of={text.scopeOf(name)}
                    disabled={scheme === null || closed}
                    onClick={() => setScoping(id)}
                  />
                </td>
                <td>
                  <RowButton
                    label={text.removeSeat}
                    of={name}
                    disabled={closed}
                    onClick={() =>
                      void change((last) => changePanel(last, panel.id, (one) => withoutSeat(one, id)))
                    }
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {seat !== undefined && scheme !== null && (
        <ScopeDialog
          key={seat.expert}
          name={people.get(seat.expert)?.name ?? seat.expert}
          seat={seat}
          scheme={scheme}
          onClose={() => setScoping(null)}
          onChange={(scope) => {
            setScoping(null)
            void change((last) =>
              changePanel(last, panel.id, (one) => ({
                ...one,
                seats: one.seats.map((other) => (other.expert === seat.expert ? { ...other, scope } : other)),
              })),
            )
          }}
        />
      )}
    </>
  )
}
