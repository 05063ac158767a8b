import { Empty, Modal, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { Loadable } from '#renderer/ui/loadable.tsx'
import type { ApplicationSummary } from '#shared/contract/application.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { NewCentre } from '../round-edits.ts'
import { withCentres } from '../round-edits.ts'
import { useRound } from '../round-store.ts'
import { centresText } from './centres-text.ts'

/** Imported packages that are not in the round yet; the chosen ones come in with what their workbooks say. */
export function ChooseApplications({ onClose }: { readonly onClose: () => void }) {
  const text = useText(centresText)
  const [loaded, reload] = useCall('application.list', {})
  const { round, change } = useRound((state) => state)
  const [chosen, setChosen] = useState<readonly ApplicationSummary['id'][]>([])
  const [failure, setFailure] = useState<Failure | null>(null)
  const taken = new Set(round.centres.map(({ application }) => application))

  const add = async () => {
    const added: NewCentre[] = []
    for (const application of chosen) {
      const result = await invoke('application.get', { application })
      if (!result.ok) {
        setFailure(result.error)
        return
      }
      added.push({ application, centre: result.value.centre, partners: [], adoptions: [] })
    }
    void change((last) => withCentres(last, added))
    onClose()
  }

  return (
    <Modal
      open
      width="48rem"
      title={text.chooseTitle}
      okText={text.chooseOk(chosen.length)}
      cancelText={text.cancel}
      okButtonProps={{ disabled: chosen.length === 0 }}
      onOk={() => void add()}
      onCancel={onClose}
    >
      {failure !== null && <FailureAlert failure={failure} />}
      <Loadable loaded={loaded} retry={reload}>
        {(applications) => {
          const free = applications.filter(({ id }) => !taken.has(id))
          if (free.length === 0) return <Empty description={text.noneLeft} />
          return (
            <Table
              rowKey="id"
              size="small"
              dataSource={free}
              pagination={{ pageSize: 50, hideOnSinglePage: true }}
              rowSelection={{
                selectedRowKeys: [...chosen],
                onChange: (_keys, rows) => setChosen(rows.map(({ id }) => id)),
                getCheckboxProps: ({ centre }) => ({ 'aria-label': centre }),
              }}
              columns={[
                {
                  title: text.name,
                  key: 'centre',
                  render: (_value, { centre, sample, version }) => (
                    <Space orientation="vertical" size={0}>
                      {centre}
                      <Space size="small">
                        {sample && <Tag color="gold">{text.sample}</Tag>}
                        <span className="ui-secondary">{text.version(version)}</span>
                      </Space>
                    </Space>
                  ),
                },
                { title: text.lead, dataIndex: 'leadUnit', key: 'lead' },
                { title: text.field, dataIndex: 'field', key: 'field' },
              ]}
            />
          )
        }}
      </Loadable>
    </Modal>
  )
}
