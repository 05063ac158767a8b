import { Alert, Descriptions, Modal } from 'antd'
import { useText } from '#renderer/app/text.ts'
import { FingerprintGroups } from '#renderer/ui/fingerprint.tsx'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import { sameWord } from '#shared/domain/typed-text.ts'
import { boardText } from './board-text.ts'

/** Somebody whose key nobody has compared yet, and whom the roster has in the seat that he handed in for. */
export interface UnknownSigner {
  readonly signer: PublicIdentity
  readonly rosterName: string
}

/** Shows a signer's key as it is to be compared on both screens; only a person can say that they are the same. */
export function FingerprintDialog(props: {
  readonly unknown: UnknownSigner | null
  readonly onCancel: () => void
  readonly onConfirm: (identity: PublicIdentity) => Promise<void>
}) {
  const { unknown, onCancel, onConfirm } = props
  const text = useText(boardText)
  // a key under another name never counts for the seat, compared or not
  const known = unknown !== null && sameWord(unknown.signer.name, unknown.rosterName)
  return (
    <Modal
      open={unknown !== null}
      title={text.compareTitle}
      okText={text.compareOk}
      cancelText={text.cancel}
      okButtonProps={{ disabled: !known }}
      onCancel={onCancel}
      onOk={() => (unknown === null ? undefined : onConfirm(unknown.signer))}
    >
      {unknown !== null && (
        <>
          {known ? (
            <p>{text.compareHint(unknown.signer.name)}</p>
          ) : (
            <Alert type="error" showIcon title={text.otherName(unknown.signer.name, unknown.rosterName)} />
          )}
          <Descriptions
            className="panel-key"
            size="small"
            bordered
            column={1}
            items={[
              { key: 'name', label: text.name, children: unknown.signer.name },
              { key: 'organisation', label: text.organisation, children: unknown.signer.organisation },
              {
                key: 'fingerprint',
                label: text.fingerprint,
                children: <FingerprintGroups fingerprint={unknown.signer.fingerprint} />,
              },
            ]}
          />
        </>
      )}
    </Modal>
  )
}
