import { Alert, Modal, Table, Tag } from 'antd'
import { useMemo } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { CellProblem } from '#shared/domain/application.ts'
import { cellProblemNames } from '#shared/domain/names.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'
import { useRound } from '../round-store.ts'
import { applyReading, type PreviewRow, previewRows, type Reading } from './roster-reading.ts'
import { rosterText } from './roster-text.ts'

function Problems({ problems }: { readonly problems: readonly CellProblem[] }) {
  const text = useText(rosterText)
  const language = useLanguage()
  return problems.map(({ code, severity, cell, found, expected }) => (
    <div key={`${cell} ${code}`}>
      <Tag color={severity === 'error' ? 'red' : 'orange'}>{cellProblemNames[code][language]}</Tag>
      <span className="ui-mono">{cell}</span> {found}
      {expected !== null && <span className="ui-secondary"> {text.expected(expected)}</span>}
    </div>
  ))
}

/** Every row of a spreadsheet with its problems, and what importing would change, before anything is changed. */
export function RosterDialog(props: {
  readonly name: string
  readonly read: Reading
  readonly onClose: () => void
}) {
  const { name, read, onClose } = props
  const text = useText(rosterText)
  const language = useLanguage()
  const { round, change } = useRound((state) => state)
  const outcome = useMemo(() => applyReading(round, read), [round, read])
  const { added, changed, lines, unknownCentres } = outcome
  const { sheet, problems } = read.reading
  return (
    <Modal
      open
      width="64rem"
      title={text.title(name)}
      okText={text.apply(added.length, changed.length)}
      cancelText={text.cancel}
      okButtonProps={{ disabled: lines.length === 0 }}
      onOk={() => {
        void change((last) => applyReading(last, read).round)
        onClose()
      }}
      onCancel={onClose}
    >
      <p className="ui-secondary">{text.hint}</p>
      {sheet === null && <Alert className="round-gap" type="error" showIcon title={text.noSheet} />}
      {problems.length > 0 && (
        <Alert
          className="round-gap"
          type="warning"
          showIcon
          title={text.sheetProblems}
          description={<Problems problems={problems} />}
        />
      )}
      {sheet !== null && (
        <Table<PreviewRow>
          rowKey="row"
          size="small"
          dataSource={[...previewRows(read)]}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            { title: text.row, dataIndex: 'row', key: 'row', width: '4rem' },
            { title: text.content, dataIndex: 'content', key: 'content' },
            {
              title: text.problems,
              key: 'problems',
              width: '45%',
              render: (_value, row) => (
                <>
                  <Tag color={row.taken ? 'green' : 'red'}>{row.taken ? text.fine : text.left}</Tag>
                  <Problems problems={row.problems} />
                </>
              ),
            },
          ]}
        />
      )}
      {unknownCentres.map(({ expert, text: centre }) => (
        <Alert
          key={`${expert} ${centre}`}
          className="round-gap"
          type="warning"
          showIcon
          title={
            expert === null
              ? text.notInRound(centre)
              : text.unknownCentre(subjectLabel(outcome.round, expert), centre)
          }
        />
      ))}
      {/* of a file without the list nothing can be the same as what is there */}
      {sheet !== null && <h3>{lines.length === 0 ? text.noChange : text.changes(lines.length)}</h3>}
      <ul className="round-plain">
        {lines.map(({ place, text: words }) => (
          <li key={`${place.zh} ${words.zh}`}>
            {place[language]} {words[language]}
          </li>
        ))}
      </ul>
    </Modal>
  )
}
