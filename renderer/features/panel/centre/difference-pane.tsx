import { CheckCircleFilled, ExclamationCircleOutlined } from '@ant-design/icons'
import { Button, Empty, Tag } from 'antd'
import { useEffect, useRef } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Difference } from '#shared/scoring/panel/difference.ts'
import { differenceStateText, differenceText } from '#shared/scoring/panel/difference-text.ts'
import { useCentre } from './centre-store.ts'
import { DifferenceDetail } from './difference-detail.tsx'
import { differenceWords } from './difference-text.ts'

/** The queue of differences, the widest first, and below it the one in hand. */
export function DifferencePane() {
  const words = useText(differenceWords)
  const { work, selected } = useCentre((state) => state)
  if (work === null) return null
  const found = work.differences.find(({ id }) => id === selected)
  return (
    <section className="panel-difference" aria-label={words.queue}>
      {work.differences.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.noDifferences} />
      ) : (
        <>
          <Queue differences={work.differences} selected={selected} />
          {found === undefined ? (
            <p className="panel-difference-hint">{words.choose}</p>
          ) : (
            <DifferenceDetail key={`${found.id} ${found.state}`} difference={found} />
          )}
        </>
      )}
    </section>
  )
}

function Queue(props: { readonly differences: readonly Difference[]; readonly selected: string | null }) {
  const { differences, selected } = props
  const words = useText(differenceWords)
  const { work, select, step } = useCentre((state) => state)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (selected !== null)
      list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const at = differences.findIndex(({ id }) => id === selected)
  return (
    <>
      <div className="panel-queue-bar">
        <strong>
          {words.queue} {at < 0 ? '' : `${at + 1}/`}
          {differences.length}
        </strong>
        <span className="panel-centre-space" />
        <Button size="small" onClick={() => step(-1)}>
          {words.previous}
        </Button>
        <Button size="small" onClick={() => step(1)}>
          {words.next}
        </Button>
      </div>
      <ul ref={list} className="panel-queue">
        {work !== null &&
          differences.map((difference) => (
            <QueueItem
              key={difference.id}
              difference={difference}
              current={difference.id === selected}
              onSelect={() => select(difference.id)}
            />
          ))}
      </ul>
    </>
  )
}

function QueueItem(props: {
  readonly difference: Difference
  readonly current: boolean
  readonly onSelect: () => void
}) {
  const { difference, current, onSelect } = props
  const words = useText(differenceWords)
  const language = useLanguage()
  const scheme = useCentre((state) => state.centre.scheme)
  if (scheme === null) return null
  const done = difference.state !== 'open'
  return (
    <li>
      <button type="button" className="panel-queue-item" aria-current={current} onClick={onSelect}>
        {done ? (
          <CheckCircleFilled aria-hidden className="panel-state-sealed" />
        ) : (
          <ExclamationCircleOutlined aria-hidden className="panel-state-draft" />
        )}
        <span>
          <Tag>{words.kinds[difference.kind]}</Tag>
          {differenceText(scheme, difference, language)}
          <span className="ui-secondary"> · {differenceStateText(difference, language)}</span>
        </span>
      </button>
    </li>
  )
}
