import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Ranking } from '#shared/contract/round-result.ts'
import { gradeNames } from '#shared/domain/names.ts'
import { ChartCard } from './chart-card.tsx'
import { seriesColours, tableOf } from './chart-data.ts'
import { gradeCounts, gradeStages } from './dashboard-numbers.ts'
import { dashboardText } from './dashboard-text.ts'

/** How many centres have each of the four grades, kept apart. */
export function GradeChart({ ranking }: { readonly ranking: Ranking }) {
  const text = useText(dashboardText)
  const language = useLanguage()
  const { round } = ranking
  const words = text.grades
  const counts = gradeCounts(ranking.ranking)
  const data = counts.map((count) => ({ ...count, name: gradeNames[count.grade][language] }))
  return (
    <ChartCard
      title={words.title}
      said={words.said(ranking.ranking.length)}
      about={round.name}
      drill={round.drill}
      series={gradeStages.map((stage, at) => ({
        name: words.stages[stage],
        colour: seriesColours[at] ?? '#595959',
      }))}
      table={tableOf(
        words.grade,
        gradeStages.map((stage) => words.stages[stage]),
        ranking.ranking.length === 0
          ? []
          : data.map((count) => [count.name, ...gradeStages.map((stage) => String(count[stage]))]),
      )}
    >
      <ResponsiveContainer width="100%" height={280}>
        <BarChart data={data} margin={{ top: 8, right: 16, bottom: 4, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="#e4e4e4" />
          <XAxis dataKey="name" interval={0} />
          <YAxis allowDecimals={false} domain={[0, 'dataMax']} />
          {gradeStages.map((stage, at) => (
            <Bar
              key={stage}
              dataKey={stage}
              name={words.stages[stage]}
              fill={seriesColours[at] ?? '#595959'}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </ChartCard>
  )
}
