import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fraction from 'fraction.js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { applicationSchema } from '#shared/domain/application.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { tamper } from '#test/electron/core/bundle/repack.ts'
import { commandLine } from '#test/support/command-line.ts'
import { lightenIdentity } from '#test/support/light-identity.ts'
import { samplePackage } from '#test/support/sample-package.ts'

const scheme = referenceOperationScheme()
const number = z.strictObject({ fraction: z.string(), decimal: z.string().regex(/^-?\d+\.\d\d$/) })
const gradeShape = z.object({
  application: z.string(),
  centre: z.string(),
  scheme: z.object({ id: z.string(), version: z.string(), hash: z.string(), status: z.literal('reference') }),
  total: number,
  scoreGrade: z.string(),
  grade: z.string(),
  caps: z.array(z.object({ code: z.string(), limit: z.string() })),
  toNextGrade: z.object({ grade: z.string(), points: number }).nullable(),
  dimensions: z.array(z.object({ code: z.string(), points: number, weight: number })),
  adjustments: z.array(z.object({ code: z.string(), points: number })),
  indicators: z.array(
    z.object({
      code: z.string(),
      state: z.string(),
      inputs: z.array(z.object({ key: z.string() }).loose()),
      claimedValue: number.nullable(),
      value: number.nullable(),
      points: number,
      weight: number,
    }),
  ),
  open: z.array(z.string()),
})
const verifyShape = z.object({
  ok: z.boolean(),
  level: z.string(),
  kind: z.string().nullable(),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })),
})

let folder = ''
let id = ''
const at = (name: string) => join(folder, name)
const run = (...argv: readonly string[]) => commandLine(...argv, '--store', at('store'), '--lang', 'en')
const json = (...argv: readonly string[]) => run(...argv, '--json')

async function writeJson(name: string, value: unknown): Promise<string> {
  await writeFile(at(name), JSON.stringify(value))
  return at(name)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paneldesk-cli-'))
  vi.stubEnv('PANELDESK_PASSPHRASE', 'correct horse battery')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

describe('the whole job by commands', () => {
  it('begins with an identity and the schemes', async () => {
    const created = await json('identity', 'create', '--name', '王专家', '--org', '示例大学')
    expect(created.exit).toBe(0)
    expect(created.json()).toMatchObject({ name: '王专家', fingerprint: expect.stringMatching(/^SHA256:/) })
    expect((await json('identity', 'show')).json()).toEqual(created.json())
    // every command from here on opens the store
    await lightenIdentity(at('store'), 'correct horse battery')
    expect((await json('identity', 'show')).json()).toEqual(created.json())
    const schemes = await json('scheme', 'list')
    expect(schemes.json()).toContainEqual(
      expect.objectContaining({ id: scheme.id, version: scheme.version, builtIn: true, status: 'reference' }),
    )
    expect((await run('scheme', 'list')).out).toContain('reference, not official')
  })

  it('exports a scheme that checks as sound, and names the place of a mistake in another', async () => {
    const file = at('scheme.json')
    expect((await json('scheme', 'export', scheme.id, '--out', file)).exit).toBe(0)
    const sound = await json('scheme', 'check', file)
    expect([sound.exit, sound.json()]).toEqual([0, { ok: true, problems: [] }])
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('"weight": "4"', '"weight": "5"'))
    const unsound = await json('scheme', 'check', file)
    expect(unsound.exit).toBe(1)
    expect(unsound.json()).toMatchObject({ ok: false, problems: [{ place: expect.any(String) }] })
    await writeFile(file, '{')
    expect((await run('scheme', 'check', file)).exit).toBe(3)
  })

  it('writes the template for applicants', async () => {
    const file = at('template.xlsx')
    const wrong = await run('template', '--scheme', scheme.id, '--out', file, '--period', '2025-2023')
    expect(wrong.exit).toBe(2)
    const written = await json('template', '--scheme', scheme.id, '--out', file, '--period', '2023-2025')
    expect(written.json()).toMatchObject({ file, period: { from: '2023', to: '2025' } })
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
    expect((await run('template', '--scheme', 'nothing', '--out', file)).exit).toBe(2)
  })

  it('imports a package once, lists and shows it', async () => {
    const sample = await samplePackage('plain')
    const imported = await json('import', sample)
    expect(imported.json()).toMatchObject({ outcome: 'added', version: 1, differences: [] })
    id = z.object({ application: z.string() }).parse(imported.json()).application
    expect((await json('import', sample)).json()).toMatchObject({
      outcome: 'already-imported',
      application: id,
    })
    expect((await run('import', at('nothing.zip'))).exit).toBe(3)
    expect((await json('list')).json()).toMatchObject([{ id, sealedVersion: null }])
    const shown = applicationSchema.parse((await json('show', id.slice(0, 20).toLowerCase())).json())
    expect(shown.id).toBe(id)
    expect((await run('show', 'ZZZ')).exit).toBe(2)
  })

  it('lists an unfinished sheet as unfinished with what is open; it used to print a failing grade', async () => {
    const [listed] = z
      .array(z.object({ open: z.number(), items: z.number(), complete: z.boolean(), grade: z.null() }))
      .parse((await json('list')).json())
    expect(listed).toMatchObject({ complete: false })
    const { out } = await run('list')
    expect(out).toContain(`unfinished (open ${listed?.open}/${listed?.items})`)
    expect(out).not.toContain('Fail')
    expect((await commandLine('list', '--store', at('store'), '--lang', 'zh')).out).toContain('未完成（待办 ')
  })

  it('answers no while the sheet is incomplete', async () => {
    const checked = await json('check', id)
    expect(checked.exit).toBe(1)
    expect(checked.json()).toMatchObject({ complete: false, open: expect.any(Array) })
    const submitted = await json('submit', id)
    expect(submitted.exit).toBe(1)
    expect(submitted.json()).toMatchObject({ submitted: false, open: expect.any(Array) })
    const exported = await run('export', id, '--out', at('early.zip'))
    expect([exported.exit, exported.out]).toEqual([1, ''])
    expect(exported.err.trim()).not.toBe('')
    expect((await json('report', id, '--out', at('draft.pdf'))).json()).toMatchObject({ draft: true })
  })

  it('takes verifications and scores from files, and refuses bad ones at their place', async () => {
    const bad = await writeJson('bad.json', { verifications: [{ kind: 'fact', fact: 'F01' }] })
    const refused = await run('verify-inputs', id, '--from', bad)
    expect(refused.exit).toBe(3)
    expect(refused.err).toContain('bad.json')
    expect(refused.err).toContain('verifications[0]')
    expect((await run('score', id, '--from', at('nothing.json'))).exit).toBe(3)
    await writeFile(at('broken.json'), '{"judgements":')
    expect((await run('score', id, '--from', at('broken.json'))).exit).toBe(3)

    const facts = scheme.facts.map(({ code }) => ({
      kind: 'fact',
      fact: code,
      verified: true,
      state: 'site-checked',
      reason: null,
      note: '',
      pointers: [],
    }))
    const inputs = await writeJson('inputs.json', { accept: 'document-checked', verifications: facts })
    const verified = await json('verify-inputs', id, '--from', inputs)
    expect(verified.exit).toBe(0)
    expect(verified.json()).toMatchObject({ verified: expect.any(Number), findings: expect.any(Array) })

    const { current } = applicationSchema.parse((await json('show', id)).json())
    const pdf = current.files.find(({ mediaType }) => mediaType === 'application/pdf')
    const judgements = indicatorsOf(scheme).flatMap((indicator) =>
      indicator.kind === 'qualitative'
        ? [
            {
              indicator: indicator.code,
              level: 'C',
              value: indicator.levels[2]?.value,
              noMaterial: false,
              note: '对照锚定标准，材料与现场情况相符，予以认可。',
              pointers: [{ document: pdf?.sha256, place: { kind: 'page', page: 1 } }],
            },
          ]
        : [],
    )
    const scored = await json('score', id, '--from', await writeJson('scores.json', { judgements }))
    expect(scored.json()).toEqual({ judgements: judgements.length, open: [] })
  })

  it('puts what was added or taken off into the JSON of a grade, which used to lack it', async () => {
    const grade = gradeShape.parse((await json('grade', id)).json())
    const sum = [...grade.dimensions, ...grade.adjustments].reduce(
      (total, { points }) => total.add(new Fraction(points.fraction)),
      new Fraction(0),
    )
    expect(sum.equals(new Fraction(grade.total.fraction))).toBe(true)
  })

  it('grades with exact fractions and decimals, and explains each step', async () => {
    const graded = await json('grade', id)
    const grade = gradeShape.parse(graded.json())
    expect(grade.indicators).toHaveLength(indicatorsOf(scheme).length)
    expect(grade.dimensions.map(({ weight }) => weight.decimal)).toEqual(['50.00', '50.00'])
    expect(grade.total.fraction).toMatch(/^\d+(\/\d+)?$/)
    const sum = grade.dimensions.reduce((total, { points }) => total + Number(points.decimal), 0)
    expect(Math.abs(sum - Number(grade.total.decimal))).toBeLessThan(0.02)
    const plain = (await run('grade', id)).out
    const explained = (await run('grade', id, '--explain')).out
    expect(plain).toContain(grade.total.decimal)
    expect(explained.split('\n').length).toBeGreaterThan(plain.split('\n').length)
  })

  it('submits once, exports, and prints', async () => {
    const submitted = await json('submit', id)
    expect([submitted.exit, submitted.json()]).toMatchObject([0, { submitted: true, version: 1 }])
    expect((await run('submit', id)).exit).toBe(2)
    const exported = await json('export', id, '--out', at('scores.zip'))
    expect(exported.json()).toMatchObject({ file: at('scores.zip'), bundleHash: expect.any(String) })
    expect((await json('report', id, '--out', at('sheet.pdf'))).json()).toEqual({
      file: at('sheet.pdf'),
      draft: false,
    })
    expect((await run('list', '--quiet')).out).toBe('')
  })

  it('verifies without a store, and answers no to a bundle that was changed', async () => {
    vi.stubEnv('PANELDESK_PASSPHRASE', '')
    const good = await commandLine('verify', at('scores.zip'), '--json')
    expect(good.exit).toBe(0)
    const report = verifyShape.parse(good.json())
    expect(report).toMatchObject({ ok: true, kind: 'scores', level: 'signed' })
    expect(report.checks.every(({ ok }) => ok)).toBe(true)
    await tamper(at('scores.zip'), (files) => {
      const sheet = files.get('data/scores.json')?.toString('utf8') ?? ''
      files.set('data/scores.json', Buffer.from(sheet.replace('"version":1', '"version":2')))
    })
    const changed = await commandLine('verify', at('scores.zip'), '--json')
    expect(changed.exit).toBe(1)
    expect(verifyShape.parse(changed.json())).toMatchObject({ ok: false, level: 'not-intact' })
    vi.stubEnv('PANELDESK_PASSPHRASE', 'correct horse battery')
  })

  it('used to call a bundle that is not there a failure of the machine', async () => {
    const { exit, err } = await commandLine('verify', at('nothing.zip'), '--lang', 'en')
    expect(exit).toBe(3)
    expect(err).toContain('nothing.zip')
  })

  it('takes the passphrase from a file, and answers no to a wrong one', async () => {
    vi.stubEnv('PANELDESK_PASSPHRASE', '')
    await writeFile(at('passphrase.txt'), 'correct horse battery\r\nsecond line\n')
    expect((await run('list', '--passphrase-file', at('passphrase.txt'))).exit).toBe(0)
    vi.stubEnv('PANELDESK_PASSPHRASE', 'not the passphrase')
    const wrong = await run('list')
    expect([wrong.exit, wrong.out]).toEqual([1, ''])
    expect(wrong.err.trim()).not.toBe('')
    vi.stubEnv('PANELDESK_PASSPHRASE', 'correct horse battery')
  })
})
