import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BundleToWrite } from '#electron/core/bundle/bundle-to-write.ts'
import { writeBundle } from '#electron/core/bundle/write-bundle.ts'
import { sha256Schema } from '#shared/domain/hash.ts'
import { unpack } from './repack.ts'
import {
  colleague,
  expert,
  personOf,
  sampleBundle,
  sampleBytes,
  sampleFiles,
  stranger,
  temporaryFolder,
  writeSample,
} from './sample-bundle.ts'

describe('a written bundle', () => {
  it('is verified by the two lines of stock tools as they stand', async () => {
    const folder = await temporaryFolder()
    await writeSample({ out: join(folder, 'bundle.zip') })
    const lines = [
      'unzip -q bundle.zip -d bundle && cd bundle',
      'sha256sum -c tagmanifest-sha256.txt && sha256sum -c manifest-sha256.txt',
      'ssh-keygen -Y verify -f allowed_signers -I expert-01 -n paneldesk-scores -s signatures/expert-01.sig < tagmanifest-sha256.txt',
    ]
    const said = execFileSync('sh', ['-ec', lines.join('\n')], { cwd: folder, encoding: 'utf8' })
    expect(said).toContain('allowed_signers: OK')
    expect(said).toContain('data/佐证/合同.pdf: OK')
    expect(said).toContain('Good "paneldesk-scores" signature for expert-01 with ED25519 key')
  })

  it('is a sound ZIP to every other program that is there', async () => {
    const path = await writeSample()
    const checks = [
      ['unzip', '-tq', path],
      ['zip', '-T', path],
      ['python3', '-m', 'zipfile', '-t', path],
    ].filter(([command = '']) => isThere(command))
    expect(checks.length).toBeGreaterThanOrEqual(2)
    for (const [command = '', ...words] of checks) execFileSync(command, words)
  })

  it('holds a bag: tag files, payload, roster and signatures, sorted', async () => {
    const files = await unpack(await writeSample())
    expect([...files.keys()]).toEqual([
      'allowed_signers',
      'bag-info.txt',
      'bagit.txt',
      'data/photo.jpg',
      'data/reports/评分表.pdf',
      'data/scores.json',
      'data/佐证/发票.pdf',
      'data/佐证/合同.pdf',
      'manifest-sha256.txt',
      'signatures/expert-01.sig',
      'tagmanifest-sha256.txt',
    ])
    expect(String(files.get('bag-info.txt'))).toContain('Payload-Oxum: 3213.5\n')
    expect(String(files.get('data/scores.json'))).toMatch(
      /^\{"reviewer":\{"fingerprint":.*"total":"1697\/20"\}$/,
    )
  })

  it('has these bytes on every platform', async () => {
    const hash = createHash('sha256')
      .update(await sampleBytes())
      .digest('hex')
    expect(hash).toBe('2c2bafecfff59de9f4c8345cb0e7203ce03e83bf9c91e3288f7af48724da8edb')
  })

  it('has the same bytes in whatever order files and signers come, from memory or from disk', async () => {
    const folder = await temporaryFolder()
    const onDisk = await Promise.all(
      sampleFiles.map(async ({ path, source }, index) => {
        const place = join(folder, String(index))
        await writeFile(place, source)
        return { path, source: place }
      }),
    )
    const change = { kind: 'panel-result', document: { vote: '5:0' } } as const
    const expected = await sampleBytes({ ...change, signers: [expert, colleague] })
    const orders = fc.tuple(
      fc
        .constantFrom<BundleToWrite['files'][]>(sampleFiles, onDisk)
        .chain((files) => fc.shuffledSubarray([...files], { minLength: files.length })),
      fc.shuffledSubarray([expert, colleague], { minLength: 2 }),
    )
    await fc.assert(
      fc.asyncProperty(orders, async ([files, signers]) => {
        const out = join(folder, 'again.zip')
        await writeBundle(sampleBundle(out, { ...change, files, signers }))
        expect((await readFile(out)).equals(expected)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('tells its hash, its document and its size', async () => {
    const out = join(await temporaryFolder(), 'bundle.zip')
    const written = await writeBundle(sampleBundle(out))
    const files = await unpack(out)
    const hashOf = (path: string) =>
      createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex')
    expect(written).toEqual({
      bundleHash: hashOf('tagmanifest-sha256.txt'),
      documentHash: hashOf('data/scores.json'),
      size: (await readFile(out)).length,
    })
  })
})

describe('writing a bundle', () => {
  it.each([
    ['a document that the schema refuses', { document: { total: '1' } }, 'document-invalid'],
    ['a document with a fraction', { kind: 'panel-result', document: { total: 0.5 } }, 'document-invalid'],
    [
      'a path that leaves the folder',
      { files: [{ path: '../a', source: Buffer.from('') }] },
      'path-dangerous',
    ],
    [
      'a path that sha256sum would not find',
      { files: [{ path: '100%', source: Buffer.from('') }] },
      'path-percent',
    ],
    ['two paths that are one on Windows', { files: twice('a.pdf', 'A.PDF') }, 'path-doubled'],
    ['the document of another kind', { files: twice('assignment.json') }, 'path-reserved'],
    ['nobody to sign', { signers: [] }, 'unsigned'],
    ['the same signer twice', { signers: [expert, expert] }, 'already-signed'],
    ['a signer who is not in the roster', { signers: [stranger] }, 'signer-not-in-roster'],
    ['a signer who may not sign this kind', { signers: [colleague] }, 'signer-not-in-roster'],
    [
      'a key that is not the one in the roster',
      { signers: [{ ...stranger, principal: expert.principal }] },
      'signer-not-in-roster',
    ],
    [
      'a document in the name of another',
      { document: { total: '1', reviewer: personOf(colleague) } },
      'author-not-signer',
    ],
    ['a roster that cannot be read', { allowedSigners: 'nobody\n' }, 'roster-malformed'],
    ['a label that is none', { bagInfo: { 'bad label': 'x' } }, 'label-invalid'],
    [
      'a signer whose signature does not hold',
      { signers: [{ ...expert, sign: () => new Uint8Array(64) }] },
      'signer-failed',
    ],
    [
      'evidence that has rotted',
      { files: [{ ...twice('a.pdf')[0], sha256: sha256Schema.parse('0'.repeat(64)) }] },
      'source-changed',
    ],
  ] as const)('refuses %s and leaves nothing behind', async (_, changes, code) => {
    const folder = await temporaryFolder()
    const bundle = sampleBundle(join(folder, 'bundle.zip'), changes as Partial<BundleToWrite>)
    await expect(writeBundle(bundle)).rejects.toMatchObject({ name: 'BundleError', code })
    expect(await readdir(folder)).toEqual([])
  })

  it('keeps the older file and leaves no other when it is cancelled', async () => {
    const folder = await temporaryFolder()
    const out = join(folder, 'bundle.zip')
    await writeFile(out, 'older')
    const cancel = new AbortController()
    const progress = (done: number) => {
      if (done > 1_500_000) cancel.abort(new Error('cancelled'))
    }
    const place = join(await temporaryFolder(), 'large')
    await writeFile(place, Buffer.alloc(5_000_000))
    const files = [{ path: 'large.bin', source: place }]
    const bundle = sampleBundle(out, { files, progress, signal: cancel.signal })
    await expect(writeBundle(bundle)).rejects.toThrow('cancelled')
    expect(await readdir(folder)).toEqual(['bundle.zip'])
    expect(await readFile(out, 'utf8')).toBe('older')
  })

  it('tells how far it is, rising to the whole', async () => {
    const seen: number[] = []
    let whole = 0
    const progress = (done: number, total: number) => {
      seen.push(done)
      whole = total
    }
    await writeSample({ progress })
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.at(-1)).toBe(whole)
  })

  it('fails where the folder is not there, and makes none', async () => {
    const folder = await temporaryFolder()
    const bundle = sampleBundle(join(folder, 'missing', 'bundle.zip'))
    await expect(writeBundle(bundle)).rejects.toMatchObject({ code: 'ENOENT' })
    await mkdir(join(folder, 'there'))
    expect(await readdir(folder)).toEqual(['there'])
  })
})

function twice(...paths: readonly string[]) {
  return paths.map((path) => ({ path, source: Buffer.from('x') }))
}

function isThere(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
  }
}
