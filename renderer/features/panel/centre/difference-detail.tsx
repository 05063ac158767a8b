import { Alert, Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Difference } from '#shared/scoring/panel/difference.ts'
import { useCentre } from './centre-store.ts'
import { DecisionForm } from './decision-form.tsx'
import { DecisionRecord } from './decision-record.tsx'
import { decisionsAbout } from './decisions-about.ts'
import { differenceWords } from './difference-text.ts'
import { EntryTable } from './entry-table.tsx'
import { itemLabel } from './item-label.ts'

/** One difference: who said what with which evidence, and the panel's decision on it. */
export function DifferenceDetail({ difference }: { readonly difference: Difference }) {
  const words = useText(differenceWords)
  const language = useLanguage()
  const { centre, work, isChair } = useCentre((state) => state)
  const records = decisionsAbout(difference, centre.decisions)
  const [again, setAgain] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // what had the focus went with the difference before: Tab goes on from here, not from the menu
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  if (work === null) return null
  const newest = records.at(-1)
  const subtotalName =
    difference.kind !== 'subtotal' || difference.dimension === null
      ? words.all
      : itemLabel(work.scheme, centre.claims, difference.dimension, language)
  const inIndicator =
    difference.kind === 'subtotal'
      ? subtotalName
      : itemLabel(work.scheme, centre.claims, difference.item, language)
  return (
    <div className="panel-difference-detail">
      <h2 ref={heading} tabIndex={-1} className="panel-difference-title">
        {words.kinds[difference.kind]} · {inIndicator}
      </h2>
      <EntryTable difference={difference} />
      {difference.kind === 'subtotal' && (
        <p className="ui-secondary">
          {words.sharedDecision(itemLabel(work.scheme, centre.claims, difference.indicator, language))}
        </p>
      )}
      {(difference.kind === 'levels' || difference.kind === 'subtotal') && (
        <p className="ui-secondary">{words.amendHint}</p>
      )}
      {newest !== undefined && difference.kind === 'not-applicable' && difference.state === 'open' && (
        <Alert type="warning" showIcon title={words.stillToVote} />
      )}
      {newest !== undefined && <DecisionRecord decision={newest} earlier={records.length - 1} />}
      {!isChair ? (
        <Alert type="info" title={words.lookOnly} />
      ) : newest !== undefined && !again ? (
        <Button onClick={() => setAgain(true)}>{words.again}</Button>
      ) : (
        <DecisionForm difference={difference} onDone={() => setAgain(false)} />
      )}
    </div>
  )
}
