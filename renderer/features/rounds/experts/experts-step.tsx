import { Button, Checkbox, Empty, Select, Space, Table, Tag } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import { useState } from 'react'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { fields } from '#shared/domain/formation-mode.ts'
import { type ExpertId, expertRoleSchema, type RoundExpert } from '#shared/domain/round.ts'
import { expertRoleNames } from '#shared/rounds/names.ts'
import { DraftField, readRequired } from '../draft-field.tsx'
import { RosterButtons } from '../roster/roster-buttons.tsx'
import { changeExpert, withExperts, withoutExpert } from '../round-edits.ts'
import { useFrozen, useRound } from '../round-store.ts'
import { RowButton } from '../row-button.tsx'
import { StepFrame } from '../step-frame.tsx'
import { useSoughtRows } from '../step-rows.ts'
import { roundText } from '../text.ts'
import { EnrolDialog } from './enrol-dialog.tsx'
import { expertsText } from './experts-text.ts'

function KeyState({ identity, pinnedAt }: RoundExpert) {
  const text = useText(expertsText)
  const language = useLanguage()
  if (identity === null) return <Tag>{text.notEnrolled}</Tag>
  return (
    <div>
      <Tag color="green">{text.enrolled}</Tag>
      <div className="ui-mono round-key">{identity.fingerprint}</div>
      {pinnedAt !== null && (
        <div className="ui-secondary">{text.enrolledAt(timeText(pinnedAt, language))}</div>
      )}
    </div>
  )
}

/** The people of the round, edited in place, and whether their keys are known. */
export function ExpertsStep() {
  const text = useText(expertsText)
  const { required } = useText(roundText)
  const language = useLanguage()
  const { round, change } = useRound((state) => state)
  const closed = useFrozen('lists')
  const [enrolling, setEnrolling] = useState<ExpertId | null>(null)
  const rows = useSoughtRows(round.experts.map(({ id }) => id))
  const put = (id: ExpertId, part: Partial<RoundExpert>) =>
    void change((last) => changeExpert(last, id, part))
  const add = () =>
    void change((last) =>
      withExperts(last, [
        {
          name: text.newName,
          organisation: text.newOrganisation,
          role: 'technical',
          outside: false,
          fields: [],
          identity: null,
          pinnedAt: null,
        },
      ]),
    )
  const textCell = (row: RoundExpert, part: 'name' | 'organisation', width: string, maxLength: number) => (
    <DraftField
      label={`${row.id} ${text[part]}`}
      width={width}
      maxLength={maxLength}
      value={row[part]}
      disabled={closed}
      refusal={required}
      read={readRequired}
      onSave={(value) => put(row.id, { [part]: value })}
    />
  )

  const columns: ColumnsType<RoundExpert> = [
    { title: text.number, dataIndex: 'id', key: 'id', width: '4.5rem' },
    { title: text.name, key: 'name', render: (_value, row) => textCell(row, 'name', '7rem', 60) },
    {
      title: text.organisation,
      key: 'organisation',
      render: (_value, row) => textCell(row, 'organisation', '13rem', 120),
    },
    {
      title: text.role,
      key: 'role',
      render: (_value, row) => (
        <Select
          aria-label={`${row.id} ${text.role}`}
          style={{ width: '7.5rem' }}
          disabled={closed}
          value={row.role}
          options={expertRoleSchema.options.map((role) => ({
            value: role,
            label: expertRoleNames[role][language],
          }))}
          onChange={(role) => put(row.id, { role })}
        />
      ),
    },
    {
      title: text.outside,
      key: 'outside',
      align: 'center',
      render: (_value, row) => (
        <Checkbox
          aria-label={`${row.id} ${text.outside}`}
          checked={row.outside}
          disabled={closed}
          onChange={({ target }) => put(row.id, { outside: target.checked })}
        />
      ),
    },
    {
      title: text.fields,
      key: 'fields',
      render: (_value, row) => (
        <Select
          mode="tags"
          aria-label={`${row.id} ${text.fields}`}
          style={{ width: '12rem' }}
          disabled={closed}
          value={[...row.fields]}
          options={fields.map(({ zh }) => ({ value: zh, label: zh }))}
          onChange={(value) =>
            put(row.id, { fields: value.map((field) => field.trim()).filter((field) => field !== '') })
          }
        />
      ),
    },
    { title: text.key, key: 'key', render: (_value, row) => <KeyState {...row} /> },
    {
      title: text.actions,
      key: 'actions',
      render: (_value, { id, name, identity }) => (
        <Space>
          <RowButton
            primary={identity === null}
            label={identity === null ? text.enrol : text.enrolAgain}
            of={name}
            disabled={closed}
            onClick={() => setEnrolling(id)}
          />
          <RowButton
            label={text.remove}
            of={name}
            disabled={closed}
            onClick={() => void change((last) => withoutExpert(last, id))}
          />
        </Space>
      ),
    },
  ]
  const expert = round.experts.find(({ id }) => id === enrolling)
  return (
    <StepFrame
      step="experts"
      hint={text.hint}
      actions={
        <>
          <Button type="primary" disabled={closed} onClick={add}>
            {text.add}
          </Button>
          <RosterButtons list="people" />
        </>
      }
    >
      {round.experts.length === 0 ? (
        <Empty description={text.empty} />
      ) : (
        <Table
          {...rows}
          rowKey="id"
          size="small"
          columns={columns}
          dataSource={[...round.experts]}
          scroll={{ x: 'max-content' }}
        />
      )}
      {expert !== undefined && (
        <EnrolDialog key={expert.id} expert={expert} onClose={() => setEnrolling(null)} />
      )}
    </StepFrame>
  )
}
