import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Benchmark, inTurns } from './measurement.ts'
import { runScript, sideSchema } from './run.ts'
import { changedSheet } from './sheets.ts'

/** Grades sheets of the sample, no two alike, against reading the same sheets from JSON. */
export const grading: Benchmark = {
  name: 'grading',
  measure: async ({ rounds, sheets }, folder) => {
    const file = join(folder, 'sheets.jsonl')
    const lines = Array.from({ length: sheets }, (_unused, at) => JSON.stringify(changedSheet(at)))
    await writeFile(file, lines.join('\n'))
    const sides = await inTurns(
      rounds,
      () => runScript(sideSchema, 'grade-in-child.ts', file),
      () => runScript(sideSchema, 'parse-in-child.ts', file),
    )
    const pace = Math.round(sheets / (sides.ours.milliseconds / 1_000))
    return [
      {
        name: `grading ${sheets} sheets`,
        ...sides,
        note: `${pace} a second; against \`JSON.parse\` of them`,
      },
    ]
  },
}
