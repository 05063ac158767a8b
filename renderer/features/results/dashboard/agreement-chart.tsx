import {
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from 'recharts'
import { type Language, useLanguage, useText } from '#renderer/app/text.ts'
import type { Ranking } from '#shared/contract/round-result.ts'
import type { Agreement } from '#shared/statistics/agreement-statistics.ts'
import { type Benchmark, interpret, undefinedReasonText } from '#shared/statistics/interpretation.ts'
import { ChartCard } from './chart-card.tsx'
import { type ChartTable, shortName } from './chart-data.ts'
import { agreementByPanel, type PanelAgreement } from './dashboard-numbers.ts'
import { dashboardText } from './dashboard-text.ts'

/** Krippendorff's α and ICC(2,1) with its interval, panel by panel. */
export function AgreementChart({ ranking }: { readonly ranking: Ranking }) {
  const text = useText(dashboardText)
  const language = useLanguage()
  const words = text.agreement
  const panels = agreementByPanel(ranking.results)
  const table: ChartTable = {
    columns: [
      { title: words.panel, kind: 'text' },
      { title: 'α', kind: 'number' },
      { title: `α · ${words.meaning}`, kind: 'text' },
      { title: 'ICC(2,1)', kind: 'number' },
      { title: `ICC 95 % ${words.low}`, kind: 'number' },
      { title: `ICC 95 % ${words.high}`, kind: 'number' },
      { title: `ICC · ${words.meaning}`, kind: 'text' },
    ],
    rows: panels.map(({ panel, alpha, icc }) => {
      const interval = intervalOf(icc)
      return [
        panel,
        shown(alpha),
        meaning(alpha, 'alpha', language),
        shown(icc),
        interval?.lower.toFixed(3) ?? '',
        interval?.upper.toFixed(3) ?? '',
        meaning(icc, 'icc', language),
      ]
    }),
  }
  return (
    <ChartCard
      title={words.title}
      said={words.said}
      about={ranking.round.name}
      drill={ranking.round.drill}
      series={[
        { name: 'Krippendorff α', colour: '#0b5cad' },
        { name: 'ICC(2,1)', colour: '#ad6800' },
      ]}
      table={table}
    >
      <Drawn panels={panels} />
    </ChartCard>
  )
}

function Drawn({ panels }: { readonly panels: readonly PanelAgreement[] }) {
  const points = (of: (panel: PanelAgreement) => Agreement, lift: number) =>
    panels.flatMap((panel, at) => {
      const found = of(panel)
      return found.defined ? [{ value: found.value, at: at + 1 + lift }] : []
    })
  return (
    <ResponsiveContainer width="100%" height={110 + panels.length * 44}>
      <ScatterChart margin={{ top: 8, right: 24, bottom: 4, left: 8 }} accessibilityLayer={false}>
        <CartesianGrid horizontal={false} stroke="#e4e4e4" />
        <XAxis type="number" dataKey="value" domain={[lowest(panels), 1]} ticks={fifths(lowest(panels))} />
        <YAxis
          type="number"
          dataKey="at"
          width={150}
          domain={[0.5, panels.length + 0.5]}
          ticks={panels.map((_panel, at) => at + 1)}
          tickFormatter={(at: number) => shortName(panels[at - 1]?.panel ?? '', 10)}
        />
        {panels.map(({ panel, icc }, at) => {
          const interval = intervalOf(icc)
          return interval === null ? null : (
            <ReferenceLine
              key={panel}
              segment={[
                { x: interval.lower, y: at + 1 - lift },
                { x: interval.upper, y: at + 1 - lift },
              ]}
              stroke="#ad6800"
              strokeWidth={2}
            />
          )
        })}
        <Scatter
          name="Krippendorff α"
          data={points(({ alpha }) => alpha, lift)}
          fill="#0b5cad"
          shape="circle"
          isAnimationActive={false}
        />
        <Scatter
          name="ICC(2,1)"
          data={points(({ icc }) => icc, -lift)}
          fill="#ad6800"
          shape="square"
          isAnimationActive={false}
        />
      </ScatterChart>
    </ResponsiveContainer>
  )
}

/** How far the two marks of a panel stand apart. */
const lift = 0.14

/** The axis starts at 0 unless something lies below. */
function lowest(panels: readonly PanelAgreement[]): number {
  const values = panels.flatMap(({ alpha, icc }) => [
    alpha.defined ? alpha.value : 0,
    intervalOf(icc)?.lower ?? 0,
  ])
  return Math.floor(Math.min(0, ...values) * 5) / 5
}

/** The axis in steps of a fifth, up to 1. */
function fifths(from: number): number[] {
  return Array.from({ length: Math.round((1 - from) * 5) + 1 }, (_tick, at) => Math.round(from * 5 + at) / 5)
}

function intervalOf(found: Agreement) {
  return found.defined ? (found.interval ?? null) : null
}

function shown(found: Agreement): string {
  return found.defined ? found.value.toFixed(3) : ''
}

function meaning(found: Agreement, benchmark: Benchmark, language: Language): string {
  return found.defined
    ? interpret(benchmark, found.value).words[language]
    : undefinedReasonText(found.reason)[language]
}
