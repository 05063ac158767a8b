import { Button, Card, Modal, Space, Table, Tag, Typography } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import { useEffect, useRef, useState } from 'react'
import { useNavigation } from '#renderer/app/navigation.ts'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { AssignmentView } from '#shared/contract/assignment.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import { roundKindNames } from '#shared/rounds/names.ts'
import './assignments.css'
import { CodeDialog } from './code-dialog.tsx'
import { EnrolmentCard } from './enrolment-card.tsx'
import { OfferDialog } from './offer-dialog.tsx'
import { RefusedFileAlert } from './refused-file-alert.tsx'
import { stageOf } from './stage.ts'
import { assignmentText } from './text.ts'
import { useOpenAssignment } from './use-open-assignment.ts'

const texts = defineText({
  zh: {
    title: '我的评审任务',
    openFile: '打开任务包…',
    enrolment: '登记文件与本人指纹…',
    close: '关闭',
    first: '第一步　把登记文件发给秘书处',
    second: '第二步　打开秘书处发来的任务包',
    empty: '还没有评审任务。受聘参加评审时，请按下面两步做。',
    secondHint:
      '秘书处收到登记文件、核对指纹后，会发来只有您能打开的任务包（文件名以 .zip.age 结尾）。按下面的按钮选择它，或把文件拖到本窗口。',
    columns: {
      round: '评审批次',
      panel: '专家组',
      role: '身份',
      centres: '中心',
      next: '下一步',
      open: '操作',
    },
    next: {
      pledge: '签署承诺书',
      declare: (left: number) => `声明利益关系（还有 ${left} 个中心）`,
      review: (done: number, all: number) => `评审（已提交 ${done} / ${all}）`,
      'hand-in': '上交',
    },
    open: '进入',
  },
  en: {
    title: 'My assignments',
    openFile: 'Open an assignment…',
    enrolment: 'Enrolment file and fingerprint…',
    close: 'Close',
    first: 'Step 1: send your enrolment file to the secretariat',
    second: 'Step 2: open the assignment that the secretariat sends',
    empty: 'There is no assignment yet. When you are asked to take part in a review, do these two things.',
    secondHint:
      'When the secretariat has your enrolment file and compared the fingerprint, it sends an assignment that only you can open (its name ends in .zip.age). Choose it here, or drop it on this window.',
    columns: { round: 'Round', panel: 'Panel', role: 'Role', centres: 'Centres', next: 'Next', open: 'Open' },
    next: {
      pledge: 'Sign the pledge',
      declare: (left: number) => `Declare conflicts (${left} centres left)`,
      review: (done: number, all: number) => `Review (${done} of ${all} sealed)`,
      'hand-in': 'Hand in',
    },
    open: 'Open',
  },
})

/** Every round that this person was given work in, and the way in for a new one. */
export function AssignmentListScreen({ file }: { readonly file: GrantedFile | null }) {
  const text = useText(texts)
  const [loaded, reload] = useCall('assignment.list', {})
  const opening = useOpenAssignment()
  const [showsEnrolment, setShowsEnrolment] = useState(false)
  const received = useRef<GrantedFile | null>(null)
  useEffect(() => {
    if (file === null || received.current === file) return
    received.current = file
    void opening.receive(file)
  })
  const openButton = (
    <Button type="primary" onClick={() => void opening.choose()}>
      {text.openFile}
    </Button>
  )
  return (
    <Page
      title={text.title}
      actions={
        <>
          {openButton}
          <Button onClick={() => setShowsEnrolment(true)}>{text.enrolment}</Button>
        </>
      }
    >
      {opening.refused !== null && <RefusedFileAlert refused={opening.refused} onClose={opening.dismiss} />}
      <Loadable loaded={loaded} retry={reload}>
        {(assignments) =>
          assignments.length > 0 ? (
            <Assignments assignments={assignments} />
          ) : (
            <Space orientation="vertical" size="middle" className="assignment-first-steps">
              <Typography.Text>{text.empty}</Typography.Text>
              <Card size="small" title={text.first}>
                <EnrolmentCard />
              </Card>
              <Card size="small" title={text.second}>
                <Typography.Paragraph>{text.secondHint}</Typography.Paragraph>
                {openButton}
              </Card>
            </Space>
          )
        }
      </Loadable>
      {opening.locked !== null && (
        <CodeDialog {...opening.locked} onEnter={opening.enterCode} onCancel={opening.dismiss} />
      )}
      {opening.offer !== null && (
        <OfferDialog offer={opening.offer} onConfirm={opening.confirm} onCancel={opening.dismiss} />
      )}
      <Modal
        open={showsEnrolment}
        title={text.enrolment.replace('…', '')}
        width="44rem"
        footer={<Button onClick={() => setShowsEnrolment(false)}>{text.close}</Button>}
        onCancel={() => setShowsEnrolment(false)}
        destroyOnHidden
      >
        <EnrolmentCard />
      </Modal>
    </Page>
  )
}

function Assignments({ assignments }: { readonly assignments: readonly AssignmentView[] }) {
  const text = useText(texts)
  const words = useText(assignmentText)
  const language = useLanguage()
  const go = useNavigation((state) => state.go)
  const nextOf = (view: AssignmentView) => {
    const stage = stageOf(view)
    switch (stage) {
      case 'pledge':
      case 'hand-in':
        return text.next[stage]
      case 'declare':
        return text.next.declare(view.centres.filter(({ access }) => access === 'closed').length)
      case 'review': {
        const open = view.centres.filter(({ access }) => access === 'open')
        return text.next.review(
          open.filter(({ sealedVersion }) => sealedVersion !== null).length,
          open.length,
        )
      }
    }
  }
  const columns: ColumnsType<AssignmentView> = [
    {
      title: text.columns.round,
      key: 'round',
      render: (_value, { round }) => (
        <>
          <strong>{round.name}</strong> {round.drill && <Tag color="orange">{words.drill}</Tag>}
          <div className="ui-secondary">{roundKindNames[round.kind][language]}</div>
        </>
      ),
    },
    { title: text.columns.panel, key: 'panel', render: (_value, { panel }) => panel.name },
    {
      title: text.columns.role,
      key: 'role',
      render: (_value, { isChair }) => (isChair ? words.chair : words.member),
    },
    {
      title: text.columns.centres,
      key: 'centres',
      align: 'right',
      render: (_value, { centres }) => centres.length,
    },
    { title: text.columns.next, key: 'next', render: (_value, view) => nextOf(view) },
    {
      title: text.columns.open,
      key: 'open',
      render: (_value, { round, panel }) => (
        <Button
          type="primary"
          size="small"
          aria-label={`${text.open} ${round.name} ${panel.name}`}
          onClick={() => go({ screen: 'assignment', round: round.id, panel: panel.id })}
        >
          {text.open}
        </Button>
      ),
    },
  ]
  return (
    <Table
      size="small"
      rowKey={({ round, panel }) => `${round.id}/${panel.id}`}
      columns={columns}
      dataSource={[...assignments]}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  )
}
