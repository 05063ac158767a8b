import { Button, Empty, Table, Tag } from 'antd'
import { useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Application, CellProblem } from '#shared/domain/application.ts'
import { cellProblemNames } from '#shared/domain/names.ts'
import { CorrectionDialog } from './correction-dialog.tsx'
import { applicationText } from './text.ts'

/** Every problem of the metrics workbook at its cell, with its correction beside it. */
export function ProblemTable(props: {
  readonly application: Application
  readonly onChange: (application: Application) => void
}) {
  const { application, onChange } = props
  const text = useText(applicationText)
  const language = useLanguage()
  const [correcting, setCorrecting] = useState<CellProblem | null>(null)
  const { problems, corrections } = application.current
  if (problems.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.noneFound} />
  const correctionOf = (item: string | null) => corrections.findLast((correction) => correction.item === item)
  return (
    <>
      <Table<CellProblem>
        rowKey={({ cell, code, item }) => `${cell} ${code} ${item ?? ''}`}
        size="small"
        pagination={problems.length > 100 ? { pageSize: 100 } : false}
        dataSource={[...problems]}
        columns={[
          { title: text.cell, dataIndex: 'cell', key: 'cell', className: 'ui-mono' },
          {
            title: text.problem,
            key: 'problem',
            render: (_value, { code, severity }) => (
              <Tag color={severity === 'error' ? 'red' : 'orange'}>
                {text.severities[severity]} · {cellProblemNames[code][language]}
              </Tag>
            ),
          },
          { title: text.found, dataIndex: 'found', key: 'found' },
          { title: text.expected, dataIndex: 'expected', key: 'expected' },
          {
            title: text.correction,
            key: 'correction',
            render: (_value, problem) => {
              const correction = correctionOf(problem.item)
              return (
                <>
                  {correction !== undefined && (
                    <div>
                      <del>{correction.original ?? text.unknown}</del> →{' '}
                      <strong>{correction.corrected}</strong>
                      <div className="ui-secondary">{correction.reason}</div>
                    </div>
                  )}
                  {problem.item !== null && (
                    <Button size="small" onClick={() => setCorrecting(problem)}>
                      {text.correct}
                    </Button>
                  )}
                </>
              )
            },
          },
        ]}
      />
      {correcting !== null && (
        <CorrectionDialog
          application={application}
          problem={correcting}
          correction={correctionOf(correcting.item) ?? null}
          onClose={() => setCorrecting(null)}
          onChange={onChange}
        />
      )}
    </>
  )
}
