import { Alert, Table, Tag } from 'antd'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import type { RoundProblem } from '#shared/rounds/round-problem.ts'
import { roundProblemText } from '#shared/rounds/round-problem-text.ts'
import { stepOf, subjectAt } from '../round-steps.ts'
import { useRound } from '../round-store.ts'
import { RowButton } from '../row-button.tsx'
import { issueText } from './issue-text.ts'

/** All problems, errors first, each with its rule, what to do and the way there. */
export function ProblemList() {
  const text = useText(issueText)
  const { colon } = useMarks()
  const language = useLanguage()
  const { round, problems, open } = useRound((state) => state)
  if (problems.length === 0) return <Alert className="round-gap" type="success" showIcon title={text.clean} />
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const mend = (problem: RoundProblem) => {
    const step = stepOf(round, problem)
    open(step, subjectAt(step, problem) ?? undefined)
  }
  return (
    <>
      <p>
        <strong>{text.counts(errors, problems.length - errors)}</strong>
      </p>
      <Table<RoundProblem>
        size="small"
        rowKey={({ code, subjects, params }) => [code, ...subjects, ...Object.values(params)].join(' ')}
        dataSource={[...problems]}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          {
            key: 'severity',
            width: '4.5rem',
            title: text.kind,
            render: (_value, { severity }) => (
              <Tag color={severity === 'error' ? 'red' : 'orange'}>{text.severity[severity]}</Tag>
            ),
          },
          {
            title: text.what,
            key: 'what',
            render: (_value, problem) => {
              const { what, why } = roundProblemText(round, problem)
              return (
                <>
                  {what[language]}
                  <div className="ui-secondary">
                    {text.why}
                    {colon}
                    {why[language]}
                  </div>
                </>
              )
            },
          },
          {
            title: text.todo,
            key: 'todo',
            render: (_value, problem) => roundProblemText(round, problem).todo[language],
          },
          {
            title: text.actions,
            key: 'go',
            width: '6rem',
            render: (_value, problem) => (
              <RowButton
                label={text.go}
                of={roundProblemText(round, problem).what[language]}
                onClick={() => mend(problem)}
              />
            ),
          },
        ]}
      />
    </>
  )
}
