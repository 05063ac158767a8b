import { CheckCircleOutlined, ClockCircleOutlined } from '@ant-design/icons'
import { Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Board, BoardCell } from '#shared/contract/panel.ts'
import { handInStateSchema } from '#shared/domain/panel-result.ts'
import { handInStateNames } from '#shared/rounds/names.ts'
import { mayBeTypedIn } from '../transcribe/may-be-typed-in.ts'
import { BoardCellButton } from './board-cell.tsx'
import { boardText } from './board-text.ts'
import { CellDrawer } from './cell-drawer.tsx'
import { StateIcon } from './state-icon.tsx'

type Row = Board['rows'][number]

/** Experts × centres: in each cell what was received. Press one for its versions and declarations. */
export function BoardTable({ board }: { readonly board: Board }) {
  const text = useText(boardText)
  const language = useLanguage()
  const go = useNavigation((state) => state.go)
  const [shown, setShown] = useState<{ readonly row: Row; readonly cell: BoardCell } | null>(null)
  const { members, panel, round } = board
  const columns: TableColumnsType<Row> = [
    {
      title: text.centre,
      key: 'centre',
      fixed: 'left',
      width: 240,
      rowScope: 'row',
      render: (_value, { centre }) => (
        <>
          <Button
            type="link"
            className="panel-centre-link"
            onClick={() =>
              go({ screen: 'panel-centre', round: round.id, panel: panel.id, centre: centre.id })
            }
          >
            {centre.id} {centre.centre.name}
          </Button>
          <div className="ui-secondary">{centre.centre.leadUnit}</div>
        </>
      ),
    },
    { title: text.progress, key: 'progress', width: 150, render: (_value, row) => <Progress row={row} /> },
    ...members.map((member) => ({
      title: (
        <>
          {member.name}
          <div className="ui-secondary">
            {member.expert}
            {member.expert === panel.chair && ` · ${text.chair}`}
          </div>
        </>
      ),
      key: member.expert,
      width: 130,
      render: (_value: unknown, row: Row) => {
        const cell = row.cells.find(({ expert }) => expert === member.expert)
        return cell === undefined ? (
          <span className="ui-secondary">{text.notOnBoard}</span>
        ) : (
          <BoardCellButton
            cell={cell}
            label={`${member.name} · ${row.centre.centre.name}`}
            onOpen={() => setShown({ row, cell })}
          />
        )
      },
    })),
  ]
  return (
    <section aria-label={text.board}>
      <Table<Row>
        size="small"
        bordered
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey={({ centre }) => centre.id}
        dataSource={board.rows}
        columns={columns}
      />
      <ul className="panel-legend" aria-label={text.legend}>
        {handInStateSchema.options.map((state) => (
          <li key={state}>
            <StateIcon state={state} /> {handInStateNames[state][language]}
          </li>
        ))}
      </ul>
      <CellDrawer
        shown={shown?.cell ?? null}
        title={
          shown === null
            ? ''
            : `${members.find(({ expert }) => expert === shown.cell.expert)?.name ?? ''} · ${shown.row.centre.centre.name}`
        }
        onClose={() => setShown(null)}
        onTranscribe={
          shown === null || round.scheme === null || !mayBeTypedIn(shown.cell)
            ? null
            : () =>
                go({
                  screen: 'transcribe',
                  round: round.id,
                  panel: panel.id,
                  centre: shown.row.centre.id,
                  expert: shown.cell.expert,
                })
        }
      />
    </section>
  )
}

function Progress({ row }: { readonly row: Row }) {
  const text = useText(boardText)
  const missing = row.cells.filter(({ state }) => state === 'not-received' || state === 'draft').length
  const toChoose = row.cells.filter(({ state }) => state === 'conflict').length
  const waits = [
    missing === 0 ? '' : text.missing(missing),
    toChoose === 0 ? '' : text.toChoose(toChoose),
  ].filter((part) => part !== '')
  return (
    <>
      <div>
        {waits.length === 0 ? <CheckCircleOutlined aria-hidden /> : <ClockCircleOutlined aria-hidden />}{' '}
        {row.complete ? text.complete : row.opened ? text.opened : waits.join(' · ')}
      </div>
      {row.result !== null && (
        <div className="ui-secondary">
          {text.result(row.result.version, row.result.signatures, row.result.due)}
        </div>
      )}
    </>
  )
}
