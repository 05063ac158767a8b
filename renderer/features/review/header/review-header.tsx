import './header.css'
import { ArrowLeftOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons'
import { Button, Popover, Space, Tag, Tooltip } from 'antd'
import { useState } from 'react'
import { type Route, useNavigation } from '#renderer/app/navigation.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { AdoptionsButton } from '#renderer/ui/adoptions-button.tsx'
import type { Panes } from '#renderer/ui/panes/use-panes.ts'
import type { GivenWork } from '#shared/contract/review.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import { showNearCutOff, showPoints } from '../points.ts'
import type { ReviewPane } from '../review-panes.ts'
import { useReview } from '../review-store.ts'
import { ExportActions } from './export-actions.tsx'
import { PaneButtons } from './pane-buttons.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'
import { SaveState } from './save-state.tsx'
import { SubmitDialog } from './submit-dialog.tsx'
import { headerText } from './text.ts'

function Totals() {
  const text = useText(headerText)
  const language = useLanguage()
  const report = useReview((state) => state.review.report)
  const scheme = useReview((state) => state.scheme)
  const complete = useReview((state) => state.review.open.length === 0)
  if (report === null) return null
  const capTexts = report.caps.map(
    ({ code }) => scheme.caps.find((cap) => cap.code === code)?.text[language] ?? code,
  )
  return (
    <Popover
      trigger={['hover', 'focus']}
      content={
        <div className="review-totals-detail">
          <div>
            {text.total} {showPoints(report.total)} · {text.exact(report.total)}
          </div>
          {report.dimensions.map((dimension) => (
            <div key={dimension.code}>
              {scheme.dimensions.find(({ code }) => code === dimension.code)?.name[language]}{' '}
              {text.points(showPoints(dimension.points), showPoints(dimension.weight))} ·{' '}
              {text.exact(dimension.points)}
            </div>
          ))}
          {capTexts.map((cap) => (
            <div key={cap}>{text.capped(cap)}</div>
          ))}
        </div>
      }
    >
      <Button className="review-totals" type="text" aria-description={text.explain}>
        {report.dimensions.map((dimension) => (
          <span key={dimension.code} className="review-total-part ui-number">
            {dimension.code} {showPoints(dimension.points)}
          </span>
        ))}
        <strong className="ui-number">
          {text.total} {showNearCutOff(report.total, report.toNextGrade?.points ?? null)}
        </strong>
        {complete ? (
          <Tag color="blue">{outcomeName(scheme.kind, report.scoreGrade)[language]}</Tag>
        ) : (
          <Tag>{text.unfinished}</Tag>
        )}
        {complete && report.cappedGrade !== report.scoreGrade && (
          <Tag color="red">
            {text.cappedGrade} {outcomeName(scheme.kind, report.cappedGrade)[language]}
          </Tag>
        )}
        {report.toNextGrade !== null && (
          <span className="review-total-next ui-secondary ui-number">
            {text.toNext(
              outcomeName(scheme.kind, report.toNextGrade.grade)[language],
              showNearCutOff(report.toNextGrade.points, report.toNextGrade.points),
            )}
          </span>
        )}
      </Button>
    </Popover>
  )
}

/** A round's application goes back to its assignment, where it is handed in. */
function routeBack(given: GivenWork | null, application: ApplicationId): Route {
  return given === null
    ? { screen: 'application', application }
    : { screen: 'assignment', round: given.round, panel: given.panel }
}

function RoundTags({ given: { name, centre, drill } }: { readonly given: GivenWork }) {
  const text = useText(headerText)
  return (
    <>
      <span className="review-round ui-secondary" title={name}>
        {centre} · {name}
      </span>
      {drill && <Tag color="orange">{text.drill}</Tag>}
    </>
  )
}

/** Which centre, how it stands, whether it is saved, and what can be done with the whole sheet. */
export function ReviewHeader({ panes }: { readonly panes: Panes<ReviewPane> }) {
  const text = useText(headerText)
  const go = useNavigation((state) => state.go)
  const { application, review, scheme, write, openItem } = useReview((state) => state)
  const [dialog, setDialog] = useState<'submit' | 'reopen' | null>(null)
  const id = { application: application.id }
  const firstOpen = review.open[0]
  return (
    <header className="review-header">
      <div className="review-header-centre">
        <Tooltip classNames={{ root: 'review-header-tip' }} title={text.back}>
          <Button
            icon={<ArrowLeftOutlined />}
            aria-label={text.back}
            onClick={() => go(routeBack(review.given, application.id))}
          />
        </Tooltip>
        <h1 className="review-title" title={application.centre.name}>
          {application.centre.name}
        </h1>
        {review.given !== null && <RoundTags given={review.given} />}
        {scheme.status === 'reference' && <Tag color="gold">{text.reference}</Tag>}
      </div>
      <div className="review-header-tools">
        <SaveState />
        <Space.Compact>
          <Tooltip classNames={{ root: 'review-header-tip' }} title={`${text.undo} (Ctrl+Alt+Z)`}>
            <Button
              icon={<UndoOutlined />}
              aria-label={text.undo}
              disabled={!review.canUndo || review.state === 'sealed'}
              onClick={() => void write('review.undo', id)}
            />
          </Tooltip>
          <Tooltip classNames={{ root: 'review-header-tip' }} title={`${text.redo} (Ctrl+Alt+Y)`}>
            <Button
              icon={<RedoOutlined />}
              aria-label={text.redo}
              disabled={!review.canRedo || review.state === 'sealed'}
              onClick={() => void write('review.redo', id)}
            />
          </Tooltip>
        </Space.Compact>
        <PaneButtons panes={panes} />
      </div>
      <div className="review-header-sheet">
        <Totals />
        {review.state === 'draft' && (
          <Button
            disabled={firstOpen === undefined}
            onClick={() => firstOpen !== undefined && openItem(firstOpen.item)}
          >
            {firstOpen === undefined ? (
              text.allDone
            ) : (
              <>
                <span className="review-next-open">{text.nextOpen}</span> F8 ({review.open.length})
              </>
            )}
          </Button>
        )}
        {review.given !== null && (
          <AdoptionsButton centre={application.centre.name} adoptions={review.given.adoptions} />
        )}
        <ExportActions />
        {review.state === 'draft' ? (
          <Button type="primary" onClick={() => setDialog('submit')}>
            {text.submit}
          </Button>
        ) : (
          <Button onClick={() => setDialog('reopen')}>{text.reopen}</Button>
        )}
      </div>
      {dialog === 'submit' && <SubmitDialog onClose={() => setDialog(null)} />}
      {dialog === 'reopen' && <ReopenDialog onClose={() => setDialog(null)} />}
    </header>
  )
}
