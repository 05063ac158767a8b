import { Select } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { CentreId, ExpertId, Panel } from '#shared/domain/round.ts'
import { expertRoleNames } from '#shared/rounds/names.ts'
import { DraftField, readRequired } from '../draft-field.tsx'
import { ProblemNotes } from '../problem-notes.tsx'
import { changePanel, giveCentres, withoutPanel, withSeats } from '../round-edits.ts'
import { useFrozen, useRound } from '../round-store.ts'
import { RowButton } from '../row-button.tsx'
import { roundText } from '../text.ts'
import { panelsText } from './panels-text.ts'
import { SeatTable } from './seat-table.tsx'

/** One panel: name, members, chair and centres, each edited in place, with what is wrong with it below. */
export function PanelCard({ panel }: { readonly panel: Panel }) {
  const text = useText(panelsText)
  const { required } = useText(roundText)
  const language = useLanguage()
  const { round, change, sought } = useRound((state) => state)
  const closed = useFrozen('lists')
  const put = (edit: (panel: Panel) => Panel) => void change((last) => changePanel(last, panel.id, edit))
  const elsewhere = (taken: (other: Panel) => boolean) => {
    const other = round.panels.find((one) => one.id !== panel.id && taken(one))
    return other === undefined ? '' : ` · ${text.elsewhere(other.name)}`
  }
  const nameOf = (id: ExpertId) => round.experts.find((expert) => expert.id === id)?.name ?? id
  return (
    <section
      className={sought?.subject === panel.id ? 'round-panel round-sought' : 'round-panel'}
      data-subject={panel.id}
      tabIndex={-1}
      aria-label={`${panel.id} ${panel.name}`}
    >
      <header className="round-panel-head">
        <strong>{panel.id}</strong>
        <DraftField
          label={`${panel.id} ${text.name}`}
          value={panel.name}
          maxLength={60}
          disabled={closed}
          refusal={required}
          read={readRequired}
          onSave={(name) => put((last) => ({ ...last, name }))}
        />
        <RowButton
          label={text.remove}
          of={panel.name}
          disabled={closed}
          onClick={() => void change((last) => withoutPanel(last, panel.id))}
        />
      </header>
      <div className="round-panel-fields">
        <label htmlFor={`${panel.id}-members`}>{text.members}</label>
        <Select
          id={`${panel.id}-members`}
          mode="multiple"
          style={{ width: '100%' }}
          placeholder={text.addMembers}
          maxTagCount={0}
          maxTagPlaceholder={(chosen) => `${text.members} ${chosen.length}`}
          disabled={closed}
          optionFilterProp="label"
          value={panel.seats.map(({ expert }) => expert)}
          options={round.experts.map(({ id, name, organisation, role }) => ({
            value: id,
            label: `${id} ${name} · ${organisation} · ${expertRoleNames[role][language]}${elsewhere((other) =>
              other.seats.some(({ expert }) => expert === id),
            )}`,
          }))}
          onChange={(members: readonly ExpertId[]) => put((last) => withSeats(last, members))}
        />
        <label htmlFor={`${panel.id}-chair`}>{text.chair}</label>
        <Select
          id={`${panel.id}-chair`}
          allowClear
          style={{ width: '100%' }}
          placeholder={text.chooseChair}
          disabled={closed}
          value={panel.chair}
          options={panel.seats.map(({ expert }) => ({ value: expert, label: `${expert} ${nameOf(expert)}` }))}
          onChange={(chair) => put((last) => ({ ...last, chair: chair ?? null }))}
        />
        <label htmlFor={`${panel.id}-centres`}>{text.centres}</label>
        <Select
          id={`${panel.id}-centres`}
          mode="multiple"
          style={{ width: '100%' }}
          disabled={closed}
          optionFilterProp="label"
          value={[...panel.centres]}
          options={round.centres.map(({ id, centre }) => ({
            value: id,
            label: `${id} ${centre.name}${elsewhere((other) => other.centres.includes(id))}`,
          }))}
          onChange={(centres: readonly CentreId[]) =>
            void change((last) => giveCentres(last, panel.id, centres))
          }
        />
      </div>
      <SeatTable panel={panel} />
      <ProblemNotes concerning={panel.id} />
    </section>
  )
}
