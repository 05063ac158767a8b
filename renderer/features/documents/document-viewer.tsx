import { type ReactNode, Suspense, useState } from 'react'
import { type Language, LanguageContext } from '#renderer/app/text.ts'
import type { Place } from '#shared/domain/pointer.ts'
import type { DocumentSource } from './document-source.ts'
import { Loading } from './frame/loading.tsx'
import { ProblemNote } from './frame/problem-note.tsx'
import { ViewerBoundary } from './frame/viewer-boundary.tsx'
import type { ViewerProps } from './viewer-props.ts'
import { viewerOf } from './viewer-registry.ts'
import './documents.css'
import './passages/passages.css'

export interface DocumentViewerProps {
  readonly source: DocumentSource
  /** Where to open; a new one, also of the same document, goes there and flashes it. */
  readonly target: Place | null
  /** What a person selects: a passage, a box, a range of cells; null when the selection is given up. */
  readonly onSelect: (selection: Place | null) => void
  /** Places already attached to the item in hand. */
  readonly highlights?: readonly Place[]
  readonly lang: Language
}

const none: readonly Place[] = []

/**
 * Shows a document of any format we know, whatever it holds: documents are hostile. It runs no script of theirs,
 * follows no link of theirs and fetches nothing. Fills its container.
 */
export function DocumentViewer({ source, target, onSelect, highlights = none, lang }: DocumentViewerProps) {
  return (
    <LanguageContext value={lang}>
      <section className="document-viewer" aria-label={source.name}>
        <ViewerBoundary key={source.sha256}>
          <Held source={source}>
            {(held) => <Chosen source={held} target={target} onSelect={onSelect} highlights={highlights} />}
          </Held>
        </ViewerBoundary>
      </section>
    </LanguageContext>
  )
}

/** Keeps the first source of a document, as parents may make an equal one each time they render. */
function Held(props: {
  readonly source: DocumentSource
  readonly children: (source: DocumentSource) => ReactNode
}) {
  const [held] = useState(props.source)
  return props.children(held)
}

function Chosen(props: ViewerProps) {
  const viewer = viewerOf(props.source)
  if (typeof viewer === 'string') return <ProblemNote problem={viewer} />
  const Viewer = viewer
  return (
    <Suspense fallback={<Loading />}>
      <Viewer {...props} />
    </Suspense>
  )
}
