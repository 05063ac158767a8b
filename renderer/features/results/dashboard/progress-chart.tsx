import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Board } from '#shared/contract/panel.ts'
import type { Ranking } from '#shared/contract/round-result.ts'
import type { HandInState } from '#shared/domain/panel-result.ts'
import { handInStateNames } from '#shared/rounds/names.ts'
import { ChartCard } from './chart-card.tsx'
import { shortName, tableOf } from './chart-data.ts'
import { progressByExpert, progressStates } from './dashboard-numbers.ts'
import { dashboardText } from './dashboard-text.ts'

const colours: Readonly<Record<HandInState, string>> = {
  sealed: '#237804',
  draft: '#ad6800',
  'not-received': '#bfbfbf',
  recused: '#531dab',
  void: '#595959',
  conflict: '#a8071a',
}

/** The state of every expert's sheets, centre by centre. */
export function ProgressChart({
  ranking: { round, results },
  boards,
}: {
  readonly ranking: Ranking
  readonly boards: readonly Board[]
}) {
  const text = useText(dashboardText)
  const language = useLanguage()
  const words = text.progress
  const experts = progressByExpert(
    boards.filter((board) => board.round.id === round.id),
    results,
  )
  const all = experts.reduce(
    (sum, expert) => sum + progressStates.reduce((own, state) => own + expert[state], 0),
    0,
  )
  const sealed = experts.reduce((sum, expert) => sum + expert.sealed, 0)
  const shown = progressStates.filter((state) => experts.some((expert) => expert[state] > 0))
  return (
    <ChartCard
      title={words.title}
      said={words.said(sealed, all)}
      about={round.name}
      drill={round.drill}
      series={shown.map((state) => ({ name: handInStateNames[state][language], colour: colours[state] }))}
      table={tableOf(
        words.expert,
        progressStates.map((state) => handInStateNames[state][language]),
        experts.map((expert) => [expert.expert, ...progressStates.map((state) => String(expert[state]))]),
      )}
    >
      <ResponsiveContainer width="100%" height={90 + experts.length * 28}>
        <BarChart
          data={experts.map((expert) => ({ ...expert, name: shortName(expert.expert, 14) }))}
          layout="vertical"
          margin={{ top: 8, right: 24, bottom: 4, left: 8 }}
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke="#e4e4e4" />
          <XAxis type="number" allowDecimals={false} domain={[0, 'dataMax']} />
          <YAxis type="category" dataKey="name" width={150} interval={0} />
          {shown.map((state) => (
            <Bar
              key={state}
              dataKey={state}
              stackId="states"
              name={handInStateNames[state][language]}
              fill={colours[state]}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </ChartCard>
  )
}
