import { CameraOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useCallback, useEffect } from 'react'
import { invoke, listen } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { Photo } from '#shared/domain/photo.ts'
import { useReview } from '../review-store.ts'
import { documentText } from './text.ts'

/** Adds photographs from files, chosen or dropped; the newest opens at once. */
export function PhotoButton({ onAdded }: { readonly onAdded: () => void }) {
  const text = useText(documentText)
  const language = useLanguage()
  const { message } = App.useApp()
  const application = useReview((state) => state.application.id)
  const openDocument = useReview((state) => state.openDocument)
  const add = useCallback(
    async (files: readonly GrantedFile[]) => {
      if (files.length === 0) return
      const tokens = files.map(({ token }) => token)
      const result = await runJob('document.add-photos', { application, files: tokens }, text.addPhotos)
      if (!result.ok) {
        void message.error(Object.values(describeFailure(result.error, language)).join(' '))
        return
      }
      onAdded()
      const newest = result.value.at(-1)
      if (newest !== undefined) openDocument(newest.sha256, null)
    },
    [application, text, language, message, onAdded, openDocument],
  )
  useEffect(() => listen('shell.dropped', ({ files }) => void add(files)), [add])
  const choose = async () => {
    const chosen = await invoke('shell.choose-files', { purpose: 'photos' })
    if (chosen.ok) await add(chosen.value)
  }
  return (
    <Button
      icon={<CameraOutlined aria-hidden />}
      title={text.dropHere}
      aria-label={text.addPhotos}
      onClick={() => void choose()}
    >
      <span className="review-add-photos">{text.addPhotos}</span>
    </Button>
  )
}

/** The time and place a photograph carries, as its camera wrote them. */
export function PhotoFacts({ photo }: { readonly photo: Photo }) {
  const text = useText(documentText)
  const taken =
    photo.takenAt === null ? text.noPhotoFacts : `${photo.takenAt.replace('T', ' ')} ${photo.utcOffset ?? ''}`
  const place =
    photo.latitude === null || photo.longitude === null
      ? text.noPhotoFacts
      : `${photo.latitude}, ${photo.longitude}`
  return (
    <div className="review-photo-facts ui-secondary">
      {text.photoFacts(taken, place)} {photo.camera ?? ''}
    </div>
  )
}
