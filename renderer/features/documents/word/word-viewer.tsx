import { SearchOutlined } from '@ant-design/icons'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import { OpenedDocument } from '../frame/opened-document.tsx'
import { SearchBar } from '../frame/search-bar.tsx'
import { ToolButton } from '../frame/tool-button.tsx'
import { useSearchBar } from '../frame/use-search-bar.ts'
import { useViewerKeys } from '../frame/use-viewer-keys.ts'
import { usePassages } from '../passages/use-passages.ts'
import { documentsText } from '../text.ts'
import { useOpened } from '../use-opened.ts'
import type { ViewerProps } from '../viewer-props.ts'
import { openWord } from './open-word.ts'
import { WordFrame } from './word-frame.tsx'

/** A Word document by its content. */
export function WordViewer(props: ViewerProps) {
  const opened = useOpened(props.source, openWord)
  return <OpenedDocument opened={opened}>{(html) => <WordReader {...props} html={html} />}</OpenedDocument>
}

function WordReader({ html, ...props }: ViewerProps & { readonly html: string }) {
  const text = useText(documentsText)
  const viewer = useRef<HTMLDivElement>(null)
  const [body, setBody] = useState<HTMLElement | null>(null)
  const search = usePassages(body, body?.ownerDocument.documentElement ?? null, props)
  const leave = useCallback(() => body?.ownerDocument.defaultView?.focus(), [body])
  const bar = useSearchBar(search, leave)
  const keys = useMemo(() => ({ local: {}, global: bar.keys }), [bar.keys])
  useViewerKeys(viewer, keys)
  return (
    <div ref={viewer} className="document-body">
      <div className="document-toolbar" role="toolbar" aria-label={text.toolbar}>
        <ToolButton
          icon={<SearchOutlined />}
          label={text.search}
          keys="Ctrl+F"
          pressed={bar.open}
          onClick={bar.toggle}
        />
        <span className="document-note">{text.wordNote}</span>
      </div>
      {bar.open && <SearchBar search={search} input={bar.input} onClose={bar.close} />}
      <div className="document-panes">
        <WordFrame html={html} onBody={setBody} />
      </div>
    </div>
  )
}
