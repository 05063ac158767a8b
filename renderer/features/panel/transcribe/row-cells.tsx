import { Input } from 'antd'
import { useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { yearSchema } from '#shared/domain/brand.ts'
import type { CellValue, ListRow } from '#shared/domain/claim.ts'
import type { Column, ListInput } from '#shared/domain/input-definition.ts'
import { cellText } from '#shared/domain/shown-cell.ts'
import type { RowVerification } from '#shared/domain/verification.ts'
import { yearsOf } from '#shared/scoring/counted-inputs.ts'
import { usePaper } from './paper-context.ts'
import { without } from './paper-draft.ts'
import { readCell } from './read-cell.ts'
import { transcribeText } from './transcribe-text.ts'

type Changed = RowVerification['changed']

/** The cells of a row that was cut back: each as claimed, and what the paper puts in its place. */
export function RowCells(props: {
  readonly row: ListRow
  readonly list: ListInput
  readonly changed: Changed
  readonly onChange: (changed: Changed) => void
}) {
  const { row, list, changed, onChange } = props
  const language = useLanguage()
  const { centre } = usePaper()
  return (
    <table className="transcribe-cells">
      <tbody>
        {list.columns.flatMap((column) =>
          (column.type === 'yearly-number' ? yearsOf(centre.round.period) : ['']).map((year) => (
            <tr key={`${column.id}/${year}`}>
              <th scope="row">
                {column.name[language]} {year}
              </th>
              <td>{claimedCell(row.values[column.id], column, year, language)}</td>
              <td>
                <Cell
                  label={`${row.row} ${column.name[language]} ${year}`.trim()}
                  column={column}
                  value={changedCell(changed[column.id], row.values[column.id], column, year, language)}
                  onChange={(typed) => {
                    const next = nextCell(column, year, typed, row.values[column.id], changed[column.id])
                    if (next === 'unread') return false
                    onChange(next === null ? without(changed, column.id) : { ...changed, [column.id]: next })
                    return true
                  }}
                />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

type Language = ReturnType<typeof useLanguage>

function yearCell(value: CellValue | undefined, year: string): string {
  return value?.type === 'yearly-number' ? (value.years[yearSchema.parse(year)] ?? '') : ''
}

function claimedCell(value: CellValue | undefined, column: Column, year: string, language: Language): string {
  const said = year === '' ? cellText(value, column, language) : yearCell(value, year)
  return said === '' ? '—' : said
}

function changedCell(
  value: CellValue | undefined,
  claimed: CellValue | undefined,
  column: Column,
  year: string,
  language: Language,
): string {
  if (year === '') return cellText(value, column, language)
  const now = yearCell(value, year)
  return now === yearCell(claimed, year) ? '' : now
}

/** The cell after typing into it: null where the claim stands again, `unread` for what it cannot hold. */
function nextCell(
  column: Column,
  year: string,
  typed: string,
  claimed: CellValue | undefined,
  before: CellValue | undefined,
): CellValue | null | 'unread' {
  if (year === '') {
    if (typed.trim() === '') return null
    return readCell(column, typed) ?? 'unread'
  }
  const key = yearSchema.parse(year)
  const base = claimed?.type === 'yearly-number' ? claimed.years : {}
  const now = before?.type === 'yearly-number' ? before.years : base
  const read = typed.trim() === '' ? base[key] : readCell(column, typed)
  if (typed.trim() !== '' && read === null) return 'unread'
  const number = typeof read === 'object' && read?.type === 'number' ? read.number : base[key]
  const years = { ...without(now, key), ...(number === undefined ? {} : { [key]: number }) }
  return JSON.stringify(sorted(years)) === JSON.stringify(sorted(base))
    ? null
    : { type: 'yearly-number', years }
}

function sorted(years: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(years).toSorted(([left], [right]) => left.localeCompare(right))
}

function Cell(props: {
  readonly label: string
  readonly column: Column
  readonly value: string
  /** False where it cannot be read. */
  readonly onChange: (typed: string) => boolean
}) {
  const { label, column, value, onChange } = props
  const text = useText(transcribeText)
  const [unread, setUnread] = useState<string | null>(null)
  return (
    <Input
      size="small"
      aria-label={`${text.verified} ${label}`}
      placeholder={column.type === 'yes-no' ? text.yesOrNo : text.same}
      status={unread === null ? '' : 'error'}
      defaultValue={value}
      onChange={(event) => setUnread(onChange(event.target.value) ? null : event.target.value)}
    />
  )
}
