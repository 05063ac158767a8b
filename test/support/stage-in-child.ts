import { stageSource } from '#electron/core/intake/stage-source.ts'

/** Stages and commits the source given, in a process of its own, and prints its files and peak memory in bytes. */
const [source = '', folder = ''] = process.argv.slice(2)
let peak = 0
const staged = await stageSource(source, {
  evidenceFolder: `${folder}/evidence`,
  stagingFolder: `${folder}/staging`,
  newId: () => 'room',
  // The system's own peak would include that of the parent, which exec keeps on Linux.
  onProgress: () => {
    peak = Math.max(peak, process.memoryUsage.rss())
  },
})
await staged.commit()
process.stdout.write(JSON.stringify({ files: staged.files.length, peak }))
