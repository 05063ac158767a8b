import './pointers.css'
import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import { useText } from '#renderer/app/text.ts'
import type { Pointer } from '#shared/domain/pointer.ts'
import { useReview } from '../review-store.ts'
import { placeText } from './place-text.ts'
import { pointersText } from './text.ts'

/** Pointers of an item: press one and the document opens there. */
export function PointerList(props: {
  readonly pointers: readonly Pointer[]
  readonly readOnly: boolean
  readonly onChange: (pointers: readonly Pointer[]) => void
}) {
  const { pointers, readOnly, onChange } = props
  const text = useText(pointersText)
  const files = useReview((state) => state.application.current.files)
  const openDocument = useReview((state) => state.openDocument)
  if (pointers.length === 0) {
    return (
      <div className="ui-secondary">
        {text.noPointers}
        {readOnly ? '' : ` · ${text.attachHint}`}
      </div>
    )
  }
  return (
    <ul className="review-pointers">
      {pointers.map((pointer) => {
        const file = files.find(({ sha256 }) => sha256 === pointer.document)
        return (
          <li key={JSON.stringify(pointer)}>
            <Button
              type="link"
              size="small"
              icon={<PaperClipOutlined />}
              onClick={() => openDocument(pointer.document, pointer.place)}
            >
              <span className="review-pointer-text">
                {file?.path.split('/').at(-1) ?? text.photos} · {placeText(pointer.place, text)}
              </span>
            </Button>
            {!readOnly && (
              <Tooltip title={text.removePointer}>
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={text.removePointer}
                  onClick={() => onChange(pointers.filter((other) => other !== pointer))}
                />
              </Tooltip>
            )}
          </li>
        )
      })}
    </ul>
  )
}
