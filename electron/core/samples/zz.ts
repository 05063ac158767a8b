import { writeSamplePackages } from './write-sample-packages.ts'

let t = performance.now(),
  t0 = t
const r = await writeSamplePackages('/tmp/s/out', {
  progress: (p) => {
    const n = performance.now()
    if (n - t > 250) console.log((n - t) | 0, p.name)
    t = n
  },
})
console.log(r, (performance.now() - t0) | 0)
