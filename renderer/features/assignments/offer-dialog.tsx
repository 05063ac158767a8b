import { Alert, Descriptions, Modal, Tag } from 'antd'
import { useState } from 'react'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { FingerprintGroups } from '#renderer/ui/fingerprint.tsx'
import type { AssignmentOffer } from '#shared/contract/assignment.ts'
import { roundKindNames } from '#shared/rounds/names.ts'
import { assignmentText } from './text.ts'

const texts = defineText({
  zh: {
    title: '核对任务包是谁发来的',
    why: '这是第一次收到这个秘书处的任务包。请给秘书处打电话，或对照秘书处的屏幕，逐组核对下面的指纹。电话号码请用您自己留存的，不要用随文件发来的。',
    round: '评审批次',
    panel: '专家组',
    centres: '分给您的中心',
    count: (centres: number) => `${centres} 个`,
    sender: '发送人',
    fingerprint: '秘书处密钥指纹',
    confirm: '确认一致并打开',
    cancel: '不一致，不打开',
    after: '确认后本机记住这个秘书处，以后它的任务包直接打开。不一致时不要打开，并告知秘书处。',
  },
  en: {
    title: 'Compare who sent the assignment',
    why: 'This is the first assignment from this secretariat. Call them, or look at their screen, and compare the fingerprint below group by group. Use a phone number you have already, not one that came with the file.',
    round: 'Round',
    panel: 'Panel',
    centres: 'Centres given to you',
    count: (centres: number) => `${centres}`,
    sender: 'Sender',
    fingerprint: 'Fingerprint of the secretariat',
    confirm: 'They are the same: open',
    cancel: 'Not the same: do not open',
    after:
      'This machine then remembers the secretariat and opens its assignments at once. If they differ, do not open it, and tell the secretariat.',
  },
})

/** Who sent an assignment, with the fingerprint to compare; only a person can say that they are the same. */
export function OfferDialog(props: {
  readonly offer: AssignmentOffer
  readonly onConfirm: () => Promise<void>
  readonly onCancel: () => void
}) {
  const { offer, onConfirm, onCancel } = props
  const { round, panel, secretariat, centres } = offer
  const text = useText(texts)
  const words = useText(assignmentText)
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  return (
    <Modal
      open
      width="44rem"
      title={text.title}
      okText={text.confirm}
      cancelText={text.cancel}
      confirmLoading={busy}
      onOk={() => {
        setBusy(true)
        void onConfirm()
      }}
      onCancel={onCancel}
    >
      <p>{text.why}</p>
      <p className="assignment-label">{text.fingerprint}</p>
      <FingerprintGroups fingerprint={secretariat.fingerprint} />
      <Descriptions
        className="assignment-offer"
        size="small"
        bordered
        column={1}
        items={[
          {
            key: 'sender',
            label: text.sender,
            children: `${secretariat.name} · ${secretariat.organisation}`,
          },
          {
            key: 'round',
            label: text.round,
            children: (
              <>
                {round.name} · {roundKindNames[round.kind][language]}{' '}
                {round.drill && <Tag color="orange">{words.drill}</Tag>}
              </>
            ),
          },
          { key: 'panel', label: text.panel, children: panel },
          { key: 'centres', label: text.centres, children: text.count(centres) },
        ]}
      />
      <Alert type="info" title={text.after} />
    </Modal>
  )
}
