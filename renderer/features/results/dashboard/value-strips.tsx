import {
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from 'recharts'
import { summarize } from '#shared/statistics/summary.ts'
import { shortName } from './chart-data.ts'
import type { ValueGroup } from './dashboard-numbers.ts'

/** About as many characters fit below the axis. */
const charactersAcross = 40
/** Half the width of a box, where the groups stand one apart. */
const half = 0.28

/** Every centre a dot above its group, with the box of the quartiles and the median behind them. */
export function ValueStrips({ groups }: { readonly groups: readonly ValueGroup[] }) {
  const places = groups.map((group, at) => ({ group, at: at + 1, summary: summarize(valuesOf(group)) }))
  return (
    <ResponsiveContainer width="100%" height={280}>
      <ScatterChart margin={{ top: 8, right: 16, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="#e4e4e4" />
        <XAxis
          type="number"
          dataKey="at"
          domain={[0.5, groups.length + 0.5]}
          ticks={places.map(({ at }) => at)}
          interval={0}
          tickFormatter={(at: number) =>
            shortName(groups[at - 1]?.name ?? '', Math.max(3, Math.floor(charactersAcross / groups.length)))
          }
        />
        <YAxis type="number" dataKey="value" domain={[0, 100]} ticks={[0, 20, 40, 60, 80, 100]} />
        {places.map(({ at, summary }) =>
          summary.defined ? (
            <ReferenceArea
              key={`box ${at}`}
              x1={at - half}
              x2={at + half}
              y1={summary.lowerQuartile}
              y2={summary.upperQuartile}
              fill="#d6e4f5"
              fillOpacity={1}
              stroke="#0b5cad"
            />
          ) : null,
        )}
        {places.map(({ at, summary }) =>
          summary.defined ? (
            <ReferenceLine
              key={`median ${at}`}
              segment={[
                { x: at - half, y: summary.median },
                { x: at + half, y: summary.median },
              ]}
              stroke="#0b5cad"
              strokeWidth={3}
            />
          ) : null,
        )}
        <Scatter
          data={places.flatMap(({ group, at }) => group.points.map(({ value }) => ({ at, value })))}
          fill="#434343"
          isAnimationActive={false}
        />
      </ScatterChart>
    </ResponsiveContainer>
  )
}

function valuesOf({ points }: ValueGroup): readonly number[] {
  return points.map(({ value }) => value)
}
