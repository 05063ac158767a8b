import type { Place } from '#shared/domain/pointer.ts'
import type { DocumentSource } from './document-source.ts'

/** What every viewer gets. The source of a mounted viewer never changes. */
export interface ViewerProps {
  readonly source: DocumentSource
  /** Where to open, or to go when it changes; it is shown and flashes. */
  readonly target: Place | null
  /** Places that are already attached to something: drawn quietly. */
  readonly highlights: readonly Place[]
  /** A passage, box or range was selected, or nothing is any more. */
  readonly onSelect: (selection: Place | null) => void
}
