import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'
import { fillerFiles, writeFiller } from './filler-files.ts'
import { type Benchmark, inTurns } from './measurement.ts'
import { runScript, sideSchema, timeProgram, timePrograms } from './run.ts'

/** An applicant's ZIP with its workbook, through the services into an encrypted store, against checking and hashing it. */
export const importing: Benchmark = {
  name: 'import',
  measure: async ({ archiveBytes, rounds }, folder) => {
    const archive = await makeArchive(archiveBytes, join(folder, 'package'), join(folder, 'package.zip'))
    let stores = 0
    const sides = await inTurns(
      rounds,
      async () => {
        stores += 1
        const store = join(folder, `store-${stores}`)
        const side = await runScript(sideSchema, 'import-in-child.ts', archive, store)
        await rm(store, { recursive: true })
        return side
      },
      () =>
        timePrograms([
          ['unzip', '-tqq', archive],
          ['sha256sum', archive],
        ]),
    )
    return [
      {
        name: `import of a ZIP of ${Math.round((await stat(archive)).size / 1e6)} MB`,
        ...sides,
        note: 'against `unzip -t` and `sha256sum`, which write nothing',
      },
    ]
  },
}

/** What is compressed already is stored and the rest deflated, as programs that make ZIPs do. */
async function makeArchive(bytes: number, home: string, archive: string): Promise<string> {
  await mkdir(home, { recursive: true })
  await writeSamplePackages(home, { centres: ['strong'] })
  const [name] = await readdir(home)
  if (name === undefined) throw new Error('no sample package was made')
  // deflate leaves three quarters of the half that is text
  for (const file of fillerFiles((bytes * 8) / 7)) await writeFiller(join(home, name), file)
  await timeProgram('zip', ['-q', '-r', '-n', '.bin:.jpg:.pdf', archive, name], { cwd: home })
  await rm(home, { recursive: true })
  return archive
}
