import { z } from 'zod'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { aggregatePanel } from '#shared/scoring/panel/aggregate-panel.ts'
import type { PanelToGrade } from '#shared/scoring/panel/panel-sheet.ts'
import { type CentreToRank, rankRound } from '#shared/scoring/panel/rank-round.ts'
import { robustness } from '#shared/scoring/panel/robustness.ts'
import { ownPeak } from './peak-memory.ts'
import { benchPerson } from './rounds/people.ts'
import { type BenchCentre, benchCentre, benchRound } from './rounds/round.ts'
import { benchPanel, benchSheets } from './rounds/sheets.ts'

/**
 * Makes the panel of one centre after another, and times one thing with it: `parse` reads it from JSON, `aggregate`
 * grades it and ranks the round at the end, `robustness` looks for what would give another grade.
 */
const [work = '', centres = '', experts = ''] = process.argv.slice(2)
const each = z.enum(['parse', 'aggregate', 'robustness']).parse(work)
const scheme = referenceOperationScheme()
if (indicatorsOf(scheme).length !== 28) throw new Error('the reference scheme has other indicators now')
const people = Array.from({ length: Number(experts) }, (_unused, at) =>
  benchPerson(`bench-${at + 1}`, `专家${at + 1}`),
)
const round = benchRound(
  [],
  people.map(({ identity }) => identity),
)
const seats = round.experts.map(({ id }) => id)

let milliseconds = 0
function timed<Result>(run: () => Result): Result {
  const begun = performance.now()
  const result = run()
  milliseconds += performance.now() - begun
  return result
}

function aggregated({ round: { id, centre } }: BenchCentre, panel: PanelToGrade): CentreToRank {
  const aggregation = aggregatePanel(scheme, panel)
  if (!aggregation.ok || aggregation.open.length > 0) throw new Error(JSON.stringify(aggregation))
  const { name, field } = centre
  return { centre: id, name, field, report: aggregation.grade.report, conclusion: 'good' }
}

const toRank: CentreToRank[] = []
let looked = 0
for (let place = 1; place <= Number(centres); place += 1) {
  const centre = benchCentre(place)
  const panel = benchPanel(round, centre, benchSheets(centre, seats))
  const text = JSON.stringify(panel)
  if (each === 'parse') looked += timed(() => Object.keys(JSON.parse(text)).length)
  else if (each === 'aggregate') toRank.push(timed(() => aggregated(centre, panel)))
  else looked += timed(() => (robustness(scheme, panel).ok ? 1 : 0))
}
if (each === 'aggregate') looked = timed(() => rankRound(scheme, toRank, scheme.quota, []).ranking.length)
if (looked < Number(centres)) throw new Error('centres are missing')
console.log(JSON.stringify({ milliseconds, peak: ownPeak() }))
