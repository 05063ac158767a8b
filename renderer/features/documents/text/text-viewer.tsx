import { SearchOutlined } from '@ant-design/icons'
import { Tag } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import { OpenedDocument } from '../frame/opened-document.tsx'
import { Scroller } from '../frame/scroller.tsx'
import { SearchBar } from '../frame/search-bar.tsx'
import { ToolButton } from '../frame/tool-button.tsx'
import { useSearchBar } from '../frame/use-search-bar.ts'
import { useViewerKeys } from '../frame/use-viewer-keys.ts'
import { usePassages } from '../passages/use-passages.ts'
import { documentsText } from '../text.ts'
import { useOpened } from '../use-opened.ts'
import type { ViewerProps } from '../viewer-props.ts'
import type { DecodedText } from './decode-text.ts'
import { openText } from './open-text.ts'
import { cutPortions } from './text-portions.ts'
import './text.css'

/** Plain text in whatever encoding it came. */
export function TextViewer(props: ViewerProps) {
  const opened = useOpened(props.source, openText)
  return (
    <OpenedDocument opened={opened}>
      {(decoded) => <TextReader {...props} decoded={decoded} />}
    </OpenedDocument>
  )
}

function TextReader({ decoded, ...props }: ViewerProps & { readonly decoded: DecodedText }) {
  const text = useText(documentsText)
  const viewer = useRef<HTMLDivElement>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [root, setRoot] = useState<HTMLElement | null>(null)
  const portions = useMemo(() => cutPortions(decoded.text), [decoded])
  const search = usePassages(root, scroller, props)
  const bar = useSearchBar(search, () => scroller?.focus({ preventScroll: true }))
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
        <Tag>{decoded.encoding}</Tag>
      </div>
      {bar.open && <SearchBar search={search} input={bar.input} onClose={bar.close} />}
      <div className="document-panes">
        <Scroller ref={setScroller} className="text-paper" aria-label={text.textBody}>
          <div ref={setRoot}>
            {portions.map((portion) => (
              <div
                key={portion.start}
                className="text-portion"
                style={{ containIntrinsicBlockSize: `auto ${portion.lines * 1.6}rem` }}
              >
                {portion.text}
              </div>
            ))}
          </div>
        </Scroller>
      </div>
    </div>
  )
}
