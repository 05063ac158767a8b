import { CheckCircleFilled, CloseCircleFilled, InfoCircleFilled } from '@ant-design/icons'
import { Button, Empty, Table } from 'antd'
import { useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import type { CollectedFile } from '#shared/contract/panel.ts'
import type { Member } from '#shared/domain/assignment.ts'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import type { RoundCentre } from '#shared/domain/round.ts'
import { boardText } from './board-text.ts'
import { FingerprintDialog, type UnknownSigner } from './fingerprint-dialog.tsx'

const icons: Readonly<Record<CollectedFile['outcome'], React.ReactNode>> = {
  added: <CheckCircleFilled aria-hidden className="panel-state-sealed" />,
  known: <InfoCircleFilled aria-hidden className="panel-state-away" />,
  refused: <CloseCircleFilled aria-hidden className="panel-state-void" />,
}

/** Files on one page of the list, so that the board below stays in sight. */
const shownAtOnce = 8

/** What became of each file: those refused first, each with its reason and what to do next. */
export function CollectedList(props: {
  readonly files: readonly CollectedFile[]
  readonly members: readonly Member[]
  readonly centres: readonly RoundCentre[]
  readonly onPin: (identity: PublicIdentity) => Promise<void>
  readonly onClose: () => void
}) {
  const { files, members, centres, onPin, onClose } = props
  const text = useText(boardText)
  const [comparing, setComparing] = useState<UnknownSigner | null>(null)
  const nameOf = (expert: CollectedFile['expert']) =>
    members.find((member) => member.expert === expert)?.name ?? null
  const count = (outcome: CollectedFile['outcome']) => files.filter((file) => file.outcome === outcome).length
  const about = ({ expert, centre, signer }: CollectedFile) =>
    [nameOf(expert) ?? signer?.name ?? expert, centres.find(({ id }) => id === centre)?.centre.name ?? centre]
      .filter((part) => part !== null)
      .join(' · ')
  return (
    <section className="panel-collected" aria-label={text.results}>
      <header>
        <strong role="status">{text.resultCounts(count('added'), count('known'), count('refused'))}</strong>
        <Button size="small" onClick={onClose}>
          {text.clear}
        </Button>
      </header>
      {files.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.noFiles} />
      ) : (
        <Table<CollectedFile>
          size="small"
          pagination={files.length > shownAtOnce ? { pageSize: shownAtOnce, showSizeChanger: false } : false}
          rowKey={(file) => `${files.indexOf(file)}`}
          dataSource={files.toSorted(
            (left, right) => Number(right.outcome === 'refused') - Number(left.outcome === 'refused'),
          )}
          columns={[
            {
              title: text.progress,
              key: 'outcome',
              width: 110,
              render: (_value, { outcome }) => (
                <>
                  {icons[outcome]} {text.outcome[outcome]}
                </>
              ),
            },
            { title: text.file, dataIndex: 'file', className: 'panel-breaks' },
            { title: text.about, key: 'about', render: (_value, file) => about(file) },
            {
              title: text.why,
              key: 'why',
              className: 'panel-breaks',
              render: (_value, { reason, signer, expert }) =>
                reason === null ? (
                  ''
                ) : (
                  <>
                    {text.reasons[reason].join(' — ')}{' '}
                    {reason === 'unknown-key' && signer !== null && (
                      <Button
                        size="small"
                        type="primary"
                        onClick={() => setComparing({ signer, rosterName: nameOf(expert) ?? '' })}
                      >
                        {text.compare}
                      </Button>
                    )}
                  </>
                ),
            },
          ]}
        />
      )}
      <FingerprintDialog
        unknown={comparing}
        onCancel={() => setComparing(null)}
        onConfirm={async (identity) => {
          setComparing(null)
          await onPin(identity)
        }}
      />
    </section>
  )
}
