import { App, Button, List, Modal, Space } from 'antd'
import { useEffect, useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { useText } from '#renderer/app/text.ts'
import type { AttachedScan } from '#shared/contract/panel.ts'
import { useCentre } from '../centre/centre-store.ts'
import { ShownScan } from '../shown-scan.tsx'
import { resultText } from './result-text.ts'

/** Scans of signed paper: attached, looked at, and taken off again while no result was signed with them. */
export function ScansCard() {
  const text = useText(resultText)
  const { centre, isChair, run } = useCentre((state) => state)
  const [shown, setShown] = useState<AttachedScan | null>(null)
  const { modal } = App.useApp()
  const standing = centre.results.find(({ stands }) => stands)
  const add = async () => {
    const chosen = await invoke('shell.choose-files', { purpose: 'scans' })
    if (!chosen.ok || chosen.value.length === 0) return
    const where = { round: centre.round.id, centre: centre.centre.id }
    const files = chosen.value.map(({ token }) => token)
    await run('panel.add-scans', { ...where, files }, text.addingScans)
  }
  // a slip here would cost every member another signature
  const ask = () => {
    if (standing === undefined) void add()
    else
      void modal.confirm({
        title: text.addScansQuestion(standing.version, standing.signatures.length),
        content: text.voids,
        okText: text.addScans,
        cancelText: text.cancel,
        onOk: () => {
          void add()
        },
      })
  }
  return (
    <section className="panel-card" aria-label={text.scans}>
      <h2>{text.scans}</h2>
      <p className="ui-secondary">{text.scansHint}</p>
      {centre.scans.length === 0 ? (
        <p>{text.noScans}</p>
      ) : (
        <List
          size="small"
          dataSource={[...centre.scans]}
          renderItem={(scan) => <ScanItem key={scan.hash} scan={scan} onShow={() => setShown(scan)} />}
        />
      )}
      {isChair && <Button onClick={ask}>{text.addScans}</Button>}
      <Modal
        open={shown !== null}
        title={shown?.name}
        footer={null}
        width="min(60rem, 92vw)"
        onCancel={() => setShown(null)}
      >
        {shown !== null && (
          <div className="panel-scan">
            <ShownScan sha256={shown.hash} name={shown.name} />
          </div>
        )}
      </Modal>
    </section>
  )
}

function ScanItem({ scan, onShow }: { readonly scan: AttachedScan; readonly onShow: () => void }) {
  const text = useText(resultText)
  const isChair = useCentre((state) => state.isChair)
  const remove = useRemoveScan()
  const { hash, name, signedIn } = scan
  const mayGo = isChair && signedIn === null
  return (
    <List.Item
      actions={[
        <Button
          key="show"
          size="small"
          autoInsertSpace={false}
          aria-label={`${text.showScan} ${name}`}
          onClick={onShow}
        >
          {text.showScan}
        </Button>,
        ...(mayGo
          ? [
              <Button
                key="remove"
                size="small"
                danger
                autoInsertSpace={false}
                aria-label={`${text.removeScan} ${name}`}
                onClick={() => remove(scan)}
              >
                {text.removeScan}
              </Button>,
            ]
          : []),
      ]}
    >
      <div>
        <div className="panel-breaks">{name}</div>
        <div className="ui-secondary">
          <span className="ui-mono" title={hash}>
            {hash.slice(0, 12)}…
          </span>
          {signedIn !== null && ` · ${text.scanSigned(signedIn)}`}
        </div>
        {isChair && signedIn !== null && <div className="ui-secondary">{text.scanSignedHint}</div>}
      </div>
    </List.Item>
  )
}

/** Of the message that offers the undo. */
const removedKey = 'scan-removed'

/** Asks first; what was removed can be put back at once. */
function useRemoveScan(): (scan: AttachedScan) => void {
  const text = useText(resultText)
  const { modal, message } = App.useApp()
  const { removeScan, restoreScan } = useCentre((state) => state)
  // another centre's screen offers no undo of this one
  useEffect(() => () => message.destroy(removedKey), [message])
  return ({ hash, name }) =>
    void modal.confirm({
      title: text.removeScanQuestion(name),
      content: text.removeScanHint,
      okText: text.removeScan,
      cancelText: text.cancel,
      okButtonProps: { danger: true },
      onOk: async () => {
        if (!(await removeScan(hash))) return
        const undo = async () => {
          message.destroy(removedKey)
          await restoreScan(hash)
        }
        void message.success({
          key: removedKey,
          content: (
            <Space>
              {text.scanRemoved(name)}
              <Button type="link" size="small" autoInsertSpace={false} onClick={() => void undo()}>
                {text.undo}
              </Button>
            </Space>
          ),
          duration: 10,
        })
      },
    })
}
