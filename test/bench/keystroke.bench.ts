import { join } from 'node:path'
import { z } from 'zod'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'
import { type Benchmark, median, percentile, type Side } from './measurement.ts'
import { runScript } from './run.ts'

const editsSchema = z.strictObject({ edits: z.array(z.number()), peak: z.number() })
type Edits = z.infer<typeof editsSchema>

/** One verified value: checked, journalled, on the disk and everything recomputed, against one bare row. */
export const keystroke: Benchmark = {
  name: 'keystroke',
  measure: async ({ rounds, edits }, folder) => {
    const [sample] = await writeSamplePackages(join(folder, 'packages'), { centres: ['strong'] })
    if (sample === undefined) throw new Error('no sample package was made')
    const ours: Edits[] = []
    const bare: Edits[] = []
    for (let round = 0; round < rounds; round += 1) {
      const database = join(folder, `bare-${round}.db`)
      bare.push(await runScript(editsSchema, 'bare-rows-in-child.ts', database, String(edits)))
      const store = join(folder, `store-${round}`)
      ours.push(await runScript(editsSchema, 'keystroke-in-child.ts', sample.path, store, String(edits)))
    }
    return [50, 99].map((percent) => ({
      name: `keystroke to durable, p${percent}`,
      ours: atPercent(ours, percent),
      reference: atPercent(bare, percent),
      note: `of ${edits} edits each; against one row in bare SQLite (WAL, \`synchronous=FULL\`)`,
    }))
  },
}

function atPercent(rounds: readonly Edits[], percent: number): Side {
  return {
    milliseconds: median(rounds.map(({ edits }) => percentile(edits, percent))),
    peak: Math.max(...rounds.map(({ peak }) => peak)),
  }
}
