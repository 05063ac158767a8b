import { ownPeak } from './peak-memory.ts'
import { newStore } from './practice-store.ts'

/** Verifies the figures of a sample one by one, again and again, and prints how long each edit took. */
const [packageFolder = '', storeFolder = '', count = '0'] = process.argv.slice(2)
const store = await newStore(storeFolder)
const { application } = await store.call('application.import', { file: store.file(packageFolder) })
const { current } = await store.call('application.get', { application })
const figures = current.claims.figures.filter(({ value }) => value !== null)
const edits: number[] = []
for (let edit = 0; edit < Number(count); edit += 1) {
  const figure = figures[edit % figures.length]
  if (figure === undefined) throw new Error('the sample claims no figure')
  const { input, year, value } = figure
  const begun = performance.now()
  await store.call('review.verify', {
    application,
    verification: {
      kind: 'figure',
      input,
      year,
      verified: value,
      state: 'document-checked',
      reason: null,
      note: `第 ${edit + 1} 次核对`,
      pointers: [],
    },
  })
  edits.push(performance.now() - begun)
}
console.log(JSON.stringify({ edits, peak: ownPeak() }))
await store.close()
