import {
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from 'recharts'
import { useText } from '#renderer/app/text.ts'
import { summarize } from '#shared/statistics/summary.ts'
import { differenceWords } from './difference-text.ts'

export interface StripPoint {
  readonly name: string
  readonly points: number
  readonly outlier: boolean
}

/** Every expert's points on one line, with the box of the quartiles and the median behind them. */
export function StripPlot({
  points,
  weight,
}: {
  readonly points: readonly StripPoint[]
  readonly weight: number
}) {
  const words = useText(differenceWords)
  const summary = summarize(points.map((each) => each.points))
  if (!summary.defined) return null
  // equal values stand above one another instead of hiding each other
  const placed = points.map((each, at) => ({
    ...each,
    height: points.slice(0, at).filter((other) => other.points === each.points).length + 1,
  }))
  const highest = Math.max(3, ...placed.map(({ height }) => height)) + 1
  const number = (value: number) => value.toFixed(2)
  return (
    <figure className="panel-strip" aria-label={words.strip}>
      <ResponsiveContainer width="100%" height={60 + highest * 14}>
        <ScatterChart margin={{ top: 8, right: 16, bottom: 4, left: 16 }} accessibilityLayer={false}>
          <XAxis type="number" dataKey="points" domain={[0, weight]} tickCount={6} />
          <YAxis type="number" dataKey="height" domain={[0, highest]} hide />
          <ReferenceArea
            x1={summary.lowerQuartile}
            x2={summary.upperQuartile}
            fill="#d6e4f5"
            fillOpacity={1}
            stroke="#0b5cad"
          />
          <ReferenceLine x={summary.median} stroke="#0b5cad" strokeWidth={3} />
          <ReferenceLine x={summary.lowerWhisker} stroke="#0b5cad" strokeDasharray="3 3" />
          <ReferenceLine x={summary.upperWhisker} stroke="#0b5cad" strokeDasharray="3 3" />
          <Scatter
            data={placed.filter(({ outlier }) => !outlier)}
            fill="#434343"
            shape="circle"
            isAnimationActive={false}
          />
          <Scatter
            data={placed.filter(({ outlier }) => outlier)}
            fill="#cf1322"
            shape="diamond"
            isAnimationActive={false}
          />
        </ScatterChart>
      </ResponsiveContainer>
      <figcaption className="ui-secondary">
        {words.stripText(number(summary.median), number(summary.min), number(summary.max))}
      </figcaption>
    </figure>
  )
}
