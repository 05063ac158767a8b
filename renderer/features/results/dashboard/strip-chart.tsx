import { useText } from '#renderer/app/text.ts'
import type { Round } from '#shared/domain/round.ts'
import { summarize } from '#shared/statistics/summary.ts'
import { ChartCard } from './chart-card.tsx'
import { tableOf } from './chart-data.ts'
import type { ValueGroup } from './dashboard-numbers.ts'
import { dashboardText } from './dashboard-text.ts'
import { ValueStrips } from './value-strips.tsx'

/** The values of the centres, group by group: dimensions or fields. */
export function StripChart(props: {
  readonly round: Round
  readonly words: { readonly title: string; readonly said: string; readonly group: string }
  readonly groups: readonly ValueGroup[]
}) {
  const { round, words, groups } = props
  const text = useText(dashboardText)
  const rows = groups.flatMap(({ name, points }) => {
    const found = summarize(points.map(({ value }) => value))
    if (!found.defined) return []
    const { min, lowerQuartile, median, upperQuartile, max } = found
    const numbers = [min, lowerQuartile, median, upperQuartile, max].map((value) => value.toFixed(2))
    return [[name, String(points.length), ...numbers]]
  })
  return (
    <ChartCard
      title={words.title}
      said={words.said}
      about={round.name}
      drill={round.drill}
      table={tableOf(words.group, text.quartiles, rows)}
    >
      <ValueStrips groups={groups} />
    </ChartCard>
  )
}
