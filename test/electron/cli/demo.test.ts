import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { commandLine } from '#test/support/command-line.ts'
import { temporaryFolder } from '#test/support/store-maker.ts'

const demoShape = z.object({
  folder: z.string(),
  applications: z.array(
    z.object({
      application: z.string(),
      total: z.object({ fraction: z.string(), decimal: z.string() }),
      grade: z.string(),
      open: z.array(z.unknown()),
      bundle: z.string().nullable(),
      sheet: z.string(),
      verified: z.object({ ok: z.boolean(), level: z.string() }).nullable(),
    }),
  ),
})

describe('the demo', () => {
  it('does the whole job on three samples, and a second run gives the same', async () => {
    const out = join(await temporaryFolder(), 'demo')
    const first = await commandLine('demo', '--out', out, '--json')
    expect(first.exit).toBe(0)
    const { applications } = demoShape.parse(first.json())
    expect(applications).toHaveLength(3)
    const sealed = applications.filter(({ bundle }) => bundle !== null)
    expect(sealed.length).toBeGreaterThanOrEqual(2)
    for (const { verified, bundle, open } of sealed) {
      expect(verified).toEqual({ ok: true, level: 'signed' })
      expect(open).toEqual([])
      expect((await commandLine('verify', bundle ?? '')).exit).toBe(0)
    }
    for (const { sheet } of applications)
      expect((await readFile(sheet)).subarray(0, 5).toString()).toBe('%PDF-')
    const second = await commandLine('demo', '--out', out, '--json')
    expect(second.json()).toEqual(first.json())
  }, 240_000)
})
