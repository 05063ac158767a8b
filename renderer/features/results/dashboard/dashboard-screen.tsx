import { Alert, Button, Tag } from 'antd'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { Ranking } from '#shared/contract/round-result.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import { commonText } from '../common-text.ts'
import { useRanking } from '../ranking/use-ranking.ts'
import '../results.css'
import { AgreementChart } from './agreement-chart.tsx'
import { byDimension, byField } from './dashboard-numbers.ts'
import { dashboardText } from './dashboard-text.ts'
import { GradeChart } from './grade-chart.tsx'
import { InputChart } from './input-chart.tsx'
import { ProgressChart } from './progress-chart.tsx'
import { StripChart } from './strip-chart.tsx'

/** A round in pictures, each with its numbers as a table. */
export function DashboardScreen({ round }: { readonly round: RoundId }) {
  const { loaded, reload } = useRanking(round)
  return (
    <Loadable loaded={loaded} retry={reload}>
      {(ranking) => <Charts ranking={ranking} />}
    </Loadable>
  )
}

function Charts({ ranking }: { readonly ranking: Ranking }) {
  const text = useText(dashboardText)
  const common = useText(commonText)
  const language = useLanguage()
  const go = useNavigation((state) => state.go)
  const [boards, reload] = useCall('panel.list', {})
  const { round, results } = ranking
  return (
    <Page
      title={
        <>
          {text.title} · {round.name} {round.drill && <Tag color="gold">{common.drill}</Tag>}
        </>
      }
      actions={<Button onClick={() => go({ screen: 'result', round: round.id })}>{text.toRanking}</Button>}
    >
      {results.length === 0 ? (
        <Alert type="info" showIcon className="results-alert" title={text.empty} />
      ) : (
        <div className="results-charts">
          <GradeChart ranking={ranking} />
          <StripChart round={round} words={text.dimensions} groups={byDimension(ranking, language)} />
          <StripChart round={round} words={text.fields} groups={byField(results, text.noField)} />
          <AgreementChart ranking={ranking} />
          <InputChart ranking={ranking} />
        </div>
      )}
      <Loadable loaded={boards} retry={reload}>
        {(boards) => <ProgressChart ranking={ranking} boards={boards} />}
      </Loadable>
    </Page>
  )
}
