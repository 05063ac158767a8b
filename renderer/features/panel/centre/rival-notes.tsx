import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import type { BoardCell } from '#shared/contract/panel.ts'
import { useCentre } from './centre-store.ts'
import { centreText } from './centre-text.ts'
import { memberName } from './member-name.ts'
import { rivalVersions } from './rival-versions.ts'
import { VersionDialog } from './version-dialog.tsx'

/** Says of whom two versions with one number came, which of them counts and why, and lets the chair name one. */
export function RivalNotes() {
  const text = useText(centreText)
  const { centre, isChair } = useCentre((state) => state)
  const [choosing, setChoosing] = useState<BoardCell | null>(null)
  const cells = centre.row.cells.filter((cell) => rivalVersions(cell).length > 1)
  return (
    <>
      {cells.map((cell) => {
        const name = memberName(centre, cell.expert)
        const reason = centre.decisions.findLast(
          (each) => each.kind === 'choose-version' && each.sheetHash === cell.sheetHash,
        )?.reason
        return (
          <Alert
            key={cell.expert}
            banner
            className="panel-rival-note"
            type={cell.sheetHash === null ? 'warning' : 'info'}
            title={
              cell.sheetHash === null
                ? text.rivals(name)
                : text.rivalChosen(name, cell.sheetHash.slice(0, 12), reason ?? '')
            }
            action={
              isChair && (
                <Button size="small" onClick={() => setChoosing(cell)}>
                  {cell.sheetHash === null ? text.chooseVersion : text.chooseAnew}
                </Button>
              )
            }
          />
        )
      })}
      {choosing !== null && <VersionDialog cell={choosing} onClose={() => setChoosing(null)} />}
    </>
  )
}
