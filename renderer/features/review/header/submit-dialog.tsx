import { App, Button, List, Modal, Typography } from 'antd'
import { useState } from 'react'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { openItemNames } from '#shared/domain/names.ts'
import { itemLabel } from '../item-label.ts'
import { useReview } from '../review-store.ts'
import { headerText } from './text.ts'

/** Submitting: what is missing, each one press away, or the question whether to seal. */
export function SubmitDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText(headerText)
  const { bracketed } = useMarks()
  const language = useLanguage()
  const { message } = App.useApp()
  const state = useReview((current) => current)
  const { application, review, write, openItem } = state
  const [busy, setBusy] = useState(false)
  const complete = review.open.length === 0
  const submit = async () => {
    setBusy(true)
    const done = await write('review.submit', { application: application.id })
    setBusy(false)
    if (!done) return
    void message.success(text.submitted)
    onClose()
  }
  return (
    <Modal
      open
      title={text.submitTitle}
      okText={text.submitConfirm}
      cancelText={text.close}
      okButtonProps={{ disabled: !complete }}
      confirmLoading={busy}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <Typography.Paragraph>
        {complete ? text.submitReady : text.submitMissing(review.open.length)}
      </Typography.Paragraph>
      {!complete && (
        <List
          className="review-open-items"
          size="small"
          dataSource={[...review.open]}
          renderItem={(open) => (
            <List.Item key={`${open.item} ${open.code}`}>
              <Button
                type="link"
                onClick={() => {
                  openItem(open.item)
                  onClose()
                }}
              >
                {itemLabel(state, open.item, language)}
              </Button>
              <span className="ui-secondary">
                {openItemNames[open.code][language]}
                {open.needed !== null && bracketed(`${open.has ?? ''}/${open.needed}`)}
              </span>
            </List.Item>
          )}
        />
      )}
    </Modal>
  )
}
