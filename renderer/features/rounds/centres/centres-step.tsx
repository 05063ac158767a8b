import { Button, Empty, Select, Table } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import { useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { dayPlaceholder, readDay } from '#renderer/ui/read-day.ts'
import type { Day } from '#shared/domain/brand.ts'
import { fields } from '#shared/domain/formation-mode.ts'
import type { RoundCentre } from '#shared/domain/round.ts'
import { DraftChoice } from '../draft-choice.tsx'
import { DraftField, readOptional, readRequired } from '../draft-field.tsx'
import { RosterButtons } from '../roster/roster-buttons.tsx'
import { changeCentre, withCentres, withoutCentre } from '../round-edits.ts'
import { useFrozen, useRound } from '../round-store.ts'
import { RowButton } from '../row-button.tsx'
import { StepFrame } from '../step-frame.tsx'
import { useSoughtRows } from '../step-rows.ts'
import { roundText } from '../text.ts'
import { CentreDetails } from './centre-details.tsx'
import { centresText } from './centres-text.ts'
import { ChooseApplications } from './choose-applications.tsx'

/** The centres of the round, each in a row that is edited in place. */
export function CentresStep() {
  const text = useText(centresText)
  const { required } = useText(roundText)
  const { round, change } = useRound((state) => state)
  const closed = useFrozen('lists')
  const [applications] = useCall('application.list', {})
  const [choosing, setChoosing] = useState(false)
  const rows = useSoughtRows(round.centres.map(({ id }) => id))
  const packages = applications.state === 'ready' ? applications.value : []
  const put = (row: RoundCentre, part: Partial<RoundCentre['centre']>) =>
    void change((last) => changeCentre(last, row.id, { centre: { ...row.centre, ...part } }))
  const add = () =>
    void change((last) =>
      withCentres(last, [
        {
          application: null,
          centre: {
            name: text.newName,
            leadUnit: null,
            creditCode: null,
            field: null,
            formationMode: null,
            approvedOn: null,
          },
          partners: [],
          adoptions: [],
        },
      ]),
    )

  const columns: ColumnsType<RoundCentre> = [
    { title: text.number, dataIndex: 'id', key: 'id', width: '4.5rem' },
    {
      title: text.name,
      key: 'name',
      render: (_value, row) => (
        <DraftField
          label={`${row.id} ${text.name}`}
          width="16rem"
          value={row.centre.name}
          disabled={closed}
          refusal={required}
          read={readRequired}
          onSave={(name) => put(row, { name })}
        />
      ),
    },
    {
      title: text.lead,
      key: 'lead',
      render: (_value, row) => (
        <DraftField
          label={`${row.id} ${text.lead}`}
          width="12rem"
          value={row.centre.leadUnit ?? ''}
          disabled={closed}
          refusal=""
          read={readOptional}
          onSave={(read) => put(row, { leadUnit: read.text })}
        />
      ),
    },
    {
      title: text.field,
      key: 'field',
      render: (_value, row) => (
        <DraftChoice
          label={`${row.id} ${text.field}`}
          width="9rem"
          disabled={closed}
          value={row.centre.field ?? ''}
          options={fields.map(({ zh }) => zh)}
          onSave={(field) => put(row, { field: field === '' ? null : field })}
        />
      ),
    },
    {
      title: text.approvedOn,
      key: 'approved',
      render: (_value, row) => (
        <DraftField
          label={`${row.id} ${text.approvedOn}`}
          placeholder={dayPlaceholder}
          width="9.5rem"
          value={row.centre.approvedOn ?? ''}
          disabled={closed}
          refusal={text.dayNeeded}
          read={readOptionalDay}
          onSave={({ day }) => put(row, { approvedOn: day })}
        />
      ),
    },
    {
      title: text.application,
      key: 'application',
      render: (_value, row) => (
        <Select
          aria-label={`${row.id} ${text.application}`}
          allowClear
          style={{ width: '14rem' }}
          disabled={closed}
          placeholder={text.notImported}
          value={row.application}
          options={packages.map(({ id, centre, version }) => ({
            value: id,
            label: `${centre} · ${text.version(version)}`,
          }))}
          onChange={(application) =>
            void change((last) => changeCentre(last, row.id, { application: application ?? null }))
          }
        />
      ),
    },
    {
      title: text.actions,
      key: 'actions',
      render: (_value, { id, centre }) => (
        <RowButton
          label={text.remove}
          of={centre.name}
          disabled={closed}
          onClick={() => void change((last) => withoutCentre(last, id))}
        />
      ),
    },
  ]

  return (
    <StepFrame
      step="centres"
      hint={text.hint}
      actions={
        <>
          <Button type="primary" disabled={closed} onClick={() => setChoosing(true)}>
            {text.choose}
          </Button>
          <Button disabled={closed} onClick={add}>
            {text.add}
          </Button>
          <RosterButtons list="centres" />
        </>
      }
    >
      {round.centres.length === 0 ? (
        <Empty description={text.empty} />
      ) : (
        <Table
          {...rows}
          rowKey="id"
          size="small"
          columns={columns}
          dataSource={[...round.centres]}
          scroll={{ x: 'max-content' }}
          expandable={{
            expandedRowRender: (row) => <CentreDetails {...row} />,
            columnTitle: text.more,
            columnWidth: '3.5rem',
          }}
        />
      )}
      {choosing && <ChooseApplications onClose={() => setChoosing(false)} />}
    </StepFrame>
  )
}

function readOptionalDay(typed: string): { readonly day: Day | null } | null {
  if (typed.trim() === '') return { day: null }
  const day = readDay(typed)
  return day === null ? null : { day }
}
