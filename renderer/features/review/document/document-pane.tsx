import './document.css'
import { Button, Empty, Select, Space } from 'antd'
import { useMemo } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { DocumentViewer, storedDocument } from '#renderer/features/documents/index.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Photo } from '#shared/domain/photo.ts'
import type { Place } from '#shared/domain/pointer.ts'
import { pointersInHand } from '../pointers/attach-pointer.ts'
import { placeText } from '../pointers/place-text.ts'
import { pointersText } from '../pointers/text.ts'
import { useReview } from '../review-store.ts'
import { PhotoButton, PhotoFacts } from './photos.tsx'
import { documentText } from './text.ts'

interface Readable {
  readonly sha256: Sha256
  readonly name: string
  readonly size: number
  readonly mediaType: string
}

/** The middle pane: one document at a time, chosen here or opened by a pointer. */
export function DocumentPane() {
  const text = useText(documentText)
  const pointerWords = useText(pointersText)
  const language = useLanguage()
  const state = useReview((current) => current)
  const { application, document, selection, review, openDocument, select } = state
  const [photos, reloadPhotos] = useCall('document.photos', { application: application.id })
  const photoList: readonly Photo[] = photos.state === 'ready' ? photos.value : []
  const files = application.current.files
  const readable = useMemo(
    () => [
      ...files.map(
        ({ path, sha256, size, mediaType }): Readable => ({ name: path, sha256, size, mediaType }),
      ),
      ...photoList,
    ],
    [files, photoList],
  )
  const shown = readable.find(({ sha256 }) => sha256 === document?.sha256)
  const source = useMemo(() => (shown === undefined ? null : storedDocument(shown)), [shown])
  const attached = JSON.stringify(
    pointersInHand(state)
      .filter((pointer) => pointer.document === shown?.sha256)
      .map(({ place }) => place),
  )
  const highlights = useMemo((): readonly Place[] => JSON.parse(attached), [attached])
  const photo = photoList.find(({ sha256 }) => sha256 === document?.sha256)
  const options = [
    { label: text.documents, options: files.map(({ path, sha256 }) => ({ value: sha256, label: path })) },
    ...(photoList.length === 0
      ? []
      : [
          {
            label: text.photos,
            options: photoList.map(({ name, sha256 }) => ({ value: sha256, label: name })),
          },
        ]),
  ]
  return (
    <section className="review-documents" aria-label={text.documents}>
      <div className="review-documents-bar">
        <Select<Sha256>
          className="review-document-select"
          showSearch={{ optionFilterProp: 'label' }}
          value={shown?.sha256 ?? null}
          placeholder={text.chooseDocument}
          aria-label={text.chooseDocument}
          options={options}
          onChange={(sha256) => openDocument(sha256, null)}
        />
        {review.state === 'draft' && <PhotoButton onAdded={reloadPhotos} />}
      </div>
      {photo !== undefined && <PhotoFacts photo={photo} />}
      <div className="review-viewer">
        {source === null ? (
          <Empty
            className="review-viewer-empty"
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={document === null ? text.openDocumentHint : text.missingDocument}
          />
        ) : (
          <DocumentViewer
            key={source.sha256}
            source={source}
            target={document?.target ?? null}
            onSelect={select}
            highlights={highlights}
            lang={language}
          />
        )}
      </div>
      {selection !== null && selection.kind !== 'whole' && (
        <div className="review-selection">
          <span className="review-selection-text">{placeText(selection, pointerWords)}</span>
          <Space>
            <AttachButton />
          </Space>
        </div>
      )}
    </section>
  )
}

function AttachButton() {
  const text = useText(documentText)
  return (
    <Button
      type="primary"
      size="small"
      onClick={() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2' }))}
    >
      {text.attach}
    </Button>
  )
}
