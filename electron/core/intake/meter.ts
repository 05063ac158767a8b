import type { IntakeLimits } from './limits.ts'
import { refuse } from './problem.ts'
import type { SourceEntry } from './source.ts'

/** Counts bytes as they arrive, whatever the headers said. */
export interface IntakeMeter {
  /** `found` bytes of this entry so far, `added` of them new. Throws `IntakeError` past a limit. */
  count(entry: SourceEntry, found: number, added: number): void
}

/** A meter over all files of one package; `onAdded` hears of every chunk that was within the limits. */
export function intakeMeter(
  archive: string,
  limits: IntakeLimits,
  onAdded: (added: number, name: string) => void,
): IntakeMeter {
  let total = 0
  return {
    count(entry, found, added) {
      const place = { archive, entry: entry.name }
      total += added
      if (found > limits.fileBytes)
        refuse({ code: 'file-too-large', ...place, limit: limits.fileBytes, found })
      if (total > limits.totalBytes) {
        refuse({ code: 'package-too-large', archive, limit: limits.totalBytes, found: total })
      }
      if (found > limits.ratioFromBytes && found > entry.packedSize * limits.ratio) {
        refuse({ code: 'ratio-too-high', ...place, limit: limits.ratio })
      }
      onAdded(added, entry.name)
    },
  }
}
