import type { Claims, ReviewPeriod } from '../domain/claim.ts'
import type { Scheme } from '../domain/scheme.ts'
import { claimedInputs } from './counted-inputs.ts'
import { rowNumber } from './cross-checks/row-checks.ts'

/** One patent, standard or contract number claimed by more than one centre of a round. */
export interface SharedNumber {
  readonly list: string
  readonly number: string
  readonly rows: readonly { readonly centre: string; readonly item: string }[]
}

export function sameNumbersAcross(
  scheme: Scheme,
  period: ReviewPeriod,
  centres: readonly { readonly centre: string; readonly claims: Claims }[],
): readonly SharedNumber[] {
  return scheme.crossChecks.flatMap(({ check }) => {
    if (check.kind !== 'same-number') return []
    const { list, column } = check
    const all = centres.flatMap(({ centre, claims }) =>
      claimedInputs(period, claims)
        .rows(list)
        .map((row) => ({ centre, item: row.key, number: rowNumber(row, { scheme }, column) })),
    )
    return [...Map.groupBy(all, ({ number }) => number)].flatMap(([number, rows]) =>
      number === '' || new Set(rows.map(({ centre }) => centre)).size < 2
        ? []
        : [{ list, number, rows: rows.map(({ centre, item }) => ({ centre, item })) }],
    )
  })
}
