import { join } from 'node:path'
import { opinion } from './panel-opinion.ts'
import { centreId, centres, handIn, openWork, sealDrill, sendOutRound } from './panel-round.ts'
import { settlePanel } from './settle-panel.ts'

/** A round that its panel has finished: the signed results as files, not yet in the secretariat's hands. */
export interface FinishedRound {
  /** Store folder of the secretariat, closed, for a window to open. */
  readonly secretariatStore: string
  readonly results: readonly string[]
}

/** Five experts score two centres, the chair signs, the members countersign. Every store is closed afterwards. */
export async function makeFinishedRound(folder: string): Promise<FinishedRound> {
  const round = await sendOutRound((round) => round, { stays: folder })
  const [chair, ...members] = round.experts
  if (chair === undefined) throw new Error('no chair')
  for (const person of round.experts) {
    await openWork(round, person)
    await sealDrill(person)
  }
  for (const person of round.experts) {
    const files = await handIn(round, person)
    await chair.core.call('panel.collect', { files: files.map(chair.core.file) })
  }
  const results: string[] = []
  for (const id of centres) {
    const where = { round: round.id, centre: centreId(id) }
    const present = members.filter(({ expert }) => !(expert === 'E05' && id === 'Z002'))
    await settlePanel(round, chair, where.centre)
    await chair.core.call('panel.save-opinion', { ...where, opinion: opinion(present.length + 1, 'good') })
    const file = join(folder, `result-${id}.zip`)
    await chair.core.call('panel.sign', { ...where, file: chair.core.file(file) })
    for (const { core, expert } of present) {
      const out = join(folder, `countersigned-${id}-${expert}.zip`)
      await core.call('panel.countersign', { file: core.file(file), out: core.file(out) })
      await chair.core.call('panel.merge-signatures', { files: [chair.core.file(out)] })
    }
    await chair.core.call('panel.export-result', { ...where, file: chair.core.file(file) })
    results.push(file)
  }
  const secretariatStore = round.secretariat.folder
  for (const { core } of round.experts) await core.close()
  await round.secretariat.close()
  return { secretariatStore, results }
}
