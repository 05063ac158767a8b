import { Button, Tag, Tooltip } from 'antd'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import type { BoardCell } from '#shared/contract/panel.ts'
import { handInStateNames } from '#shared/rounds/names.ts'
import { boardText } from './board-text.ts'
import { StateIcon } from './state-icon.tsx'

/** What one expert handed in for one centre, in a word, with its marks. */
export function BoardCellButton(props: {
  readonly cell: BoardCell
  readonly label: string
  readonly onOpen: () => void
}) {
  const { cell, label, onOpen } = props
  const text = useText(boardText)
  const { colon } = useMarks()
  const language = useLanguage()
  const state = handInStateNames[cell.state][language]
  const earlier = cell.superseded.map(
    ({ version, reason }) => `${text.version(version)}${colon}${reason === '' ? text.noReason : reason}`,
  )
  return (
    <Tooltip title={earlier.length === 0 ? undefined : earlier.join('\n')}>
      <Button type="text" size="small" className="panel-board-cell" onClick={onOpen}>
        <span className="panel-unseen">
          {label}
          {colon}
        </span>
        <span>
          <StateIcon state={cell.state} /> {state}
        </span>
        <span className="ui-secondary">
          {cell.state === 'draft' && cell.open !== null && text.openItems(cell.open)}
          {cell.version !== null && text.version(cell.version)}
          {cell.superseded.length > 0 &&
            (cell.version === null
              ? text.rivals(cell.superseded.length)
              : ` · ${text.superseded(cell.superseded.length)}`)}
        </span>
        {(cell.transcribed || cell.late) && (
          <span>
            {cell.transcribed && <Tag color="purple">{text.transcribed}</Tag>}
            {cell.late && <Tag color="orange">{text.late}</Tag>}
          </span>
        )}
      </Button>
    </Tooltip>
  )
}
