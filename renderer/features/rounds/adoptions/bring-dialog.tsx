import { Alert, Empty, Modal, Table } from 'antd'
import { useMarks, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import type { Round } from '#shared/domain/round.ts'
import { applyConsultations, type ConsultedCentre } from '#shared/rounds/adoptions.ts'
import { sameCentre } from '#shared/rounds/apply-roster.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'
import { useRound } from '../round-store.ts'
import { adoptionsText } from './adoptions-text.ts'

const noneConsulted: readonly ConsultedCentre[] = []

/** How many opinions each centre would get. */
function added(round: Round, consulted: readonly ConsultedCentre[]) {
  const after = applyConsultations(round, consulted).round
  return round.centres.flatMap(({ id, adoptions }) => {
    const now = after.centres.find((centre) => centre.id === id)?.adoptions ?? adoptions
    const fresh = now.slice(adoptions.length)
    return fresh.length === 0 ? [] : [{ id, fresh }]
  })
}

/** What earlier consultations advised the centres of this round, before it is taken over. */
export function BringDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText(adoptionsText)
  const { comma } = useMarks()
  const { round, change } = useRound((state) => state)
  const [loaded, reload] = useCall('round.list-consulted', { round: round.id })
  const consulted = loaded.state === 'ready' ? loaded.value : noneConsulted
  const rows = added(round, consulted)
  const count = rows.reduce((sum, { fresh }) => sum + fresh.length, 0)
  return (
    <Modal
      open
      width="48rem"
      title={text.bringTitle}
      okText={text.bringOk(count)}
      cancelText={text.cancel}
      okButtonProps={{ disabled: count === 0 }}
      onOk={() => {
        void change((last) => applyConsultations(last, consulted).round)
        onClose()
      }}
      onCancel={onClose}
    >
      <p className="ui-secondary">{text.bringHint}</p>
      <Loadable loaded={loaded} retry={reload}>
        {(held) => {
          const matched = held.filter((one) => round.centres.some((centre) => sameCentre(centre, one.centre)))
          const strangers = held.filter((one) => !matched.includes(one)).map(({ centre }) => centre.name)
          return (
            <>
              {count > 0 ? (
                <Table
                  size="small"
                  rowKey="id"
                  pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
                  dataSource={rows}
                  columns={[
                    {
                      title: text.centre,
                      key: 'centre',
                      render: (_value, { id }) => subjectLabel(round, id),
                    },
                    {
                      title: text.opinion,
                      key: 'count',
                      render: (_value, { fresh }) => text.newOpinions(fresh.length),
                    },
                    {
                      title: text.consultation,
                      key: 'from',
                      render: (_value, { fresh }) =>
                        [...new Set(fresh.map(({ consultation }) => consultation))].join(comma),
                    },
                  ]}
                />
              ) : (
                <Empty description={matched.length === 0 ? text.noneHeld : text.nothingNew} />
              )}
              {strangers.length > 0 && (
                <Alert
                  className="round-gap"
                  type="info"
                  showIcon
                  title={text.unmatched([...new Set(strangers)].join(comma))}
                />
              )}
            </>
          )
        }}
      </Loadable>
    </Modal>
  )
}
