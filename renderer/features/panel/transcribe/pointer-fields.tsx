import { Button, Input, Select, Tag } from 'antd'
import { useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Place, Pointer } from '#shared/domain/pointer.ts'
import type { EvidenceFile } from '../centre/evidence-files.ts'
import { usePaper } from './paper-context.ts'
import { pointerText } from './pointer-text.ts'
import { transcribeText } from './transcribe-text.ts'

/** The place that a typed page means; null where it is no page. Only a PDF has pages. */
function placeOf(file: EvidenceFile, page: string): Place | null {
  if (file.mediaType.startsWith('image/')) return { kind: 'image' }
  if (file.mediaType !== 'application/pdf') return { kind: 'whole' }
  const number = page.normalize('NFKC').trim()
  if (number === '') return { kind: 'whole' }
  return /^[1-9]\d{0,4}$/.test(number) ? { kind: 'page', page: Number(number) } : null
}

/** The paper names its evidence in words; here it is looked up: a document of the package and its page. */
export function PointerFields(props: {
  readonly label: string
  readonly needed: number
  readonly pointers: readonly Pointer[]
  readonly onChange: (pointers: readonly Pointer[]) => void
}) {
  const { label, needed, pointers, onChange } = props
  const text = useText(transcribeText)
  const language = useLanguage()
  const { files } = usePaper()
  const [document, setDocument] = useState<Sha256 | null>(null)
  const [page, setPage] = useState('')
  const file = files.find(({ sha256 }) => sha256 === document)
  const place = file === undefined ? null : placeOf(file, page)
  const add = () => {
    if (document === null || place === null) return
    const pointer: Pointer = { document, place }
    const known = pointers.some((present) => JSON.stringify(present) === JSON.stringify(pointer))
    if (!known) onChange([...pointers, pointer])
    setDocument(null)
    setPage('')
  }
  return (
    <div className="transcribe-line">
      <span className={pointers.length < needed ? 'transcribe-short' : 'ui-secondary'}>
        {text.pointers(pointers.length, needed)}
      </span>
      {pointers.map((pointer) => (
        <Tag
          key={JSON.stringify(pointer)}
          closable={{ closeIcon: '×', 'aria-label': text.removePointer }}
          onClose={(event) => {
            event.preventDefault()
            onChange(pointers.filter((other) => other !== pointer))
          }}
        >
          {pointerText(pointer, files, language)}
        </Tag>
      ))}
      <Select<Sha256>
        size="small"
        className="transcribe-document"
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={`${label} ${text.document}`}
        placeholder={text.document}
        value={document}
        options={files.map(({ sha256, name }) => ({ value: sha256, label: name }))}
        onChange={setDocument}
      />
      {file?.mediaType === 'application/pdf' && (
        <Input
          size="small"
          className="transcribe-page ui-number"
          inputMode="numeric"
          aria-label={`${label} ${text.page}`}
          placeholder={text.page}
          status={place === null ? 'error' : ''}
          value={page}
          onChange={(event) => setPage(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || place === null) return
            event.stopPropagation()
            event.preventDefault()
            add()
          }}
        />
      )}
      <Button size="small" disabled={place === null} aria-label={`${label} ${text.addPointer}`} onClick={add}>
        {text.addPointer}
      </Button>
    </div>
  )
}
