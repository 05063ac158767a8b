import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Benchmark, inTurns, type Measurement } from './measurement.ts'
import { benchRoom } from './rounds/room.ts'
import { writeRoundResult } from './rounds/write-round-result.ts'
import { runScript, sideSchema, timeProgram } from './run.ts'

const experts = 9

/** Recomputes a whole round from the experts' own signed sheets, against hashing the same file. */
export const auditing: Benchmark = {
  name: 'audit',
  measure: async ({ rounds, auditCentres }, folder) => {
    const measured: Measurement[] = []
    for (const centres of auditCentres) {
      const file = join(folder, `round-${centres}.zip`)
      await writeRoundResult(await benchRoom(centres, experts), join(folder, `made-${centres}`), file)
      const { size } = await stat(file)
      const sides = await inTurns(
        rounds,
        () => runScript(sideSchema, 'audit-in-child.ts', file, String(centres), String(experts)),
        () => timeProgram('sha256sum', [file]),
      )
      const each = (sides.ours.milliseconds / centres).toFixed(0)
      measured.push({
        name: `audit of ${centres} × ${experts}`,
        ...sides,
        note: `${Math.round(size / 1e6)} MB, ${each} ms a centre; against \`sha256sum\` of the file`,
      })
    }
    return measured
  },
}
