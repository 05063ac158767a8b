import { Descriptions, Modal } from 'antd'
import { useText } from '#renderer/app/text.ts'
import { FingerprintGroups } from '#renderer/ui/fingerprint.tsx'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import { boardText } from './board-text.ts'

/** Shows a signer's key as it is to be compared on both screens; only a person can say that they are the same. */
export function FingerprintDialog(props: {
  readonly identity: PublicIdentity | null
  readonly onCancel: () => void
  readonly onConfirm: (identity: PublicIdentity) => Promise<void>
}) {
  const { identity, onCancel, onConfirm } = props
  const text = useText(boardText)
  return (
    <Modal
      open={identity !== null}
      title={text.compareTitle}
      okText={text.compareOk}
      cancelText={text.cancel}
      onCancel={onCancel}
      onOk={() => (identity === null ? undefined : onConfirm(identity))}
    >
      {identity !== null && (
        <>
          <p>{text.compareHint(identity.name)}</p>
          <Descriptions
            size="small"
            bordered
            column={1}
            items={[
              { key: 'name', label: text.name, children: identity.name },
              { key: 'organisation', label: text.organisation, children: identity.organisation },
              {
                key: 'fingerprint',
                label: text.fingerprint,
                children: <FingerprintGroups fingerprint={identity.fingerprint} />,
              },
            ]}
          />
        </>
      )}
    </Modal>
  )
}
