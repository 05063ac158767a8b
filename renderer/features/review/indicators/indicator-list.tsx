import './indicators.css'
import { CheckCircleFilled, ClockCircleOutlined, MinusCircleOutlined } from '@ant-design/icons'
import { useEffect, useRef } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { IndicatorScore } from '#shared/domain/grade-report.ts'
import { otherInputs } from '#shared/scoring/used-inputs.ts'
import { itemInSection, otherSection } from '../item-key.ts'
import { showPoints } from '../points.ts'
import { useReview } from '../review-store.ts'
import { indicatorsText } from './text.ts'

/** An indicator's state for this person; `outside` where his seat does not look at it. */
type EntryState = IndicatorScore['state'] | 'outside'

function StateIcon({ state, label }: { readonly state: EntryState; readonly label: string }) {
  switch (state) {
    case 'scored':
      return <CheckCircleFilled className="review-state-done" aria-label={label} />
    case 'open':
      return <ClockCircleOutlined className="review-state-open" aria-label={label} />
    case 'not-applicable':
    case 'outside':
      return <MinusCircleOutlined aria-label={label} />
  }
}

interface Entry {
  readonly section: string
  readonly name: string
  readonly state: EntryState
  readonly points: string
}

/** The left pane: every indicator with its state and points; arrow keys move, Enter is not needed. */
export function IndicatorList() {
  const text = useText(indicatorsText)
  const language = useLanguage()
  const { scheme, review, section, openSection, openSheet } = useReview((state) => state)
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-section="${section}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [section])

  const scores = new Map(
    review.report?.dimensions
      .flatMap((dimension) => dimension.indicators)
      .map((score) => [`${score.code}`, score]),
  )
  const isOpen = (code: string) => review.open.some(({ item }) => itemInSection(scheme, code, item))
  const scope = review.given?.scope ?? null
  const groups = scheme.dimensions.map((dimension) => ({
    title: `${dimension.code} ${dimension.name[language]}`,
    entries: dimension.indicators.map((indicator): Entry => {
      const score = scores.get(indicator.code)
      const outside = scope !== null && !scope.includes(indicator.code)
      const state = outside
        ? 'outside'
        : score?.state === 'not-applicable'
          ? 'not-applicable'
          : isOpen(indicator.code)
            ? 'open'
            : 'scored'
      return {
        section: indicator.code,
        name: indicator.name[language],
        state,
        points: outside
          ? text.outsideScope
          : score === undefined
            ? ''
            : `${showPoints(score.points)}/${showPoints(score.effectiveWeight)}`,
      }
    }),
  }))
  const rest = otherInputs(scheme)
  if (rest.lists.length + rest.facts.length + rest.scalars.length > 0) {
    // a narrower seat reads no inputs but those of its own indicators
    const state = isOpen(otherSection) ? 'open' : scope === null ? 'scored' : 'outside'
    groups.push({ title: '', entries: [{ section: otherSection, name: text.other, state, points: '' }] })
  }
  const order = groups.flatMap((group) => group.entries.map((entry) => entry.section))
  const move = (step: number) => {
    const next = order[order.indexOf(section) + step]
    if (next === undefined) return
    openSection(next)
    list.current?.querySelector<HTMLElement>(`[data-section="${next}"]`)?.focus()
  }
  return (
    <nav
      ref={list}
      className="review-indicators"
      aria-label={text.indicators}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') move(1)
        else if (event.key === 'ArrowUp') move(-1)
        else return
        event.preventDefault()
      }}
    >
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          {group.title !== '' && <h2 className="review-dimension">{group.title}</h2>}
          {group.entries.map((entry) => (
            <button
              key={entry.section}
              type="button"
              data-section={entry.section}
              className={entry.state === 'outside' ? 'review-indicator review-outside' : 'review-indicator'}
              aria-current={entry.section === section}
              tabIndex={entry.section === section ? 0 : -1}
              onClick={() => openSheet(entry.section)}
            >
              <StateIcon
                state={entry.state}
                label={entry.state === 'outside' ? text.outsideScope : text.indicatorStates[entry.state]}
              />
              <span className="review-indicator-name">
                {entry.section === otherSection ? '' : `${entry.section} `}
                {entry.name}
              </span>
              <span className="review-indicator-points ui-number">{entry.points}</span>
            </button>
          ))}
        </section>
      ))}
    </nav>
  )
}
