import { toFraction } from '../../domain/exact.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { ScoredIndicator } from '../score-indicator.ts'

/** Whether other values of some measured indicators could make a cap hold, or let one go, that looks at values. */
export function capsMayMove(
  { caps }: Pick<Scheme, 'caps'>,
  all: readonly ScoredIndicator[],
  changing: readonly ScoredIndicator[],
): boolean {
  const changes = new Set<string>(changing.map(({ indicator }) => indicator.code))
  return caps.some(({ when }) => mayMove(when, all, changes))
}

function mayMove(
  when: Scheme['caps'][number]['when'],
  all: readonly ScoredIndicator[],
  changes: ReadonlySet<string>,
): boolean {
  switch (when.kind) {
    case 'value-below':
    case 'checks-failed':
      return changes.has(when.indicator)
    case 'verified-below-claim': {
      const below = all.filter(
        ({ state, value, claimedValue }) =>
          state === 'scored' &&
          value !== null &&
          claimedValue !== null &&
          value.mul(100).compare(claimedValue.mul(toFraction(when.percent))) < 0,
      ).length
      return below < when.atLeast ? below + changes.size >= when.atLeast : below - changes.size < when.atLeast
    }
    case 'fact':
    case 'dimension-below':
    case 'veto':
      return false
  }
}
