import { DownOutlined, UpOutlined } from '@ant-design/icons'
import { type GetRef, InputNumber } from 'antd'
import { type RefObject, useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import { ToolButton } from '../frame/tool-button.tsx'
import { documentsText } from '../text.ts'

/** The page being read, and the way to another: a number and Enter, or one up or down. */
export function PageNumber(props: {
  /** From 0. */
  readonly page: number
  readonly pageCount: number
  readonly field: RefObject<GetRef<typeof InputNumber> | null>
  readonly onGo: (page: number) => void
  /** Puts the focus back into the document. */
  readonly onLeave: () => void
}) {
  const { page, pageCount, field, onGo, onLeave } = props
  const text = useText(documentsText)
  const [typed, setTyped] = useState<number | null>(null)
  const go = () => {
    if (typed !== null) onGo(Math.min(pageCount, Math.max(1, Math.round(typed))) - 1)
    setTyped(null)
    onLeave()
  }
  return (
    <>
      <ToolButton
        icon={<UpOutlined />}
        label={text.previousPage}
        keys="K"
        disabled={page === 0}
        onClick={() => onGo(page - 1)}
      />
      <InputNumber<number>
        ref={field}
        className="pdf-page-number"
        controls={false}
        value={typed ?? page + 1}
        aria-label={text.pageNumber}
        onChange={setTyped}
        onPressEnter={go}
        onBlur={() => setTyped(null)}
      />
      <span className="pdf-page-count">/ {pageCount}</span>
      <ToolButton
        icon={<DownOutlined />}
        label={text.nextPage}
        keys="J"
        disabled={page === pageCount - 1}
        onClick={() => onGo(page + 1)}
      />
    </>
  )
}
