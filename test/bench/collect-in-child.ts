import { openStore } from '#electron/cli/open-store.ts'
import { ownPeak } from './peak-memory.ts'
import { benchPassphrase } from './practice-store.ts'

/**
 * The chair takes in a folder of score bundles, opens his store again, and looks at the board of all centres twice.
 * Prints how long each took.
 */
const [storeFolder = '', handIns = '', expected = ''] = process.argv.slice(2)
const open = () =>
  openStore(storeFolder, async () => benchPassphrase, { show: () => undefined, clear: () => undefined })
async function timed<Result>(run: () => Promise<Result>) {
  const begun = performance.now()
  const result = await run()
  return { result, milliseconds: performance.now() - begun }
}
const store = await open()
const collected = await timed(() => store.call('panel.collect', { files: [store.file(handIns)] }))
const peak = ownPeak()
const refused = collected.result.filter(({ outcome }) => outcome !== 'added')
if (collected.result.length !== Number(expected) || refused.length > 0)
  throw new Error(`${collected.result.length} read, not taken in: ${JSON.stringify(refused.slice(0, 3))}`)
await store.close()
// as on the morning after: nothing is in memory
const later = await open()
const first = await timed(() => later.call('panel.list', {}))
const second = await timed(() => later.call('panel.list', {}))
if (!first.result.every(({ rows }) => rows.every(({ complete }) => complete))) throw new Error('incomplete')
await later.close()
console.log(
  JSON.stringify({
    milliseconds: collected.milliseconds,
    peak,
    board: first.milliseconds,
    again: second.milliseconds,
    boardPeak: ownPeak(),
  }),
)
