import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeBundle } from '#electron/core/bundle/write-bundle.ts'
import { machine } from '#electron/core/machine.ts'
import { createIdentity } from '#electron/core/services/identity.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import { writeAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import { sealSheet } from '#test/support/review-maker.ts'
import { samplePackage } from '#test/support/sample-package.ts'
import { importSample, openNewStore, person, temporaryFolder } from '#test/support/store-maker.ts'

/** The sample `plain` as its applicant would sign it. */
async function packageBundle(): Promise<string> {
  const applicant = await createIdentity(
    { machine: machine(), paths: storePaths(join(await temporaryFolder(), 'store')) },
    person,
  )
  const { signer } = applicant
  const sample = await samplePackage('plain')
  const entries = await readdir(sample, { recursive: true, withFileTypes: true })
  const out = join(await temporaryFolder(), '申报材料.zip')
  await writeBundle({
    kind: 'package',
    document: { format: 'paneldesk-package/1' },
    files: entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const source = join(parentPath, name)
        return { path: source.slice(sample.length + 1).replaceAll('\\', '/'), source }
      }),
    allowedSigners: writeAllowedSigners([
      { principal: signer.principal, namespaces: ['paneldesk-package'], publicKey: signer.publicKey },
    ]),
    signers: [signer],
    out,
  })
  await applicant.close()
  return out
}

describe('a package bundle', () => {
  test('is imported as the package it holds', async () => {
    const core = await openNewStore()
    const file = core.file(await packageBundle())
    expect(await core.call('application.import', { file })).toMatchObject({ outcome: 'added' })
    const [listed] = await core.call('application.list', {})
    expect(listed?.centre).toContain('蒙药材')
    expect(await core.call('application.import', { file })).toMatchObject({ outcome: 'already-imported' })
  })

  test('with a changed byte is refused, naming the check, and nothing of it is kept', async () => {
    const core = await openNewStore()
    const path = await packageBundle()
    const bytes = await readFile(path)
    const at = bytes.indexOf('%PDF-') + 200
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await writeFile(path, bytes)
    const answer = await core.invoke('application.import', { file: core.file(path) })
    expect(answer.ok).toBe(false)
    // the ZIP's own check sum finds it first; whoever mends that is found by the manifest
    if (!answer.ok) expect(['package-refused', 'bundle-invalid']).toContain(answer.error.code)
    const { evidence, staging } = storePaths(core.folder)
    const left = await Promise.all([evidence, staging].map((folder) => readdir(folder).catch(() => [])))
    expect(left.flat()).toEqual([])
  })
})

test('a scores bundle is no package, and is refused as one', async () => {
  const core = await openNewStore()
  const application = await importSample(core, 'plain')
  await sealSheet(core, application)
  const bundle = join(await temporaryFolder(), '评分.zip')
  await core.call('bundle.export-scores', { application, file: core.file(bundle) })
  expect(await core.invoke('application.import', { file: core.file(bundle) })).toEqual({
    ok: false,
    error: { code: 'bundle-invalid', subject: '评分.zip', reason: 'other-kind' },
  })
  expect(await core.call('application.list', {})).toHaveLength(1)
})
