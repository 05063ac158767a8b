import { generateKeyPairSync } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ed25519Signer } from '#electron/core/bundle/signing.ts'
import { writeBundle } from '#electron/core/bundle/write-bundle.ts'
import { writeAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import { bundleKinds } from '#shared/bundle/kind.ts'
import { principalSchema } from '#shared/domain/identity.ts'
import { fillerFiles, writeFiller } from './filler-files.ts'
import { type Benchmark, inTurns } from './measurement.ts'
import { runScript, sideSchema, timeProgram } from './run.ts'

/** A signed bundle, every check, against hashing its unpacked files. */
export const verifying: Benchmark = {
  name: 'verify',
  measure: async ({ archiveBytes, rounds }, folder) => {
    const bundle = await makeBundle(archiveBytes, folder)
    const unpacked = join(folder, 'unpacked')
    await timeProgram('unzip', ['-qq', bundle, '-d', unpacked])
    const sides = await inTurns(
      rounds,
      () => runScript(sideSchema, 'verify-in-child.ts', bundle),
      () => timeProgram('sha256sum', ['--quiet', '-c', 'manifest-sha256.txt'], { cwd: unpacked }),
    )
    return [
      {
        name: `verify of a bundle of ${Math.round(archiveBytes / 1e6)} MB`,
        ...sides,
        note: 'against `sha256sum -c` of its unpacked files; ours also unpacks, checks CRC and signatures',
      },
    ]
  },
}

async function makeBundle(bytes: number, folder: string): Promise<string> {
  const home = join(folder, 'files')
  const files: { readonly path: string; readonly source: string }[] = []
  for (const file of fillerFiles(bytes))
    files.push({ path: file.path, source: await writeFiller(home, file) })
  const signer = ed25519Signer(principalSchema.parse('bench'), generateKeyPairSync('ed25519').privateKey)
  const { principal, publicKey } = signer
  const out = join(folder, 'bundle.zip')
  await writeBundle({
    kind: 'package',
    document: { format: 'bench/1' },
    files,
    allowedSigners: writeAllowedSigners([
      { principal, namespaces: [bundleKinds.package.namespace], publicKey },
    ]),
    signers: [signer],
    out,
  })
  await rm(home, { recursive: true })
  return out
}
