import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import { useText } from '#renderer/app/text.ts'
import type { Place, Pointer } from '#shared/domain/pointer.ts'
import { useReview } from './review-store.ts'
import { reviewText } from './text.ts'

function placeText(place: Place, text: (typeof reviewText)['zh']): string {
  switch (place.kind) {
    case 'page':
      return [
        text.page(place.page),
        // With a quote, the box only tells equal quotes of a page apart.
        place.region === undefined || place.quote !== undefined ? '' : text.region,
        place.quote === undefined ? '' : `“${place.quote.slice(0, 40)}”`,
      ]
        .filter((part) => part !== '')
        .join(' ')
    case 'image':
      return place.region === undefined ? text.whole : text.region
    case 'cell':
      return `${place.sheet}!${place.range}`
    case 'text':
      return `“${place.quote.slice(0, 40)}”`
    case 'whole':
      return text.whole
  }
}

/** Pointers of an item: press one and the document opens there. */
export function PointerList(props: {
  readonly pointers: readonly Pointer[]
  readonly readOnly: boolean
  readonly onChange: (pointers: readonly Pointer[]) => void
}) {
  const { pointers, readOnly, onChange } = props
  const text = useText(reviewText)
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
