import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Benchmark, inTurns, type Measurement, type Side, typical } from './measurement.ts'
import { chairStore } from './rounds/chair-store.ts'
import { writeHandIns } from './rounds/write-hand-ins.ts'
import { runScript, sideSchema } from './run.ts'

const experts = 25

const collectedSchema = sideSchema.extend({ board: z.number(), again: z.number(), boardPeak: z.number() })
const inspectedSchema = sideSchema.extend({ parsing: z.number() })

/**
 * The chair takes in every expert's bundle about every centre, against verifying the same files and keeping
 * nothing; then he looks at his board, against reading the same documents from JSON.
 */
export const collecting: Benchmark = {
  name: 'collecting',
  measure: async ({ rounds, collectCentres }, folder) => {
    const measured: Measurement[] = []
    for (const centres of collectCentres) {
      const place = join(folder, String(centres))
      const chair = await chairStore(place, { centres, experts })
      const handIns = join(place, 'hand-ins')
      const files = await writeHandIns(chair.room, handIns)
      const [boards, parsed, again]: [Side[], Side[], Side[]] = [[], [], []]
      let copies = 0
      const sides = await inTurns(
        rounds,
        async () => {
          copies += 1
          const store = join(place, `store-${copies}`)
          await cp(chair.folder, store, { recursive: true })
          const args = [store, handIns, String(files.length)]
          const {
            board,
            again: second,
            boardPeak,
            ...side
          } = await runScript(collectedSchema, 'collect-in-child.ts', ...args)
          boards.push({ milliseconds: board, peak: boardPeak })
          again.push({ milliseconds: second, peak: boardPeak })
          return side
        },
        async () => {
          const { parsing, ...side } = await runScript(inspectedSchema, 'inspect-in-child.ts', handIns)
          parsed.push({ milliseconds: parsing, peak: side.peak })
          return side
        },
      )
      const each = (sides.ours.milliseconds / files.length).toFixed(1)
      const of = `${experts} × ${centres}`
      measured.push(
        {
          name: `collecting ${of}`,
          ...sides,
          note: `${files.length} bundles, ${each} ms each; against verifying them`,
        },
        {
          name: `board of ${of}`,
          ours: typical(boards),
          reference: typical(parsed),
          note: 'the first look after unlocking; against `JSON.parse` of the documents',
        },
        {
          name: `board of ${of}, again`,
          ours: typical(again),
          reference: typical(parsed),
          note: 'every look after that; against the same',
        },
      )
    }
    return measured
  },
}
