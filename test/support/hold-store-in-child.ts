import { createCore } from '#electron/core/core.ts'
import { machine } from '#electron/core/machine.ts'

/** Unlocks a store in a process of its own, prints what came of it, and holds it until its input ends. */
const [storeFolder = '', passphrase = ''] = process.argv.slice(2)
const core = createCore({ ...machine(), storeFolder, progress: () => undefined })
const answer = await core.invoke('identity.unlock', { passphrase })
process.stdout.write(`${answer.ok ? 'open' : answer.error.code}\n`)
process.stdin.resume()
process.stdin.on('end', () => {
  void core.close()
})
