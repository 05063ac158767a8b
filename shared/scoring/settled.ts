import type { Claims } from '../domain/claim.ts'
import type { SheetContent } from '../domain/score-sheet.ts'
import { counts, type Verification } from '../domain/verification.ts'

/** The key of what a verification is about: `D01/2024`, `L3/r7`, `F01`. */
export function verificationKey(entry: Verification): string {
  switch (entry.kind) {
    case 'figure':
      return `${entry.input}/${entry.year}`
    case 'row':
      return `${entry.list}/${entry.row}`
    case 'fact':
      return entry.fact
  }
}

/** A figure that counts needs its value, a fact its yes or no; a row stands by its state alone. */
export function isAnswered(entry: Verification): boolean {
  switch (entry.kind) {
    case 'row':
      return true
    case 'figure':
      return entry.verified !== null || !counts(entry.state)
    case 'fact':
      return entry.verified !== null || entry.state === 'not-applicable'
  }
}

/**
 * What the reviewer still has to settle: claimed figures and rows without a finding or in doubt, and facts
 * without an answer. A figure that was never claimed needs no finding: it counts as missing.
 */
export function unsettledKeys(
  claims: Claims,
  facts: readonly { readonly code: string }[],
  content: SheetContent,
): ReadonlySet<string> {
  const settled = new Set(
    content.verifications
      .filter(({ state }) => state !== 'not-checked' && state !== 'disputed')
      .filter(isAnswered)
      .map(verificationKey),
  )
  const claimed = [
    ...claims.figures.filter(({ value }) => value !== null).map(({ input, year }) => `${input}/${year}`),
    ...claims.rows.map(({ list, row }) => `${list}/${row}`),
    ...facts.map(({ code }) => code),
  ]
  return new Set(claimed.filter((key) => !settled.has(key)))
}
