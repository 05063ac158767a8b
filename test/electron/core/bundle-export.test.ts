import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyBundle } from '#electron/core/bundle/verify-bundle.ts'
import { hashJson } from '#electron/core/digest.ts'
import { scoreSheetSchema } from '#shared/domain/score-sheet.ts'
import { unpack } from '#test/electron/core/bundle/repack.ts'
import { sealSheet } from '#test/support/review-maker.ts'
import { importSample, openNewStore, temporaryFolder } from '#test/support/store-maker.ts'

async function sealedSample() {
  const core = await openNewStore()
  const application = await importSample(core, 'plain')
  const { sealed } = await sealSheet(core, application)
  const folder = await temporaryFolder()
  const bundle = join(folder, 'scores.zip')
  const exported = await core.call('bundle.export-scores', { application, file: core.file(bundle) })
  return { core, application, folder, bundle, exported, sheetHash: sealed.at(-1)?.sheetHash }
}

/** The lines of the README between its mark and the end of the block, as they stand. */
async function stockToolLines(): Promise<string> {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8')
  const block = /<!-- stock-tools -->\s*```[a-z]*\n([\s\S]*?)```/.exec(readme)?.[1]
  if (block === undefined) throw new Error('the README has no block after <!-- stock-tools -->')
  return block
}

function textOf(pdf: string): string {
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
}

describe('an exported score bundle', () => {
  it('verifies, and its document is the sealed sheet', async () => {
    const { core, bundle, exported, sheetHash } = await sealedSample()
    const report = await verifyBundle(bundle)
    expect(report).toMatchObject({
      ok: true,
      level: 'signed',
      kind: 'scores',
      bundleHash: exported.bundleHash,
      documentHash: sheetHash,
    })
    const own = await core.call('bundle.verify', { file: core.file(bundle) })
    expect(own.ok).toBe(true)
    expect(own.checks.every(({ ok }) => ok)).toBe(true)
    expect(own.signers).toMatchObject([{ name: '王专家' }])
  })

  it('holds the evidence that the sheet points at, under its hash', async () => {
    const { bundle } = await sealedSample()
    const files = await unpack(bundle)
    const sheet = scoreSheetSchema.parse(JSON.parse(files.get('data/scores.json')?.toString('utf8') ?? ''))
    expect(sheet.documents.length).toBeGreaterThan(0)
    for (const { hash } of sheet.documents) {
      const held = [...files.keys()].filter((path) => path.startsWith(`data/evidence/${hash.slice(0, 8)}-`))
      expect(held, hash).toHaveLength(1)
    }
  })

  it('is the same bytes twice', async () => {
    const { core, application, folder, bundle, exported } = await sealedSample()
    const again = join(folder, 'again.zip')
    expect(await core.call('bundle.export-scores', { application, file: core.file(again) })).toEqual(exported)
    expect((await readFile(again)).equals(await readFile(bundle))).toBe(true)
  })

  it('of a second version names the first by its hash and says why it was reopened', async () => {
    const { core, application, bundle, sheetHash } = await sealedSample()
    const first = await readFile(bundle)
    await core.call('review.reopen', { application, reason: '补看了原始合同' })
    await core.call('review.submit', { application })
    await core.call('bundle.export-scores', { application, file: core.file(bundle) })
    const files = await unpack(bundle)
    const sheet = scoreSheetSchema.parse(JSON.parse(files.get('data/scores.json')?.toString('utf8') ?? ''))
    expect(sheet.version).toBe(2)
    expect(sheet.supersedes).toEqual({ sheetHash, reason: '补看了原始合同' })
    expect(hashJson(sheet)).not.toBe(sheetHash)
    expect((await readFile(bundle)).equals(first)).toBe(false)
  })

  it('is refused while nothing is sealed', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const bundle = join(await temporaryFolder(), 'scores.zip')
    const file = core.file(bundle)
    expect(await core.refusal('bundle.export-scores', { application, file })).toBe('sheet-not-sealed')
    await expect(readFile(bundle)).rejects.toThrow('ENOENT')
  })

  it('verifies with the lines of the README as they stand, and a changed byte does not', async () => {
    const { folder, bundle } = await sealedSample()
    const unpacked = join(folder, 'unpacked')
    await mkdir(unpacked)
    execFileSync('unzip', ['-q', bundle, '-d', unpacked])
    const lines = await stockToolLines()
    const run = () =>
      execFileSync('sh', ['-e', '-c', lines], { cwd: unpacked, encoding: 'utf8', stdio: 'pipe' })
    const said = run()
    expect(said).toContain('Good "paneldesk-scores" signature for p-')
    expect(said).toContain('data/scores.json: OK')
    const document = join(unpacked, 'data', 'scores.json')
    const text = await readFile(document, 'utf8')
    await writeFile(document, text.replace('"version":1', '"version":2'))
    expect(run).toThrow()
  })
})

describe('the printed score sheet', () => {
  it('has Chinese text that can be searched, the code of the sheet, and the same bytes twice', async () => {
    const { core, application, folder, bundle, sheetHash } = await sealedSample()
    const pdf = join(folder, 'sheet.pdf')
    const write = (path: string) =>
      core.call('report.write-score-sheet', { application, language: 'zh', file: core.file(path) })
    expect(await write(pdf)).toEqual({ draft: false })
    const text = textOf(pdf)
    const { centre } = await core.call('application.get', { application })
    const code = sheetHash?.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []
    for (const part of ['王专家', '示例大学', '参考', '样例']) expect(text).toContain(part)
    expect(text.replaceAll(/\s/g, '')).toContain(centre.name.replaceAll(/\s/g, ''))
    expect(text).toContain(`PD-${code.join('-')}`)
    expect(text.replaceAll(/\s/g, '')).toContain(sheetHash)
    const again = join(folder, 'again.pdf')
    await write(again)
    const bytes = await readFile(pdf)
    expect((await readFile(again)).equals(bytes)).toBe(true)
    const files = await unpack(bundle)
    expect(files.get('data/reports/score-sheet-zh.pdf')?.equals(bytes)).toBe(true)
  })

  it('says that it is a draft while the sheet is not sealed', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const folder = await temporaryFolder()
    for (const [language, word] of [
      ['zh', '草稿'],
      ['en', 'raft'],
    ] as const) {
      const pdf = join(folder, `${language}.pdf`)
      const written = await core.call('report.write-score-sheet', {
        application,
        language,
        file: core.file(pdf),
      })
      expect(written).toEqual({ draft: true })
      expect(textOf(pdf)).toContain(word)
    }
    expect((await readdir(folder)).toSorted()).toEqual(['en.pdf', 'zh.pdf'])
  })
})
