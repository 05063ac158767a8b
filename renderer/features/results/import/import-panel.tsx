import { CheckCircleFilled, CloseCircleFilled, InfoCircleFilled } from '@ant-design/icons'
import { Button, Space, Table } from 'antd'
import type { ReactNode } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { CollectedFile } from '#shared/contract/panel.ts'
import type { CollectOutcome } from '#shared/domain/collected.ts'
import type { RoundCentre } from '#shared/domain/round.ts'
import { collectOutcomeNames, collectReasonTexts } from '#shared/rounds/collect-text.ts'
import { commonText } from '../common-text.ts'
import { importText, resultReasonTexts } from './import-text.ts'
import { useImport } from './use-import.ts'

const icons: Readonly<Record<CollectOutcome, ReactNode>> = {
  added: <CheckCircleFilled aria-hidden className="results-good" />,
  known: <InfoCircleFilled aria-hidden className="results-waiting" />,
  refused: <CloseCircleFilled aria-hidden className="results-bad" />,
}

/** Where panel results are dropped or chosen, and what became of each of them. */
export function ImportPanel(props: {
  readonly centres: readonly RoundCentre[]
  readonly onImported: () => void
}) {
  const text = useText(importText)
  const { files, choose, clear } = useImport(props.onImported)
  return (
    <>
      <div className="results-drop">
        <Space wrap>
          <Button onClick={() => void choose('round-results')}>{text.choose}</Button>
          <Button onClick={() => void choose('round-results-folder')}>{text.chooseFolder}</Button>
          <span>{text.hint}</span>
        </Space>
      </div>
      {files !== null && <ImportedList files={files} centres={props.centres} onClose={clear} />}
    </>
  )
}

function ImportedList(props: {
  readonly files: readonly CollectedFile[]
  readonly centres: readonly RoundCentre[]
  readonly onClose: () => void
}) {
  const { files, centres, onClose } = props
  const text = useText(importText)
  const common = useText(commonText)
  const language = useLanguage()
  const count = (outcome: CollectOutcome) => files.filter((file) => file.outcome === outcome).length
  return (
    <section className="results-card" aria-label={text.region}>
      <header>
        <strong role="status">
          {files.length === 0 ? text.nothing : text.counts(count('added'), count('known'), count('refused'))}
        </strong>
        <Button size="small" onClick={onClose}>
          {common.close}
        </Button>
      </header>
      {files.length > 0 && (
        <Table<CollectedFile>
          size="small"
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          rowKey={(file) => `${files.indexOf(file)}`}
          dataSource={files.toSorted(
            (left, right) => Number(right.outcome === 'refused') - Number(left.outcome === 'refused'),
          )}
          columns={[
            {
              title: text.outcome,
              key: 'outcome',
              render: (_value, { outcome }) => (
                <>
                  {icons[outcome]} {collectOutcomeNames[outcome][language]}
                </>
              ),
            },
            { title: text.file, dataIndex: 'file', className: 'results-breaks' },
            {
              title: text.centre,
              key: 'centre',
              className: 'results-breaks',
              render: (_value, { centre }) =>
                centre === null
                  ? ''
                  : `${centre} ${centres.find(({ id }) => id === centre)?.centre.name ?? ''}`,
            },
            {
              title: text.why,
              key: 'why',
              className: 'results-breaks',
              render: (_value, { reason }) =>
                reason === null ? '' : (resultReasonTexts[reason] ?? collectReasonTexts[reason])[language],
            },
          ]}
        />
      )}
    </section>
  )
}
