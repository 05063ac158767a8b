import { Input, Select } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useDraft } from '#renderer/ui/use-draft.ts'
import { yearSchema } from '#shared/domain/brand.ts'
import type { CellValue } from '#shared/domain/claim.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import type { Column } from '#shared/domain/input-definition.ts'
import { useReview } from './review-store.ts'
import { reviewText } from './text.ts'

interface CellEditorProps {
  readonly column: Column
  readonly claimed: CellValue | undefined
  /** What the reviewer put in its place; undefined while the claim stands. */
  readonly value: CellValue | undefined
  readonly readOnly: boolean
  readonly onChange: (value: CellValue | null) => void
}

function TypedCell({ column, value, readOnly, onChange }: CellEditorProps) {
  const text = useText(reviewText)
  const language = useLanguage()
  const shown =
    value === undefined
      ? ''
      : value.type === 'number'
        ? value.number
        : value.type === 'text'
          ? value.text
          : ''
  const draft = useDraft(shown, (typed) => {
    const trimmed = typed.trim()
    if (trimmed === '') {
      onChange(null)
      return
    }
    if (column.type !== 'number') {
      onChange({ type: 'text', text: trimmed })
      return
    }
    const parsed = decimalSchema.safeParse(trimmed.normalize('NFKC').replaceAll(',', ''))
    if (parsed.success) onChange({ type: 'number', number: parsed.data })
  })
  return (
    <Input
      size="small"
      placeholder={text.verified}
      aria-label={`${text.verified} ${column.name[language]}`}
      readOnly={readOnly}
      value={draft.text}
      onChange={(event) => draft.type(event.target.value)}
      onBlur={draft.flush}
    />
  )
}

function YearCell(props: CellEditorProps & { readonly year: string }) {
  const { year, column, claimed, value, readOnly, onChange } = props
  const text = useText(reviewText)
  const years = value?.type === 'yearly-number' ? value.years : {}
  const base = claimed?.type === 'yearly-number' ? claimed.years : {}
  const key = yearSchema.parse(year)
  const draft = useDraft(years[key] ?? '', (typed) => {
    const trimmed = typed.trim().normalize('NFKC').replaceAll(',', '')
    const parsed = decimalSchema.safeParse(trimmed)
    if (trimmed !== '' && !parsed.success) return
    const restored = base[key]
    const rest = Object.fromEntries(Object.entries({ ...base, ...years }).filter(([other]) => other !== year))
    const next = parsed.success
      ? { ...rest, [year]: parsed.data }
      : restored === undefined
        ? rest
        : { ...rest, [year]: restored }
    onChange(JSON.stringify(next) === JSON.stringify(base) ? null : { type: 'yearly-number', years: next })
  })
  return (
    <Input
      size="small"
      prefix={year}
      placeholder={text.verified}
      aria-label={`${text.verified} ${column.id} ${year}`}
      readOnly={readOnly}
      value={draft.text}
      onChange={(event) => draft.type(event.target.value)}
      onBlur={draft.flush}
    />
  )
}

/** What the reviewer found in a cell, in the column's own type; empty means as claimed. */
export function CellEditor(props: CellEditorProps) {
  const { column, value, readOnly, onChange } = props
  const text = useText(reviewText)
  const language = useLanguage()
  const period = useReview((state) => state.application.period)
  switch (column.type) {
    case 'yes-no':
      return (
        <Select
          size="small"
          allowClear
          className="review-cell-select"
          placeholder={text.verified}
          aria-label={`${text.verified} ${column.name[language]}`}
          disabled={readOnly}
          value={value?.type === 'yes-no' ? value.yes : null}
          options={[
            { value: true, label: text.yes },
            { value: false, label: text.no },
          ]}
          onChange={(yes: boolean | undefined) =>
            onChange(yes === undefined ? null : { type: 'yes-no', yes })
          }
        />
      )
    case 'choice':
      return (
        <Select
          size="small"
          allowClear
          className="review-cell-select"
          placeholder={text.verified}
          aria-label={`${text.verified} ${column.name[language]}`}
          disabled={readOnly}
          value={value?.type === 'text' ? value.text : null}
          options={column.options.map(({ code, name }) => ({ value: code, label: name[language] }))}
          onChange={(code: string | undefined) =>
            onChange(code === undefined ? null : { type: 'text', text: code })
          }
        />
      )
    case 'yearly-number': {
      const span = Number(period.to) - Number(period.from) + 1
      const years = Array.from({ length: span }, (_unused, index) => String(Number(period.from) + index))
      return years.map((year) => <YearCell key={year} {...props} year={year} />)
    }
    default:
      return <TypedCell {...props} />
  }
}
