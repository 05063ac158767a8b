import { Button } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { ListRow } from '#shared/domain/claim.ts'
import type { ListInput } from '#shared/domain/input-definition.ts'
import { verificationStateNames } from '#shared/domain/names.ts'
import { claimedText } from '../centre/finding-text.ts'
import { itemLabel } from '../centre/item-label.ts'
import { Choice } from './choice.tsx'
import { acceptAsClaimed, blankRow, rowKey } from './paper-content.ts'
import { useEditPaper, usePaper, usePaperPart } from './paper-context.ts'
import { ReasonFields } from './reason-fields.tsx'
import { RowCells } from './row-cells.tsx'
import { transcribeText } from './transcribe-text.ts'

/** In the order of the keys 1 to 5. */
const rowStates = ['document-checked', 'reduced', 'rejected', 'disputed', 'site-checked'] as const

/** The rows of a list: accepted, cut back, refused or in doubt; those that the paper does not single out at once. */
export function RowPart({ list }: { readonly list: ListInput }) {
  const text = useText(transcribeText)
  const language = useLanguage()
  const { centre, scheme } = usePaper()
  const edit = useEditPaper()
  const rows = centre.claims.rows.filter((row) => row.list === list.code)
  const done = usePaperPart((draft) => rows.filter((row) => draft.rows[rowKey(row)] !== undefined).length)
  return (
    <section
      className="transcribe-input"
      aria-label={`${list.code} ${list.name[language]}`}
      data-accept={list.code}
    >
      <div className="transcribe-input-name">
        {list.code} {list.name[language]}{' '}
        <span className="ui-secondary">
          {rows.length === 0 ? text.noRows : text.rowsDone(done, rows.length)}
        </span>{' '}
        {done < rows.length && (
          <Button
            size="small"
            onClick={() =>
              edit((draft) => acceptAsClaimed(scheme, centre.claims, draft, new Set([list.code])))
            }
          >
            {text.acceptList}
          </Button>
        )}
      </div>
      {rows.map((row) => (
        <RowLine key={row.row} row={row} list={list} />
      ))}
    </section>
  )
}

function RowLine({ row, list }: { readonly row: ListRow; readonly list: ListInput }) {
  const text = useText(transcribeText)
  const language = useLanguage()
  const { centre, scheme } = usePaper()
  const key = rowKey(row)
  const typed = usePaperPart((draft) => draft.rows[key])
  const edit = useEditPaper()
  const entry = typed ?? blankRow(row)
  const change = (part: Partial<typeof entry>) =>
    edit((draft) => ({
      ...draft,
      rows: { ...draft.rows, [key]: { ...(draft.rows[key] ?? blankRow(row)), ...part } },
    }))
  const label = itemLabel(scheme, centre.claims, key, language)
  const accepted = entry.state === 'document-checked' || entry.state === 'site-checked'
  return (
    <div className="transcribe-line" data-item={key}>
      <span className="transcribe-row-title" title={claimedText(scheme, centre.claims, key, language)}>
        {row.row} {label.split(' · ').slice(1).join(' · ')}
      </span>
      <Choice
        label={label}
        value={typed === undefined ? null : (rowStates.find((state) => state === entry.state) ?? null)}
        options={rowStates.map((value, at) => ({
          value,
          label: value === 'document-checked' ? text.accepted : verificationStateNames[value][language],
          shortcut: `${at + 1}`,
        }))}
        onChange={(state) =>
          change(
            state === 'reduced'
              ? { state }
              : state === 'document-checked' || state === 'site-checked'
                ? { state, changed: {}, reason: null, note: '' }
                : { state, changed: {} },
          )
        }
      />
      {entry.state === 'reduced' && (
        <RowCells row={row} list={list} changed={entry.changed} onChange={(changed) => change({ changed })} />
      )}
      {typed !== undefined && !accepted && (
        <ReasonFields
          label={key}
          grounds={entry}
          reasonNeeded={entry.state !== 'disputed'}
          onChange={change}
        />
      )}
    </div>
  )
}
