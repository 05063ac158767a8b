import type { Review } from '#shared/contract/review.ts'
import type { Application } from '#shared/domain/application.ts'
import type { Verification, VerificationState } from '#shared/domain/verification.ts'

/** Every figure and row that is not checked yet, taken as claimed. What was not given stays not checked. */
export function acceptClaims(
  application: Application,
  review: Review,
  state: Extract<VerificationState, 'document-checked' | 'site-checked'>,
): readonly Verification[] {
  const checked = new Set(
    review.content.verifications
      .filter((entry) => entry.state !== 'not-checked')
      .map((entry) =>
        entry.kind === 'figure'
          ? `${entry.input}/${entry.year}`
          : entry.kind === 'row'
            ? `${entry.list}/${entry.row}`
            : entry.fact,
      ),
  )
  const { figures, rows } = application.current.claims
  const common = { state, reason: null, note: '', pointers: [] } as const
  return [
    ...figures
      .filter(({ input, year, value }) => value !== null && !checked.has(`${input}/${year}`))
      .map(({ input, year, value }) => ({
        kind: 'figure' as const,
        input,
        year,
        verified: value,
        ...common,
      })),
    ...rows
      .filter(({ list, row }) => !checked.has(`${list}/${row}`))
      .map(({ list, row }) => ({ kind: 'row' as const, list, row, changed: {}, ...common })),
  ]
}
