import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addSignature, mergeSignatures, signaturesIn } from '#electron/core/bundle/add-signature.ts'
import { inspectBundle, verifyBundle } from '#electron/core/bundle/verify-bundle.ts'
import { tamper } from './repack.ts'
import {
  colleague,
  expert,
  sampleBytes,
  sampleDocuments,
  stranger,
  temporaryFolder,
  writeSample,
} from './sample-bundle.ts'

/** The samples say less than a real panel result does. */
const options = { documents: sampleDocuments }

const result = { kind: 'panel-result', document: { vote: '5:0' } } as const

describe('a countersignature', () => {
  it('gives the bytes that signing together would have given, in place or elsewhere', async () => {
    const path = await writeSample({ ...result, signers: [expert] })
    const before = await verifyBundle(path, options)
    const elsewhere = join(await temporaryFolder(), 'signed.zip')
    await addSignature(path, elsewhere, colleague, options)
    await addSignature(path, path, colleague, options)
    const together = await sampleBytes({ ...result, signers: [expert, colleague] })
    expect((await readFile(path)).equals(together)).toBe(true)
    expect((await readFile(elsewhere)).equals(together)).toBe(true)
    const after = await verifyBundle(path, options)
    expect(after).toMatchObject({ ok: true, bundleHash: before.bundleHash })
    expect(after.signers.map(({ principal }) => principal)).toEqual(['expert-01', 'expert-02'])
  })

  it('changes nothing when it is made twice', async () => {
    const path = await writeSample({ ...result, signers: [expert] })
    const before = await readFile(path)
    await addSignature(path, path, expert, options)
    expect((await readFile(path)).equals(before)).toBe(true)
  })

  it('is brought home from another copy of the bundle, in any order', async () => {
    const mine = await writeSample({ ...result, signers: [expert] })
    const hers = await writeSample({ ...result, signers: [colleague] })
    const { contents } = await inspectBundle(hers, options)
    if (!contents) throw new Error('not read')
    await mergeSignatures(mine, mine, signaturesIn(contents), options)
    const together = await sampleBytes({ ...result, signers: [expert, colleague] })
    expect((await readFile(mine)).equals(together)).toBe(true)
  })

  it('is refused for a bundle that is not intact, which stays as it is', async () => {
    const path = await tamper(await writeSample(result), (files) => files.delete('data/photo.jpg'))
    const before = await readFile(path)
    await expect(addSignature(path, path, colleague)).rejects.toMatchObject({ code: 'not-intact' })
    expect((await readFile(path)).equals(before)).toBe(true)
  })

  it('is refused to someone who is not in the roster for this kind', async () => {
    const panel = await writeSample(result)
    await expect(addSignature(panel, panel, stranger, options)).rejects.toMatchObject({
      code: 'signer-not-in-roster',
    })
    const { contents } = await inspectBundle(await writeSample(result))
    const texts = contents ? signaturesIn(contents) : []
    const scores = await writeSample()
    await expect(
      mergeSignatures(scores, scores, texts, { documents: sampleDocuments }),
    ).rejects.toMatchObject({ code: 'signer-failed' })
  })

  it('makes a bundle that another program packed the same bytes as any other', async () => {
    const path = await tamper(await writeSample({ ...result, signers: [expert] }), () => undefined)
    const packed = await readFile(path)
    await addSignature(path, path, colleague, options)
    expect((await readFile(path)).equals(packed)).toBe(false)
    const together = await sampleBytes({ ...result, signers: [expert, colleague] })
    expect((await readFile(path)).equals(together)).toBe(true)
  })

  it('leaves the bundle as it was when it is cancelled', async () => {
    const source = join(await temporaryFolder(), 'large')
    await writeFile(source, Buffer.alloc(5_000_000))
    const path = await writeSample({ ...result, files: [{ path: 'large.bin', source }] })
    const before = await readFile(path)
    const cancel = new AbortController()
    let calls = 0
    const progress = () => {
      calls += 1
      // Once through for verifying; cancelled in the middle of copying.
      if (calls > 20) cancel.abort(new Error('cancelled'))
    }
    const signing = addSignature(path, path, colleague, { ...options, progress, signal: cancel.signal })
    await expect(signing).rejects.toThrow('cancelled')
    expect((await readFile(path)).equals(before)).toBe(true)
  })
})
