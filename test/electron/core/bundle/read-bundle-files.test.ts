import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { BundleFile } from '#electron/core/bundle/bundle-contents.ts'
import { readBundleFiles } from '#electron/core/bundle/read-bundle-files.ts'
import { inspectBundle } from '#electron/core/bundle/verify-bundle.ts'
import { sampleBytes, sampleDocuments, sampleFiles, writeSample } from './sample-bundle.ts'

async function inspected(path: string): Promise<readonly BundleFile[]> {
  const { contents, document } = await inspectBundle(path, { documents: sampleDocuments })
  expect(document).toMatchObject({ total: '1697/20' })
  return [...(contents?.files.values() ?? [])].filter((file) => file.path.startsWith('data/'))
}

async function readAll(path: string, files: readonly BundleFile[]): Promise<Map<string, Buffer>> {
  const all = new Map<string, Buffer>()
  await readBundleFiles(path, files, async (file, chunks) => {
    const parts: Buffer[] = []
    for await (const chunk of chunks) parts.push(Buffer.from(chunk))
    all.set(file.path, Buffer.concat(parts))
  })
  return all
}

describe('files of a verified bundle', () => {
  it('come out as they went in', async () => {
    const path = await writeSample()
    const all = await readAll(path, await inspected(path))
    expect(all.size).toBe(5)
    for (const { path: name, source } of sampleFiles) {
      expect(all.get(`data/${name}`)?.equals(source)).toBe(true)
    }
  })

  it('are refused where the bundle was changed after it was verified', async () => {
    const path = await writeSample()
    const files = await inspected(path)
    const [first, ...others] = sampleFiles
    if (!first) throw new Error('no sample')
    const changed = { ...first, source: Buffer.from('%PDF-1.7 CONTRACT') }
    await writeFile(path, await sampleBytes({ files: [changed, ...others] }))
    await expect(readAll(path, files)).rejects.toMatchObject({
      code: 'source-changed',
      subject: 'data/佐证/合同.pdf',
    })
    await writeFile(path, await sampleBytes({ files: others }))
    await expect(readAll(path, files)).rejects.toMatchObject({ code: 'source-changed' })
  })
})
