import { Button, Input, Select } from 'antd'
import { useRef, useState } from 'react'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Place, Pointer } from '#shared/domain/pointer.ts'
import { usePaper } from './paper-context.ts'
import { pointerText } from './pointer-text.ts'
import { transcribeText } from './transcribe-text.ts'

/** The place that a typed page means; null where it is no page. Only a PDF has pages. */
function placeOf(page: string): Place | null {
  const number = page.normalize('NFKC').trim()
  return /^[1-9]\d{0,4}$/.test(number) ? { kind: 'page', page: Number(number) } : null
}

/**
 * The paper names its evidence in words; here it is looked up: a document of the package, and its page where it has
 * pages. Enter adds, and goes on once there is enough.
 */
export function PointerFields(props: {
  readonly label: string
  readonly needed: number
  readonly pointers: readonly Pointer[]
  readonly onChange: (pointers: readonly Pointer[]) => void
}) {
  const { label, needed, pointers, onChange } = props
  const text = useText(transcribeText)
  const { colon } = useMarks()
  const language = useLanguage()
  const { files } = usePaper()
  const [document, setDocument] = useState<Sha256 | null>(null)
  const [page, setPage] = useState('')
  const [open, setOpen] = useState(false)
  const chooser = useRef<HTMLSpanElement>(null)
  const place = placeOf(page)
  const enough = pointers.length >= needed
  const add = (pointer: Pointer) => {
    const known = pointers.some((present) => JSON.stringify(present) === JSON.stringify(pointer))
    if (!known) onChange([...pointers, pointer])
    setDocument(null)
    setPage('')
    chooser.current?.querySelector('input')?.focus()
  }
  const choose = (sha256: Sha256) => {
    const mediaType = files.find((file) => file.sha256 === sha256)?.mediaType ?? ''
    if (mediaType === 'application/pdf') setDocument(sha256)
    else add({ document: sha256, place: { kind: mediaType.startsWith('image/') ? 'image' : 'whole' } })
  }
  return (
    <div className="transcribe-line">
      <span className={enough ? 'ui-secondary' : 'transcribe-short'}>
        {text.pointers(pointers.length, needed)}
      </span>
      {pointers.map((pointer) => (
        <span key={JSON.stringify(pointer)} className="transcribe-pointer">
          {pointerText(pointer, files, language)}
          <Button
            type="text"
            size="small"
            aria-label={`${text.removePointer}${colon}${pointerText(pointer, files, language)}`}
            onClick={() => onChange(pointers.filter((other) => other !== pointer))}
          >
            ×
          </Button>
        </span>
      ))}
      <span ref={chooser} {...(open || !enough ? { 'data-own-enter': '' } : {})}>
        <Select<Sha256>
          size="small"
          className="transcribe-document"
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={`${label} ${text.document}`}
          placeholder={text.document}
          value={document}
          open={open}
          onOpenChange={setOpen}
          options={files.map(({ sha256, name }) => ({ value: sha256, label: name }))}
          onChange={choose}
        />
      </span>
      {document !== null && (
        <span data-own-enter>
          <Input
            size="small"
            autoFocus
            className="transcribe-page ui-number"
            inputMode="numeric"
            aria-label={`${label} ${text.page}`}
            placeholder={text.page}
            status={page.trim() !== '' && place === null ? 'error' : ''}
            value={page}
            onChange={(event) => setPage(event.target.value)}
            onPressEnter={() => {
              if (place !== null) add({ document, place })
            }}
          />
          <Button
            size="small"
            disabled={place === null}
            aria-label={`${label} ${text.addPointer}`}
            onClick={() => {
              if (place !== null) add({ document, place })
            }}
          >
            {text.addPointer}
          </Button>
        </span>
      )}
    </div>
  )
}
