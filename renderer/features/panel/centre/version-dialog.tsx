import { Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import type { BoardCell } from '#shared/contract/panel.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { boardText } from '../board/board-text.ts'
import { useCentre } from './centre-store.ts'
import { centreText } from './centre-text.ts'
import { memberName } from './member-name.ts'

/** Two sealed versions with one number: the chair names the one that counts, with the reason. */
export function VersionDialog({
  cell,
  onClose,
}: {
  readonly cell: BoardCell | null
  readonly onClose: () => void
}) {
  const text = useText(centreText)
  const words = useText(boardText)
  const { centre, decide } = useCentre((state) => state)
  const [chosen, setChosen] = useState<Sha256 | null>(null)
  const [reason, setReason] = useState('')
  return (
    <Modal
      open={cell !== null}
      title={text.chooseVersion}
      okText={text.ok}
      cancelText={text.cancel}
      okButtonProps={{ disabled: chosen === null || reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => {
        if (cell !== null && chosen !== null)
          void decide({
            kind: 'choose-version',
            expert: cell.expert,
            sheetHash: chosen,
            reason: reason.trim(),
            vote: null,
            dissent: [],
          })
        onClose()
      }}
    >
      {cell !== null && (
        <>
          <p>{text.chooseVersionHint(memberName(centre, cell.expert))}</p>
          <Radio.Group
            className="panel-present"
            aria-label={text.chooseVersion}
            value={chosen}
            options={cell.superseded.map(({ version, sheetHash, reason }) => ({
              value: sheetHash,
              label: `${words.version(version)} · ${text.versionHash(sheetHash.slice(0, 12))} ${reason}`,
            }))}
            onChange={(event) => {
              const value: unknown = event.target.value
              setChosen(cell.superseded.find(({ sheetHash }) => sheetHash === value)?.sheetHash ?? null)
            }}
          />
          <Input.TextArea
            rows={2}
            aria-label={text.reason}
            placeholder={text.reasonNeeded}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </Modal>
  )
}
