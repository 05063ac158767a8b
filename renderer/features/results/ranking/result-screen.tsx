import { Alert, Button, Empty, Input, Select, Switch, Tag } from 'antd'
import { useMemo, useState } from 'react'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useMarks, useText } from '#renderer/app/text.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { Ranking } from '#shared/contract/round-result.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { CentreId } from '#shared/domain/round.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'
import { CentreDrawer } from '../centre/centre-drawer.tsx'
import { commonText } from '../common-text.ts'
import { FormsDialog } from '../forms/forms-dialog.tsx'
import { SchemeKindContext } from '../grade-name.ts'
import { ImportPanel } from '../import/import-panel.tsx'
import { PublishDialog } from '../publish/publish-dialog.tsx'
import '../results.css'
import { arranged, centreLines, type LineFilter, type LineOrder, lineFilters, passes } from './centre-line.ts'
import { RankingTable } from './ranking-table.tsx'
import { rankingText } from './ranking-text.ts'
import { TieDialog } from './tie-dialog.tsx'
import { type ConfirmData, type Decide, useRanking } from './use-ranking.ts'

/** What came back from the panels of a round: recomputed, ranked, and published from here. */
export function ResultScreen({ round }: { readonly round: RoundId }) {
  const { loaded, reload, decide, confirm } = useRanking(round)
  return (
    <Loadable loaded={loaded} retry={reload}>
      {(ranking) => (
        <SchemeKindContext value={ranking.scheme?.kind ?? 'operation-evaluation'}>
          <RankingOf ranking={ranking} reload={reload} decide={decide} confirm={confirm} />
        </SchemeKindContext>
      )}
    </Loadable>
  )
}

function RankingOf(props: {
  readonly ranking: Ranking
  readonly reload: () => void
  readonly decide: Decide
  readonly confirm: ConfirmData
}) {
  const { ranking, reload, decide, confirm } = props
  const text = useText(rankingText)
  const common = useText(commonText)
  const go = useNavigation((state) => state.go)
  const [dialog, setDialog] = useState<'forms' | 'publish' | 'tie' | null>(null)
  const [opened, setOpened] = useState<CentreId | null>(null)
  const lines = useMemo(() => centreLines(ranking), [ranking])
  const { round, results } = ranking
  const tied = ranking.undecided[0] ?? ranking.decidedTie?.centres
  return (
    <Page
      title={
        <>
          {text.title} · {round.name} {round.drill && <Tag color="gold">{common.drill}</Tag>}
        </>
      }
      actions={
        <>
          <Button onClick={() => go({ screen: 'results' })}>{text.backToList}</Button>
          <Button onClick={() => go({ screen: 'dashboard', round: round.id })}>{text.dashboard}</Button>
          <Button onClick={() => setDialog('forms')}>{text.forms}</Button>
          <Button type="primary" disabled={results.length === 0} onClick={() => setDialog('publish')}>
            {text.publish}
          </Button>
        </>
      }
    >
      <ImportPanel centres={round.centres} onImported={reload} />
      <Facts ranking={ranking} />
      <Ties ranking={ranking} onDecide={() => setDialog('tie')} />
      <Lines lines={lines} onOpen={setOpened} />
      <CentreDrawer
        line={lines.find(({ centre }) => centre === opened) ?? null}
        round={round}
        decide={decide}
        confirm={confirm}
        onClose={() => setOpened(null)}
      />
      {dialog === 'tie' && tied !== undefined && (
        <TieDialog
          centres={tied}
          before={ranking.decidedTie}
          lines={lines}
          places={ranking.quotaPlaces}
          decide={decide}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'forms' && <FormsDialog round={round} centre={null} onClose={() => setDialog(null)} />}
      {dialog === 'publish' && <PublishDialog ranking={ranking} onClose={() => setDialog(null)} />}
    </Page>
  )
}

/** What stands equal across the last place: to be decided, or how it was, as long as that may be changed. */
function Ties({ ranking, onDecide }: { readonly ranking: Ranking; readonly onDecide: () => void }) {
  const text = useText(rankingText)
  const { comma } = useMarks()
  const { round, undecided, decidedTie } = ranking
  return (
    <>
      {undecided.map((centres) => (
        <Alert
          key={centres.join()}
          type="warning"
          showIcon
          className="results-alert"
          title={text.tieTitle(centres.length)}
          description={text.tieHint}
          action={
            <Button size="small" onClick={onDecide}>
              {text.tieOpen}
            </Button>
          }
        />
      ))}
      {decidedTie !== null && (
        <Alert
          type="info"
          showIcon
          className="results-alert"
          title={text.tieDecided[decidedTie.taken]}
          description={
            <>
              <div>{decidedTie.centres.map((id) => subjectLabel(round, id)).join(comma)}</div>
              <div>{text.tieReason(decidedTie.reason)}</div>
            </>
          }
          action={
            <Button size="small" onClick={onDecide}>
              {text.tieChange}
            </Button>
          }
        />
      )}
    </>
  )
}

function Facts({ ranking }: { readonly ranking: Ranking }) {
  const text = useText(rankingText)
  const { round, results, quotaPlaces, ranking: ranked } = ranking
  const same = results.filter(({ findings }) => findings.length === 0).length
  const limited = round.rules.quota?.grade
  const taken = ranked.filter(({ quotaGrade }) => quotaGrade === limited).length
  return (
    <>
      <ul className="results-facts">
        <li>{text.resultsIn(results.length, round.centres.length)}</li>
        <li>{text.agree(same, results.length)}</li>
        <li>{quotaPlaces === null ? text.noQuota : text.places(quotaPlaces, taken)}</li>
      </ul>
      {same < results.length && (
        <Alert
          type="error"
          showIcon
          className="results-alert"
          title={text.differsTitle(results.length - same)}
          description={text.differsHint}
        />
      )}
      {results.length === 0 && <Alert type="info" showIcon className="results-alert" title={text.noneYet} />}
    </>
  )
}

function Lines(props: {
  readonly lines: ReturnType<typeof centreLines>
  readonly onOpen: (centre: CentreId) => void
}) {
  const text = useText(rankingText)
  const [filter, setFilter] = useState<LineFilter>('all')
  const [words, setWords] = useState('')
  const [order, setOrder] = useState<LineOrder>('rank')
  const [byField, setByField] = useState(false)
  const shown = props.lines.filter((line) => passes(line, filter, words))
  return (
    <>
      <div className="results-tools">
        <Input
          allowClear
          aria-label={text.search}
          placeholder={text.search}
          value={words}
          style={{ width: '14rem' }}
          onChange={({ target }) => setWords(target.value)}
        />
        <Select
          aria-label={text.filter}
          value={filter}
          style={{ minWidth: '12rem' }}
          options={lineFilters.map((value) => ({ value, label: text.filters[value] }))}
          onChange={setFilter}
        />
        <Select
          aria-label={text.order}
          value={order}
          style={{ minWidth: '12rem' }}
          options={(['rank', 'publication'] as const).map((value) => ({ value, label: text.orders[value] }))}
          onChange={setOrder}
        />
        <span>
          <Switch checked={byField} onChange={setByField} aria-label={text.byField} /> {text.byField}
        </span>
      </div>
      {shown.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.nothing} />
      ) : (
        arranged(shown, order, byField).map(({ field, lines }) => (
          <section
            key={field ?? ''}
            className="results-section"
            aria-label={byField ? (field ?? text.noField) : text.title}
          >
            {byField && (
              <h2 className="results-field">
                {field ?? text.noField} · {lines.length}
              </h2>
            )}
            <RankingTable
              label={byField ? (field ?? text.noField) : text.title}
              lines={lines}
              byField={byField}
              onOpen={({ centre }) => props.onOpen(centre)}
            />
          </section>
        ))
      )}
    </>
  )
}
