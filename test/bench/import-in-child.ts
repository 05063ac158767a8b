import { ownPeak } from './peak-memory.ts'
import { newStore } from './practice-store.ts'

/** Imports a package into a new store and prints how long that took. */
const [archive = '', storeFolder = ''] = process.argv.slice(2)
const store = await newStore(storeFolder)
const file = store.file(archive)
const begun = performance.now()
const { outcome } = await store.call('application.import', { file })
const milliseconds = performance.now() - begun
if (outcome !== 'added') throw new Error(outcome)
console.log(JSON.stringify({ milliseconds, peak: ownPeak() }))
await store.close()
