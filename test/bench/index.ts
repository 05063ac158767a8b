import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchmarks } from './benchmarks.ts'
import { fullScale, type Measurement, quickScale } from './measurement.ts'
import { tableOf } from './table.ts'

/** `npm run bench -- [--quick] [NAME…]`: everything, or only what is named, side by side in one run. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
})
const scale = values.quick ? quickScale : fullScale
const unknown = positionals.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name))
if (unknown.length > 0)
  throw new Error(
    `no such benchmark: ${unknown.join(', ')}; there are ${benchmarks.map(({ name }) => name).join(', ')}`,
  )

const measured: Measurement[] = []
for (const { name, measure } of benchmarks) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const folder = await mkdtemp(join(tmpdir(), 'paneldesk-bench-'))
  console.error(`── ${name}`)
  try {
    const found = await measure(scale, folder)
    measured.push(...found)
    // said at once as well: a long run that is broken off has not been for nothing
    console.error(tableOf(found))
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

const [processor] = cpus()
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${processor?.model ?? 'unknown'}, ` +
    `${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}-${process.arch}, Node ${process.versions.node}, ` +
    `median of ${scale.rounds}, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}\n\n${tableOf(measured)}`,
)
