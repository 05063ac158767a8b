import { readFileSync } from 'node:fs'
import { ownPeak } from './peak-memory.ts'

/** Reads every sheet of a file from JSON and prints how long that took. */
const [file = ''] = process.argv.slice(2)
const lines = readFileSync(file, 'utf8').split('\n')
const sheets: unknown[] = []
const begun = performance.now()
for (const line of lines) sheets.push(JSON.parse(line))
const milliseconds = performance.now() - begun
if (sheets.length !== lines.length) throw new Error('sheets are missing')
console.log(JSON.stringify({ milliseconds, peak: ownPeak() }))
