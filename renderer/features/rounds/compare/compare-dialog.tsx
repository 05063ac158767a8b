import { Alert, Empty, Modal, Select, Table, Tabs } from 'antd'
import { useState } from 'react'
import { defineText, useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import type { SchemeSummary } from '#shared/contract/scheme.ts'
import type { Round } from '#shared/domain/round.ts'
import { roundDifferences } from '#shared/rounds/round-difference.ts'
import { schemeDifferences } from '#shared/rounds/scheme-difference.ts'
import { useRound } from '../round-store.ts'

const texts = defineText({
  zh: {
    title: '比较',
    rounds: '与另一批次比较',
    schemes: '比较两个指标体系',
    other: '与哪个批次比较',
    older: '原指标体系',
    newer: '新指标体系',
    copied: '复制来源',
    place: '位置',
    change: '原来 → 现在',
    same: '没有差别',
    noRound: '没有其他批次可以比较',
    count: (count: number) => `${count} 处不同`,
  },
  en: {
    title: 'Compare',
    rounds: 'With another round',
    schemes: 'Two indicator systems',
    other: 'Round to compare with',
    older: 'Older indicator system',
    newer: 'Newer indicator system',
    copied: 'copied from',
    place: 'Place',
    change: 'Before → now',
    same: 'No difference',
    noRound: 'There is no other round to compare with',
    count: (count: number) => `${count} differences`,
  },
})

type Lines = ReturnType<typeof roundDifferences>

function DifferenceTable({ lines }: { readonly lines: Lines }) {
  const text = useText(texts)
  const language = useLanguage()
  if (lines.length === 0) return <Alert className="round-gap" type="success" showIcon title={text.same} />
  return (
    <>
      <p>{text.count(lines.length)}</p>
      <Table
        size="small"
        rowKey="key"
        dataSource={lines.map((line, key) => ({ ...line, key }))}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: text.place, key: 'place', width: '40%', render: (_value, { place }) => place[language] },
          { title: text.change, key: 'change', render: (_value, line) => line.text[language] },
        ]}
      />
    </>
  )
}

function CompareRounds({ rounds }: { readonly rounds: readonly Round[] }) {
  const text = useText(texts)
  const { bracketed } = useMarks()
  const round = useRound((state) => state.round)
  const others = rounds.filter(({ id }) => id !== round.id)
  const [chosen, setChosen] = useState(round.copiedFrom ?? others[0]?.id ?? null)
  const other = others.find(({ id }) => id === chosen)
  if (other === undefined) return <Empty description={text.noRound} />
  return (
    <>
      <Select
        aria-label={text.other}
        style={{ width: '100%', marginBottom: '0.75rem' }}
        value={other.id}
        options={others.map(({ id, name }) => ({
          value: id,
          label: id === round.copiedFrom ? `${name}${bracketed(text.copied)}` : name,
        }))}
        onChange={setChosen}
      />
      <DifferenceTable lines={roundDifferences(other, round)} />
    </>
  )
}

function CompareSchemes({ schemes }: { readonly schemes: readonly SchemeSummary[] }) {
  const text = useText(texts)
  const language = useLanguage()
  const [older, setOlder] = useState(schemes[0]?.hash ?? null)
  const [newer, setNewer] = useState(schemes[1]?.hash ?? schemes[0]?.hash ?? null)
  const options = schemes.map(({ hash, scheme }) => ({
    value: hash,
    label: `${scheme.name[language]} ${scheme.version} · ${hash.slice(0, 12)}`,
  }))
  const before = schemes.find(({ hash }) => hash === older)
  const after = schemes.find(({ hash }) => hash === newer)
  return (
    <>
      <div className="round-form">
        <label htmlFor="compare-older">{text.older}</label>
        <Select id="compare-older" value={older} options={options} onChange={setOlder} />
        <label htmlFor="compare-newer">{text.newer}</label>
        <Select id="compare-newer" value={newer} options={options} onChange={setNewer} />
      </div>
      {before !== undefined && after !== undefined && (
        <DifferenceTable lines={schemeDifferences(before.scheme, after.scheme)} />
      )}
    </>
  )
}

/** How this round differs from another, at first the one that it was copied from; and any two schemes. */
export function CompareDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText(texts)
  const schemes = useRound((state) => state.schemes)
  const [rounds, reload] = useCall('round.list', {})
  return (
    <Modal open title={text.title} width="60rem" footer={null} onCancel={onClose}>
      <Tabs
        items={[
          {
            key: 'rounds',
            label: text.rounds,
            children: (
              <Loadable loaded={rounds} retry={reload}>
                {(found) => <CompareRounds rounds={found} />}
              </Loadable>
            ),
          },
          { key: 'schemes', label: text.schemes, children: <CompareSchemes schemes={schemes} /> },
        ]}
      />
    </Modal>
  )
}
