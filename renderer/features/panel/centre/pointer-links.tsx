import { PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useText } from '#renderer/app/text.ts'
import type { Place, Pointer } from '#shared/domain/pointer.ts'
import { useCentre } from './centre-store.ts'
import { differenceWords } from './difference-text.ts'
import { useEvidenceName } from './evidence-files.ts'

/** Evidence that somebody pointed at: press one and the document opens there. */
export function PointerLinks(props: { readonly pointers: readonly Pointer[]; readonly onOpen?: () => void }) {
  const { pointers, onOpen } = props
  const words = useText(differenceWords)
  const nameOf = useEvidenceName()
  const openPointer = useCentre((state) => state.openPointer)
  if (pointers.length === 0) return <span className="ui-secondary">{words.noPointers}</span>
  return (
    <ul className="panel-pointers">
      {pointers.map((pointer) => (
        <li key={JSON.stringify(pointer)}>
          <Button
            type="link"
            size="small"
            icon={<PaperClipOutlined />}
            className="panel-centre-link"
            onClick={() => {
              onOpen?.()
              openPointer(pointer)
            }}
          >
            {nameOf(pointer.document) ?? words.photo} · {placeText(pointer.place, words)}
          </Button>
        </li>
      ))}
    </ul>
  )
}

export function placeText(place: Place, words: (typeof differenceWords)['zh']): string {
  switch (place.kind) {
    case 'page':
      return [
        words.pageOf(place.page),
        place.region === undefined || place.quote !== undefined ? '' : words.region,
        place.quote === undefined ? '' : `“${place.quote.slice(0, 40)}”`,
      ]
        .filter((part) => part !== '')
        .join(' ')
    case 'image':
      return place.region === undefined ? words.whole : words.region
    case 'cell':
      return `${place.sheet}!${place.range}`
    case 'text':
      return `“${place.quote.slice(0, 40)}”`
    case 'whole':
      return words.whole
  }
}
