import { Tag } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { CellValue, ListRow } from '#shared/domain/claim.ts'
import type { Column, ListInput } from '#shared/domain/input-definition.ts'
import { cellText } from '#shared/domain/shown-cell.ts'
import { CellEditor } from './cell-editor.tsx'
import { ItemCard } from './item-card.tsx'
import { rowKey } from './item-key.ts'
import { rowTitle } from './item-label.ts'
import { EvidenceLink } from './pointers/evidence-link.tsx'
import { useReview } from './review-store.ts'
import { rowEntry } from './sheet-items.ts'
import { reviewText } from './text.ts'
import { StateSelect, VerificationFields } from './verification-fields.tsx'

function withCell<Cells extends Readonly<Record<string, CellValue>>>(
  changed: Cells,
  column: Column,
  value: CellValue | null,
): Readonly<Record<string, CellValue>> {
  const rest = Object.fromEntries(Object.entries(changed).filter(([id]) => id !== column.id))
  return value === null ? rest : { ...rest, [column.id]: value }
}

/** One row of a list; in hand it shows every cell as claimed, and what the reviewer found instead. */
export function RowItem(props: {
  readonly row: ListRow
  readonly list: ListInput
  readonly sampled: boolean
}) {
  const { row, list, sampled } = props
  const text = useText(reviewText)
  const language = useLanguage()
  const key = rowKey(row)
  const { application, review, write } = useReview((state) => state)
  const inHand = useReview((state) => state.item === key)
  const entry = rowEntry(review, row)
  const readOnly = review.state === 'sealed'
  const save = (verification: typeof entry) =>
    void write('review.verify', { application: application.id, verification })
  const differs = Object.keys(entry.changed).length > 0
  return (
    <ItemCard
      item={key}
      title={
        <div className="review-row">
          <button type="button" className="review-row-title" aria-expanded={inHand}>
            {rowTitle(row, list, language)}
          </button>
          {sampled && <Tag color="blue">{text.sampled}</Tag>}
          <StateSelect
            state={entry.state}
            readOnly={readOnly}
            onChange={(state) => save({ ...entry, state })}
          />
        </div>
      }
    >
      {inHand && (
        <table className="review-cells">
          <tbody>
            {list.columns.map((column) => (
              <tr key={column.id}>
                <th scope="row">{column.name[language]}</th>
                <td>{cellText(row.values[column.id], column, language) || '—'}</td>
                <td>
                  <CellEditor
                    column={column}
                    claimed={row.values[column.id]}
                    value={entry.changed[column.id]}
                    readOnly={readOnly}
                    onChange={(value) => {
                      const changed = withCell(entry.changed, column, value)
                      const state =
                        entry.state === 'not-checked' && Object.keys(changed).length > 0
                          ? 'reduced'
                          : entry.state
                      save({ ...entry, state, changed })
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {inHand && <EvidenceLink evidence={row.evidence} />}
      {(inHand || entry.note !== '' || entry.pointers.length > 0) && (
        <VerificationFields
          item={key}
          entry={entry}
          reasonNeeded={differs || entry.state === 'reduced' || entry.state === 'rejected'}
          readOnly={readOnly}
          onChange={(change) => save({ ...entry, ...change })}
        />
      )}
    </ItemCard>
  )
}
