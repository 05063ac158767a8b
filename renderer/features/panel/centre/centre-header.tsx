import { Button, Tag, Tooltip } from 'antd'
import { useNavigation } from '#renderer/app/navigation.ts'
import { clockText } from '#renderer/app/show-time.ts'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { AdoptionsButton } from '#renderer/ui/adoptions-button.tsx'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { Board } from '#shared/contract/panel.ts'
import { boardText } from '../board/board-text.ts'
import { useCentre } from './centre-store.ts'
import { centreText } from './centre-text.ts'
import { PresentButton } from './present-dialog.tsx'

/** Which centre, how far, who is in the room, and whether everything is saved. */
export function CentreHeader(props: { readonly board: Board; readonly onProject: () => void }) {
  const { board, onProject } = props
  const text = useText(centreText)
  const words = useText(boardText)
  const go = useNavigation((state) => state.go)
  const { centre, round } = useCentre((state) => state.centre)
  const open = useCentre(
    (state) => state.work?.differences.filter((difference) => difference.state === 'open').length ?? 0,
  )
  return (
    <header className="panel-centre-header">
      <Button onClick={() => go({ screen: 'panel', round: round.id, panel: board.panel.id })}>
        {text.back}
      </Button>
      <h1 className="panel-centre-title" title={centre.centre.name}>
        {centre.id} {centre.centre.name}
      </h1>
      {round.drill && <Tag color="orange">{words.drill}</Tag>}
      {open > 0 && <Tag color="gold">{text.openCount(open)}</Tag>}
      <span className="panel-centre-space" />
      <SaveState />
      <AdoptionsButton centre={centre.centre.name} adoptions={centre.adoptions} />
      <PresentButton />
      <Button onClick={onProject}>{text.projector}</Button>
    </header>
  )
}

function SaveState() {
  const text = useText(centreText)
  const { colon } = useMarks()
  const language = useLanguage()
  const saving = useCentre((state) => state.saving)
  switch (saving.state) {
    case 'saving':
      return <span className="ui-secondary">{text.saving}</span>
    case 'saved':
      return saving.at === null ? null : (
        <span className="ui-secondary" role="status">
          {text.saved(clockText(saving.at, language))}
        </span>
      )
    case 'failed': {
      const { what, todo } = describeFailure(saving.failure, language)
      return (
        <Tooltip title={`${what} ${todo}`}>
          <strong className="panel-failed" role="alert">
            {text.failed}
            {colon}
            {what} {todo}
          </strong>
        </Tooltip>
      )
    }
  }
}
