import type { Language } from '#renderer/app/text.ts'
import { toFixed, toFraction } from '#shared/domain/exact.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { Difference } from '#shared/scoring/panel/difference.ts'
import { differenceWords } from './difference-text.ts'
import type { EntryView } from './entry-table.tsx'
import { findingText } from './finding-text.ts'
import { pointsText } from './points-text.ts'

/** The entries of a difference of any kind as rows of one table. */
export function entryViews(scheme: Scheme, difference: Difference, language: Language): readonly EntryView[] {
  const words = differenceWords[language]
  switch (difference.kind) {
    case 'verified':
    case 'disputed':
    case 'false-claim':
      return difference.entries.map(({ expert, verification }) => ({
        expert,
        said: verification === null ? words.silent : findingText(scheme, verification, language),
        note: verification?.note ?? '',
        pointers: verification?.pointers ?? [],
        apart: verification?.reason === 'false-claim' || verification?.state === 'disputed',
      }))
    case 'levels':
      return difference.entries.map(({ expert, level, share, levelsApart, outlier, note, pointers }) => ({
        expert,
        said: [
          share === null ? words.missing : level === null ? words.nothing : words.levelOf(level),
          outlier && levelsApart !== null ? words.apartLevels(plain(levelsApart)) : '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
        note,
        pointers,
        apart: outlier,
      }))
    case 'subtotal':
      return difference.entries.map(({ expert, points, percentApart, flagged }) => ({
        expert,
        said: [pointsText(points), percentApart === null ? '' : words.apartPercent(plain(percentApart))]
          .filter((part) => part !== '')
          .join(' · '),
        note: '',
        pointers: [],
        apart: flagged,
      }))
    case 'not-applicable':
      return difference.entries.map(({ expert, marked, note }) => ({
        expert,
        said: marked ? words.did : words.didNot,
        note,
        pointers: [],
        apart: marked,
      }))
    case 'veto':
      return difference.entries.map(({ expert, note, pointers }) => ({
        expert,
        said: words.proposes,
        note,
        pointers,
        apart: true,
      }))
  }
}

/** At most one decimal: `2`, `2.5`. */
function plain(rational: Parameters<typeof toFraction>[0]): string {
  return toFixed(toFraction(rational), 1).replace(/\.0$/, '')
}
