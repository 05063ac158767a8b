import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Ranking } from '#shared/contract/round-result.ts'
import { ChartCard } from './chart-card.tsx'
import { shortName, tableOf } from './chart-data.ts'
import { inputSums } from './dashboard-numbers.ts'
import { dashboardText } from './dashboard-text.ts'

/** Most inputs in the chart; the table has them all. */
const most = 12

/** Claimed against verified, the largest reduction first. */
export function InputChart({ ranking }: { readonly ranking: Ranking }) {
  const text = useText(dashboardText)
  const language = useLanguage()
  const words = text.inputs
  const sums = inputSums(ranking, language)
  const data = sums
    .slice(0, most)
    .map(({ code, name, kept }) => ({ name: `${code} ${shortName(name, 14)}`, claimed: 100, kept }))
  return (
    <ChartCard
      title={words.title}
      said={words.said(most)}
      about={ranking.round.name}
      drill={ranking.round.drill}
      series={[
        { name: words.claimed, colour: '#bfbfbf' },
        { name: words.verified, colour: '#0b5cad' },
      ]}
      table={tableOf(
        words.input,
        [words.claimed, words.verified, words.kept],
        sums.map(({ code, name, claimed, verified, kept }) => [
          `${code} ${name}`,
          claimed,
          verified,
          kept.toFixed(1),
        ]),
      )}
    >
      <ResponsiveContainer width="100%" height={70 + data.length * 34}>
        <BarChart
          data={data}
          layout="vertical"
          margin={{ top: 8, right: 24, bottom: 4, left: 8 }}
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke="#e4e4e4" />
          <XAxis type="number" domain={[0, 'auto']} unit="%" />
          <YAxis type="category" dataKey="name" width={210} interval={0} />
          <Bar dataKey="claimed" name={words.claimed} fill="#bfbfbf" isAnimationActive={false} />
          <Bar dataKey="kept" name={words.verified} fill="#0b5cad" isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </ChartCard>
  )
}
