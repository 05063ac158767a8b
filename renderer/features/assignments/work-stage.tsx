import { Button, Space, Table } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import { useState } from 'react'
import { useNavigation } from '#renderer/app/navigation.ts'
import { defineText, useText } from '#renderer/app/text.ts'
import { AdoptionsButton } from '#renderer/ui/adoptions-button.tsx'
import type { AssignedWork } from '#shared/contract/assignment.ts'
import type { CentreId } from '#shared/domain/round.ts'
import type { StageProps } from './assignment-screen.tsx'
import { DissentDialog } from './dissent-dialog.tsx'
import { LateConflictDialog } from './late-conflict-dialog.tsx'
import { OpinionsEditor } from './opinions-editor.tsx'
import { assignmentText } from './text.ts'
import { VisitPlan } from './visit-plan.tsx'
import { WorkState } from './work-state.tsx'

const texts = defineText({
  zh: {
    visits: '现场考察日程',
    work: '各中心的评审',
    columns: { centre: '中心', state: '状态', actions: '操作' },
    review: '核定与评分',
    read: '查看材料',
    opinions: '写意见…',
    dissent: '保留意见…',
    dissentKept: '保留意见（已写）…',
    late: '补报利益关系…',
    all: '返回各中心',
  },
  en: {
    visits: 'Site visits',
    work: 'Work on the centres',
    columns: { centre: 'Centre', state: 'State', actions: 'Actions' },
    review: 'Verify and score',
    read: 'Read the material',
    opinions: 'Write opinions…',
    dissent: 'Dissent…',
    dissentKept: 'Dissent (written)…',
    late: 'Report a conflict…',
    all: 'Back to the centres',
  },
})

/** The calendar of visits and the work on each centre; a recused centre keeps its line and nothing else. */
export function WorkStage({ view, onChange }: StageProps) {
  const text = useText(texts)
  const words = useText(assignmentText)
  const go = useNavigation((state) => state.go)
  const [dialog, setDialog] = useState<{
    readonly kind: 'dissent' | 'late' | 'opinions'
    readonly centre: CentreId
  } | null>(null)
  const consultation = view.round.kind === 'consultation'
  const inHand = view.centres.find(({ id }) => id === dialog?.centre)
  const close = () => setDialog(null)
  if (dialog?.kind === 'opinions' && inHand !== undefined)
    return (
      <>
        <Button onClick={close}>{text.all}</Button>
        <OpinionsEditor key={inHand.id} view={view} work={inHand} onChange={onChange} />
      </>
    )
  const columns: ColumnsType<AssignedWork> = [
    {
      title: text.columns.centre,
      key: 'centre',
      render: (_value, { id, centre }) => (
        <>
          <span className="ui-number">{id}</span> <strong>{centre.name}</strong>
          <div className="ui-secondary">{words.leadUnit(centre.leadUnit ?? words.notGiven)}</div>
        </>
      ),
    },
    {
      title: text.columns.state,
      key: 'state',
      width: '14rem',
      render: (_value, work) => <WorkState work={work} consultation={consultation} />,
    },
    {
      title: text.columns.actions,
      key: 'actions',
      width: '22rem',
      render: (_value, work) => {
        const { id, centre, application, access, dissent, adoptions } = work
        if (access !== 'open') return null
        const about = (action: string) => `${action.replace('…', '')} ${centre.name}`
        return (
          <Space wrap size="small">
            {consultation && (
              <Button
                type="primary"
                size="small"
                aria-label={about(text.opinions)}
                onClick={() => setDialog({ kind: 'opinions', centre: id })}
              >
                {text.opinions}
              </Button>
            )}
            {application !== null && (
              <Button
                type={consultation ? 'default' : 'primary'}
                size="small"
                aria-label={about(consultation ? text.read : text.review)}
                onClick={() => go({ screen: 'review', application })}
              >
                {consultation ? text.read : text.review}
              </Button>
            )}
            <AdoptionsButton size="small" centre={centre.name} adoptions={adoptions} />
            <Button
              size="small"
              aria-label={about(text.dissent)}
              onClick={() => setDialog({ kind: 'dissent', centre: id })}
            >
              {dissent === null ? text.dissent : text.dissentKept}
            </Button>
            <Button
              size="small"
              danger
              aria-label={about(text.late)}
              onClick={() => setDialog({ kind: 'late', centre: id })}
            >
              {text.late}
            </Button>
          </Space>
        )
      },
    },
  ]
  return (
    <>
      {view.visits.length > 0 && (
        <section className="assignment-section">
          <h2 className="assignment-heading">{text.visits}</h2>
          <VisitPlan view={view} />
        </section>
      )}
      <section className="assignment-section">
        <h2 className="assignment-heading">{text.work}</h2>
        <Table
          size="small"
          rowKey="id"
          columns={columns}
          dataSource={[...view.centres]}
          pagination={false}
          scroll={{ x: 640 }}
        />
      </section>
      {dialog?.kind === 'dissent' && inHand !== undefined && (
        <DissentDialog view={view} work={inHand} onChange={onChange} onClose={close} />
      )}
      {dialog?.kind === 'late' && inHand !== undefined && (
        <LateConflictDialog view={view} work={inHand} onChange={onChange} onClose={close} />
      )}
    </>
  )
}
