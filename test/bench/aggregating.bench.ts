import { type Benchmark, inTurns, type Measurement } from './measurement.ts'
import { runScript, sideSchema } from './run.ts'

const experts = '9'

function panels(work: 'parse' | 'aggregate' | 'robustness', centres: number) {
  return runScript(sideSchema, 'panel-in-child.ts', work, String(centres), experts)
}

/** Grades the panel of each centre and ranks the round, against reading the same sheets from JSON. */
export const aggregating: Benchmark = {
  name: 'aggregating',
  measure: async ({ rounds, roundSizes }) => {
    const measured: Measurement[] = []
    for (const centres of roundSizes) {
      const sides = await inTurns(
        rounds,
        () => panels('aggregate', centres),
        () => panels('parse', centres),
      )
      const each = (sides.ours.milliseconds / centres).toFixed(1)
      measured.push({
        name: `aggregating and ranking ${centres} × ${experts} × 28`,
        ...sides,
        note: `${each} ms a centre; against \`JSON.parse\` of the sheets`,
      })
    }
    return measured
  },
}

/** Looks for the smallest change that gives another grade, against grading the same panels once. */
export const robust: Benchmark = {
  name: 'robustness',
  measure: async ({ rounds, panelCentres }) => {
    const sides = await inTurns(
      rounds,
      () => panels('robustness', panelCentres),
      () => panels('aggregate', panelCentres),
    )
    const each = (sides.ours.milliseconds / panelCentres).toFixed(0)
    return [
      {
        name: `robustness of ${panelCentres} × ${experts}`,
        ...sides,
        note: `${each} ms a centre; against aggregating each once`,
      },
    ]
  },
}
