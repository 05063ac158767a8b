import { Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { BoardCell } from '#shared/contract/panel.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { boardText } from '../board/board-text.ts'
import { useCentre } from './centre-store.ts'
import { centreText } from './centre-text.ts'
import { memberName } from './member-name.ts'
import { type RivalVersion, rivalVersions } from './rival-versions.ts'

/** Two sealed versions with one number: the chair names the one that counts, with the reason. */
export function VersionDialog({ cell, onClose }: { readonly cell: BoardCell; readonly onClose: () => void }) {
  const text = useText(centreText)
  const { centre, decide } = useCentre((state) => state)
  const rivals = rivalVersions(cell)
  const [chosen, setChosen] = useState<Sha256 | null>(null)
  const [reason, setReason] = useState('')
  return (
    <Modal
      open
      title={text.chooseVersionTitle}
      okText={text.ok}
      cancelText={text.cancel}
      okButtonProps={{ disabled: chosen === null || reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => {
        if (chosen !== null)
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
      <p>{text.chooseVersionHint(memberName(centre, cell.expert))}</p>
      <Radio.Group
        className="panel-present panel-rivals"
        aria-label={text.chooseVersionTitle}
        value={chosen}
        options={rivals.map((rival) => ({ value: rival.sheetHash, label: <Rival rival={rival} /> }))}
        onChange={(event) => {
          const value: unknown = event.target.value
          setChosen(rivals.find(({ sheetHash }) => sheetHash === value)?.sheetHash ?? null)
        }}
      />
      <Input.TextArea
        rows={2}
        aria-label={text.reason}
        placeholder={text.reasonNeeded}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  )
}

/** When it was sealed and how it is known again: no score is seen before the sheets are opened. */
function Rival({ rival: { version, sheetHash, sealedAt, reason } }: { readonly rival: RivalVersion }) {
  const text = useText(centreText)
  const words = useText(boardText)
  const language = useLanguage()
  return (
    <>
      {words.version(version)} · {words.sealedAt} {timeText(sealedAt, language)}
      <div className="ui-secondary">
        {[text.versionHash(sheetHash.slice(0, 12)), reason].filter((part) => part !== '').join(' · ')}
      </div>
    </>
  )
}
