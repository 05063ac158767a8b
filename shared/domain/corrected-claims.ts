import { type Centre, type Correction, centreSchema } from './application.ts'
import type { Year } from './brand.ts'
import type { CellValue, ClaimedEvidence, Claims, ListRow } from './claim.ts'
import { valueOfText } from './column-text.ts'
import { columnOf, readCorrection } from './correction-text.ts'
import { decimalSchema } from './exact.ts'
import type { Column } from './input-definition.ts'
import { type Item, parseItemKey } from './item-key.ts'
import type { Scheme } from './scheme.ts'

/** Claims with the office's corrections in place; the claims as imported stay what they were. */
export interface CorrectedClaims {
  readonly claims: Claims
  /** Items that a correction stands on, with the text that the applicant had there. */
  readonly originals: ReadonlyMap<string, string | null>
  /** Corrections of something that is not in these claims or the scheme, or with a text that cannot stand there. */
  readonly unapplied: readonly Correction[]
}

/**
 * Puts corrections into claims. Of several for one item the last counts; `corrected: null` takes them back, an
 * empty text makes the item 未填报, and an empty text for a row takes the row out.
 */
export function applyCorrections(
  scheme: Scheme,
  claims: Claims,
  corrections: readonly Correction[],
): CorrectedClaims {
  const originals = new Map<string, string | null>()
  const unapplied: Correction[] = []
  let corrected = claims
  for (const correction of standing(corrections)) {
    const item = parseItemKey(correction.item)
    if (item?.kind === 'centre') continue
    const reading = item === null ? null : readCorrection(scheme, item, correction.corrected ?? '')
    const next = item === null || !reading?.ok ? null : correctOne(scheme, corrected, item, reading.value)
    if (next === null) unapplied.push(correction)
    else {
      corrected = next
      originals.set(correction.item, correction.original)
    }
  }
  return { claims: corrected, originals, unapplied }
}

/** The centre with the corrections of its parts in place. */
export function correctCentre(scheme: Scheme, centre: Centre, corrections: readonly Correction[]): Centre {
  let corrected = centre
  for (const { item: key, corrected: text } of standing(corrections)) {
    const item = parseItemKey(key)
    const reading = item?.kind === 'centre' ? readCorrection(scheme, item, text ?? '') : null
    if (item?.kind !== 'centre' || !reading?.ok) continue
    const part = { [item.field]: reading.value === '' ? null : reading.value }
    corrected = centreSchema.parse({ ...corrected, ...part })
  }
  return corrected
}

/** The last correction of each item, without those that were taken back; rows are taken out at the end. */
function standing(corrections: readonly Correction[]): readonly Correction[] {
  const last = new Map(corrections.map((correction) => [correction.item, correction]))
  const kept = [...last.values()].filter(({ corrected }) => corrected !== null)
  const ofRow = ({ item }: Correction) => parseItemKey(item)?.kind === 'row'
  return [...kept.filter((one) => !ofRow(one)), ...kept.filter(ofRow)]
}

/** Claims with one item changed to a canonical text; null where they have no such item. */
function correctOne(scheme: Scheme, claims: Claims, item: Item, text: string): Claims | null {
  switch (item.kind) {
    case 'figure':
    case 'figure-evidence': {
      const figures = change(
        claims.figures,
        (one) => one.input === item.input && (item.kind === 'figure-evidence' || one.year === item.year),
        (one) =>
          item.kind === 'figure'
            ? { ...one, value: text === '' ? null : decimalSchema.parse(text) }
            : { ...one, evidence: evidenceOf(one.evidence, text) },
      )
      return figures === null ? null : { ...claims, figures }
    }
    case 'fact':
    case 'fact-evidence': {
      const facts = change(
        claims.facts,
        ({ fact }) => fact === item.fact,
        (one) =>
          item.kind === 'fact'
            ? { ...one, yes: text === '' ? null : text === 'yes' }
            : { ...one, evidence: evidenceOf(one.evidence, text) },
      )
      return facts === null ? null : { ...claims, facts }
    }
    case 'row': {
      const rows = claims.rows.filter((row) => !isRow(row, item))
      return rows.length === claims.rows.length ? null : { ...claims, rows }
    }
    case 'row-evidence':
    case 'cell': {
      const column = item.kind === 'cell' ? columnOf(scheme, item.list, item.column) : null
      const rows = change(
        claims.rows,
        (row) => isRow(row, item),
        (row) =>
          item.kind === 'cell' && column !== null
            ? { ...row, values: withCell(row.values, column, item.year, text) }
            : { ...row, evidence: evidenceOf(row.evidence, text) },
      )
      return rows === null ? null : { ...claims, rows }
    }
    case 'centre':
      return null
  }
}

function change<One>(
  list: readonly One[],
  is: (one: One) => boolean,
  to: (one: One) => One,
): readonly One[] | null {
  return list.some(is) ? list.map((one) => (is(one) ? to(one) : one)) : null
}

function isRow(row: ListRow, { list, row: id }: Pick<ListRow, 'list' | 'row'>): boolean {
  return row.list === list && row.row === id
}

function evidenceOf(before: ClaimedEvidence | null, file: string): ClaimedEvidence | null {
  const page = before?.page ?? ''
  return file === '' && page === '' ? null : { file, page }
}

function withCell(
  values: ListRow['values'],
  column: Column,
  year: Year | null,
  text: string,
): ListRow['values'] {
  const { [column.id]: before, ...others } = values
  const after = column.type === 'yearly-number' ? yearlyWith(before, year, text) : cellOf(column, text)
  return after === null ? others : { ...others, [column.id]: after }
}

function cellOf(column: Exclude<Column, { type: 'yearly-number' }>, text: string): CellValue | null {
  return text === '' ? null : valueOfText(column, text)
}

function yearlyWith(before: CellValue | undefined, year: Year | null, text: string): CellValue | null {
  if (year === null) return before ?? null
  const { [year]: _, ...others } = before?.type === 'yearly-number' ? before.years : {}
  const years = text === '' ? others : { ...others, [year]: decimalSchema.parse(text) }
  return Object.keys(years).length === 0 ? null : { type: 'yearly-number', years }
}
