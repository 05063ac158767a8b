import type Fraction from 'fraction.js'
import type { CellValue, Claims, ListRow, ReviewPeriod } from '../domain/claim.ts'
import { toFraction } from '../domain/exact.ts'
import type { FactCode, ListCode, ScalarCode } from '../domain/input-definition.ts'
import type { SheetContent } from '../domain/score-sheet.ts'
import { counts, type RowVerification } from '../domain/verification.ts'

/** A row that counts: its cells as claimed, or as the reviewer found them. */
export interface CountedRow {
  readonly key: string
  readonly list: ListCode
  readonly cells: Readonly<Record<string, CellValue>>
}

/** Inputs from one point of view: as claimed, or as verified. What is absent is `null`, which is not 0. */
export interface CountedInputs {
  readonly period: ReviewPeriod
  readonly years: readonly string[]
  readonly figure: (input: ScalarCode, year: string) => Fraction | null
  readonly rows: (list: ListCode) => readonly CountedRow[]
  /** Claimed rows that do not count, but still stand for something promised: rejected or not settled yet. */
  readonly uncounted: (list: ListCode) => readonly CountedRow[]
  readonly fact: (fact: FactCode) => boolean | null
}

/** Calendar years of a period, ascending. */
export function yearsOf({ from, to }: ReviewPeriod): readonly string[] {
  const count = Math.max(0, Number(to) - Number(from) + 1)
  return Array.from({ length: count }, (_unused, index) => String(Number(from) + index))
}

function inputsFrom(
  period: ReviewPeriod,
  figures: ReadonlyMap<string, Fraction>,
  rows: readonly CountedRow[],
  uncounted: readonly CountedRow[],
  facts: ReadonlyMap<string, boolean>,
): CountedInputs {
  const byList = Map.groupBy(rows, ({ list }) => list)
  const uncountedByList = Map.groupBy(uncounted, ({ list }) => list)
  return {
    period,
    years: yearsOf(period),
    figure: (input, year) => figures.get(`${input}/${year}`) ?? null,
    rows: (list) => byList.get(list) ?? [],
    uncounted: (list) => uncountedByList.get(list) ?? [],
    fact: (fact) => facts.get(fact) ?? null,
  }
}

const asClaimedRow = (row: ListRow): CountedRow => ({ key: keyOf(row), list: row.list, cells: row.values })
const keyOf = ({ list, row }: Pick<ListRow, 'list' | 'row'>) => `${list}/${row}`

/** What the applicant claims 填报值. */
export function claimedInputs(period: ReviewPeriod, claims: Claims): CountedInputs {
  const figures = new Map<string, Fraction>()
  for (const { input, year, value } of claims.figures)
    if (value !== null) figures.set(`${input}/${year}`, toFraction(value))
  const facts = new Map<string, boolean>()
  for (const { fact, yes } of claims.facts) if (yes !== null) facts.set(fact, yes)
  return inputsFrom(period, figures, claims.rows.map(asClaimedRow), [], facts)
}

/**
 * What the reviewer verified 核定值: only states that let a value score; an unverified figure is absent. Without a
 * reason the claim is the cap: nothing counts above it, and nothing that was not claimed.
 */
export function verifiedInputs(period: ReviewPeriod, claims: Claims, content: SheetContent): CountedInputs {
  const claimed = new Map(claims.rows.map((row) => [keyOf(row), row]))
  const asClaimed = claimedInputs(period, claims)
  const figures = new Map<string, Fraction>()
  const facts = new Map<string, boolean>()
  const rows: CountedRow[] = []
  const settledAway = new Set<string>()
  for (const entry of content.verifications) {
    if (!counts(entry.state)) {
      if (entry.kind === 'row' && isNoRow(entry)) settledAway.add(keyOf(entry))
      continue
    }
    switch (entry.kind) {
      case 'figure':
        if (entry.verified !== null) {
          const cap = entry.reason === null ? asClaimed.figure(entry.input, entry.year) : undefined
          const counted = underCap(toFraction(entry.verified), cap)
          if (counted !== null) figures.set(`${entry.input}/${entry.year}`, counted)
        }
        break
      case 'row': {
        const row = claimed.get(keyOf(entry))
        if (row !== undefined)
          rows.push({ key: keyOf(row), list: row.list, cells: { ...row.values, ...entry.changed } })
        break
      }
      case 'fact':
        if (entry.verified !== null) facts.set(entry.fact, entry.verified)
        break
    }
  }
  for (const { key } of rows) settledAway.add(key)
  const uncounted = claims.rows.map(asClaimedRow).filter(({ key }) => !settledAway.has(key))
  return inputsFrom(period, figures, rows, uncounted, facts)
}

/** Not applicable, or standing twice: nothing is lost with it. Any other row that is rejected stays promised. */
function isNoRow({ state, reason }: RowVerification): boolean {
  return state === 'not-applicable' || (state === 'rejected' && reason === 'duplicate')
}

function underCap(value: Fraction, cap: Fraction | null | undefined): Fraction | null {
  if (cap === undefined) return value
  if (cap === null) return null
  return value.compare(cap) > 0 ? cap : value
}
