import type { CellValue, ListRow } from '../../domain/claim.ts'
import { toFraction } from '../../domain/exact.ts'
import {
  counts,
  type RowVerification,
  type Verification,
  type VerificationState,
} from '../../domain/verification.ts'
import { isAnswered } from '../settled.ts'
import type { ItemView } from './item-views.ts'
import { compareTexts, stableText } from './order.ts'

/** A finding of fraud needs two: domain rules, section 1. */
export const expertsForFalseClaim = 2

/**
 * What all experts found alike about an item, as one finding; null where they differ, are in doubt, left it open,
 * or one alone calls it false. The note is the first expert's, the pointers are everybody's.
 */
export function agreedFinding(views: readonly ItemView[], claimed: ListRow | undefined): Verification | null {
  const found = views.flatMap(({ verification }) => (verification === null ? [] : [verification]))
  const [first] = found
  if (first === undefined || found.length < views.length || first.state === 'disputed') return null
  if (!isAnswered(first) || !found.every((entry) => foundAlike(first, entry, claimed))) return null
  if (first.reason === 'false-claim' && found.length < expertsForFalseClaim) return null
  return { ...first, state: strongest(found.map(({ state }) => state)), pointers: pointersOf(found) }
}

/** Everybody's pointers, each once, in an order that no expert's name decides. */
function pointersOf(found: readonly Verification[]): Verification['pointers'] {
  // most are the same objects written the same way: those need no sorted text
  const written = new Map(
    found.flatMap(({ pointers }) => pointers).map((pointer) => [JSON.stringify(pointer), pointer]),
  )
  const once = new Map([...written.values()].map((pointer) => [stableText(pointer), pointer]))
  return [...once].toSorted(([left], [right]) => compareTexts(left, right)).map(([, pointer]) => pointer)
}

/** Whether two findings decide the same; plain ones are told without writing them out. */
function foundAlike(left: Verification, right: Verification, claimed: ListRow | undefined): boolean {
  if (left === right) return true
  if (left.reason !== right.reason || counts(left.state) !== counts(right.state)) return false
  if (counts(left.state) || left.state === right.state) {
    if (left.kind === 'row' && right.kind === 'row' && isUnchanged(left) && isUnchanged(right)) return true
    if (left.kind !== 'row' && right.kind !== 'row' && left.verified === right.verified) return true
  }
  return findingText(left, claimed) === findingText(right, claimed)
}

function isUnchanged({ changed }: RowVerification): boolean {
  return Object.keys(changed).length === 0
}

/** What of a finding decides a score, as a text to compare: whether it counts, the value, the reason. */
function findingText(entry: Verification, claimed: ListRow | undefined): string {
  const scores = counts(entry.state)
  return stableText({
    state: scores ? 'counts' : entry.state,
    reason: entry.reason,
    value: foundValue(entry, scores, claimed),
  })
}

function foundValue(entry: Verification, scores: boolean, claimed: ListRow | undefined): unknown {
  switch (entry.kind) {
    case 'figure':
      return scores && entry.verified !== null ? toFraction(entry.verified).toFraction() : null
    case 'fact':
      return entry.verified
    case 'row': {
      const claims: Readonly<Record<string, CellValue>> = claimed?.values ?? {}
      const changed: Readonly<Record<string, CellValue>> = entry.changed
      const cells = Object.entries(changed).map(([column, cell]) => [column, exactCell(cell)] as const)
      return scores
        ? Object.fromEntries(
            cells.filter(([column, cell]) => stableText(cell) !== stableText(exactCell(claims[column]))),
          )
        : null
    }
  }
}

/** `1.50` and `1.5` are one number. */
function exactCell(cell: CellValue | undefined): unknown {
  switch (cell?.type) {
    case undefined:
      return null
    case 'number':
      return { ...cell, number: toFraction(cell.number).toFraction() }
    case 'yearly-number':
      return {
        ...cell,
        years: Object.fromEntries(
          Object.entries(cell.years).map(([year, number]) => [year, toFraction(number).toFraction()]),
        ),
      }
    default:
      return cell
  }
}

const strength: readonly VerificationState[] = ['reduced', 'site-checked', 'document-checked']

/** Of the states that count alike, the one that says most. */
function strongest(states: readonly VerificationState[]): VerificationState {
  return strength.find((state) => states.includes(state)) ?? states[0] ?? 'not-checked'
}
