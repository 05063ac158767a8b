import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons'
import { Input, type InputRef } from 'antd'
import { type RefObject, useEffect } from 'react'
import { useText } from '#renderer/app/text.ts'
import { documentsText } from '../text.ts'
import { ToolButton } from './tool-button.tsx'
import type { Hits } from './use-hits.ts'

/** The search line: what to find, how many there are, and the way through them. */
export function SearchBar<Hit>(props: {
  readonly search: Hits<Hit>
  readonly input: RefObject<InputRef | null>
  /** Nothing can be found because the document holds pictures of text only. */
  readonly noText?: boolean
  readonly onClose: () => void
}) {
  const text = useText(documentsText)
  const { search, input, noText = false, onClose } = props
  useEffect(() => input.current?.focus(), [input])
  return (
    <search className="document-search">
      <Input
        ref={input}
        className="document-search-input"
        value={search.query}
        placeholder={text.searchPlaceholder}
        aria-label={text.search}
        onChange={(event) => search.setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') search.step(event.shiftKey ? -1 : 1)
          else if (event.key === 'Escape') onClose()
          else return
          event.preventDefault()
        }}
      />
      <span className="document-search-count" role="status">
        {noText ? text.noText : countOf(search, text)}
      </span>
      <ToolButton
        icon={<UpOutlined />}
        label={text.previousHit}
        keys="Shift+F3"
        onClick={() => search.step(-1)}
      />
      <ToolButton icon={<DownOutlined />} label={text.nextHit} keys="F3" onClick={() => search.step(1)} />
      <ToolButton icon={<CloseOutlined />} label={text.closeSearch} keys="Esc" onClick={onClose} />
    </search>
  )
}

function countOf({ query, hits, busy, at }: Hits<unknown>, text: (typeof documentsText)['zh']): string {
  if (query === '') return ''
  if (busy) return text.searching(hits.length)
  return hits.length === 0 ? text.noHits : text.hits(at + 1, hits.length)
}
