import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { commandLine } from '#test/support/command-line.ts'
import { formText } from '#test/support/form-reader.ts'
import { lightenIdentity } from '#test/support/light-identity.ts'
import { afterSuite } from '#test/support/suite-cleanup.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

const slow = { timeout: 240_000 }

afterEach(() => {
  vi.unstubAllEnvs()
})

/** A command in the store of somebody of the drill. */
async function as(folder: string, name: string, ...argv: readonly string[]) {
  vi.stubEnv('PANELDESK_PASSPHRASE', 'paneldesk-demo')
  return commandLine(...argv, '--store', join(folder, 'stores', name), '--lang', 'en')
}

describe('a drill of a whole round', () => {
  const whenDone = afterSuite()
  let folder: string
  let demo: Awaited<ReturnType<typeof commandLine>>

  beforeAll(async () => {
    folder = join(await temporaryFolder(whenDone), 'drill')
    demo = await commandLine('demo', '--round', '--centres', '2', '--out', folder, '--json', '--lang', 'en')
    for (const name of await readdir(join(folder, 'stores')))
      await lightenIdentity(join(folder, 'stores', name), 'paneldesk-demo')
  }, slow.timeout)

  it('ends in a ranking that its own audit confirms, marked as a drill', slow, async () => {
    expect([demo.err, demo.exit]).toEqual(['', 0])
    expect(demo.json()).toMatchObject({
      drill: true,
      ranking: [{ rank: 1 }, { rank: 2 }],
      audit: { ok: true, panelResults: 2, sheets: 10, findings: [] },
    })
  })

  it('is audited by anybody, without a store; one byte changed, and the answer is no', slow, async () => {
    const file = join(folder, 'round-result.zip')
    const audit = await commandLine('audit', file, '--json')
    expect([audit.exit, audit.json()]).toMatchObject([0, { ok: true, panelResults: 2, sheets: 10 }])
    const bytes = await readFile(file)
    const at = bytes.indexOf('"total":"')
    bytes.writeUInt8(bytes.readUInt8(at + 9) === 0x31 ? 0x32 : 0x31, at + 9)
    const forged = join(folder, 'forged.zip')
    await writeFile(forged, bytes)
    const caught = await commandLine('audit', forged, '--lang', 'en')
    expect([caught.exit, caught.out]).toEqual([1, expect.stringContaining('Incomplete or damaged')])
    expect((await commandLine('audit', join(folder, 'nothing.zip'))).exit).toBe(3)
    // a file that was never a round result used to be called one with differences
    const note = join(folder, 'note.txt')
    await writeFile(note, 'the meeting is at nine')
    for (const other of [note, join(folder, 'enrolments', 'E01.zip')]) {
      const refused = await commandLine('audit', other, '--lang', 'en')
      expect([refused.exit, refused.out]).toEqual([1, expect.stringMatching(/^✗ \w+ {2}Not a round result/)])
    }
    const part = await commandLine('audit', join(folder, 'public.zip'), '--lang', 'en')
    expect([part.exit, part.out]).toEqual([0, expect.stringContaining('These need the full result:')])
    const verified = await commandLine('verify', join(folder, 'round-result.zip'), '--json')
    const { bundleHash } = verified.json() as { bundleHash: string }
    expect(part.out).toContain(bundleHash)
  })

  it('shows the secretariat its round and ranking', slow, async () => {
    const show = await as(folder, '演练秘书处', 'round', 'show', '--json')
    expect([show.exit, show.json()]).toMatchObject([0, { round: { drill: true, state: 'issued' } }])
    const { round } = show.json() as { round: { id: string } }
    const rank = await as(folder, '演练秘书处', 'rank', round.id, '--json')
    expect([rank.exit, rank.json()]).toMatchObject([0, { findings: [], undecided: [] }])
    const out = join(folder, 'again.zip')
    const publish = await as(folder, '演练秘书处', 'publish', round.id, '--out', out, '--json')
    expect(publish.exit).toBe(0)
    expect((await commandLine('audit', out)).exit).toBe(0)
    expect((await as(folder, '演练秘书处', 'rank', '01NOSUCH')).exit).toBe(2)
  })

  it(
    'records what the department decided and what an applicant answered, and publishes both',
    slow,
    async () => {
      const secretariat = (...argv: readonly string[]) => as(folder, '演练秘书处', ...argv)
      const { round } = (await secretariat('round', 'show', '--json')).json() as { round: { id: string } }
      const from = join(folder, 'decisions.json')
      const decision = { grade: 'pass', reference: '厅务会〔2026〕3号', decidedOn: '2026-09-01' }
      await writeFile(from, JSON.stringify({ decisions: [{ kind: 'department', centre: 'Z001', decision }] }))
      const decided = await secretariat('decide', round.id, '--from', from, '--json')
      expect([decided.err, decided.exit, decided.json()]).toEqual([
        '',
        0,
        { round: round.id, decisions: 1, undecided: [] },
      ])
      await writeFile(from, JSON.stringify({ decisions: [{ kind: 'department', centre: 'Z001' }] }))
      const refused = await secretariat('decide', round.id, '--from', from)
      expect([refused.exit, refused.err]).toEqual([3, expect.stringContaining('decisions[0]')])
      // a decision about a centre that the round does not have used to be recorded without a word
      const stranger = { kind: 'department', centre: 'Z099', decision }
      await writeFile(from, JSON.stringify({ decisions: [stranger] }))
      const unknown = await secretariat('decide', round.id, '--from', from)
      expect([unknown.exit, unknown.err]).toEqual([3, expect.stringContaining('no such centre (Z099)')])
      await writeFile(from, 'hello')
      const noJson = await secretariat('decide', round.id, '--from', from)
      expect([noJson.exit, noJson.err]).toEqual([
        3,
        expect.stringContaining('JSON file is not as it should be'),
      ])
      const scan = join(folder, '核定数据确认书.pdf')
      await writeFile(scan, '%PDF-1.4 signed by the applicant')
      const confirmed = await secretariat(
        'confirm',
        'Z001',
        '--answer',
        'confirmed',
        '--scan',
        scan,
        '--json',
      )
      expect([confirmed.err, confirmed.json()]).toMatchObject([
        '',
        { centre: 'Z001', confirmed: true, scan: { name: '核定数据确认书.pdf' } },
      ])
      expect((await secretariat('confirm', 'Z001', '--answer', 'perhaps')).exit).toBe(2)
      const ranked = await secretariat('rank', round.id, '--json')
      const { ranking } = ranked.json() as { ranking: readonly { centre: string; department: unknown }[] }
      expect(ranking.find(({ centre }) => centre === 'Z001')?.department).toEqual(decision)
      const out = join(folder, 'decided.zip')
      expect((await secretariat('publish', round.id, '--out', out)).exit).toBe(0)
      expect((await commandLine('audit', out)).exit).toBe(0)
    },
  )

  it('writes the forms of a round, each for whoever may have it', slow, async () => {
    const { round } = (await as(folder, '演练秘书处', 'round', 'show', '--json')).json() as {
      round: { id: string }
    }
    const out = join(folder, 'ranking.xlsx')
    const ranking = await as(folder, '演练秘书处', 'report', 'ranking', round.id, '--out', out, '--json')
    expect([ranking.err, ranking.exit]).toEqual(['', 0])
    const { cellsWritten, cellsStored } = ranking.json() as { cellsWritten: number; cellsStored: number }
    expect(cellsStored).toBe(cellsWritten)
    expect(await formText(out)).toContain('演练中心0001')
    const pledge = join(folder, 'pledge.pdf')
    const own = await as(folder, '演练专家02', 'report', 'pledge', round.id, '--out', pledge, '--json')
    expect([own.err, own.exit]).toEqual(['', 0])
    expect(await formText(pledge)).toContain('DRILL')
    const foreign = await as(folder, '演练专家02', 'report', 'ranking', round.id, '--out', out)
    expect(foreign.exit).not.toBe(0)
    expect((await as(folder, '演练秘书处', 'report', 'poem', round.id, '--out', out)).exit).toBe(2)
    const text = join(folder, 'ranking.txt')
    expect((await as(folder, '演练秘书处', 'report', 'ranking', round.id, '--out', text)).exit).toBe(2)
  })

  it('shows the chair the matrix, the agreement and the aggregation, and nobody else', slow, async () => {
    const boards = []
    for (const name of ['演练专家01', '演练专家02', '演练专家03', '演练专家04', '演练专家05']) {
      const matrix = await as(folder, name, 'matrix', 'Z001', '--json')
      boards.push(matrix.exit)
      if (matrix.exit !== 0) continue
      expect(matrix.json()).toMatchObject({ experts: ['E01', 'E02', 'E03', 'E04', 'E05'] })
      const agreement = await as(folder, name, 'agreement', 'Z001')
      expect([agreement.exit, agreement.out]).toEqual([0, expect.stringContaining('Krippendorff')])
      const aggregate = await as(folder, name, 'aggregate', 'Z001', '--explain')
      expect([aggregate.exit, aggregate.out]).toEqual([0, expect.stringContaining('E03')])
      const collected = await as(folder, name, 'collect', join(folder, 'hand-ins'), '--json')
      expect(collected.exit).toBe(0)
      expect(new Set((collected.json() as { outcome: string }[]).map(({ outcome }) => outcome))).toEqual(
        new Set(['known']),
      )
    }
    expect(boards.toSorted()).toEqual([0, 2, 2, 2, 2])
  })

  it(
    'used to call an assignment given to collect a damaged file, and now says that it is no score bundle',
    slow,
    async () => {
      const [bundle = ''] = await readdir(join(folder, 'assignments'))
      const name = (await readdir(join(folder, 'stores'))).find((store) => bundle.includes(store)) ?? ''
      const collected = await as(folder, name, 'collect', join(folder, 'assignments', bundle), '--json')
      expect([collected.exit, collected.json()]).toMatchObject([
        1,
        [{ file: bundle, outcome: 'refused', reason: 'other-kind' }],
      ])
    },
  )

  it('asks to compare a fingerprint before a key or an assignment is trusted', slow, async () => {
    const [bundle = ''] = await readdir(join(folder, 'assignments'))
    const name = (await readdir(join(folder, 'stores'))).find((store) => bundle.includes(store)) ?? ''
    const opened = await as(folder, name, 'open', join(folder, 'assignments', bundle), '--json')
    expect([opened.exit, opened.json()]).toMatchObject([0, { opened: true }])
    const other = name === '演练专家01' ? '演练专家02' : '演练专家01'
    const foreign = await as(folder, other, 'open', join(folder, 'assignments', bundle))
    expect([foreign.exit, foreign.err]).toEqual([3, expect.stringContaining('encrypted to somebody else')])
    const enrol = await as(folder, '演练秘书处', 'enrol', join(folder, 'enrolments', 'E01.zip'))
    expect([enrol.exit, enrol.out]).toEqual([0, expect.stringContaining('Compare it')])
    const wrong = await as(
      folder,
      '演练秘书处',
      'enrol',
      join(folder, 'enrolments', 'E01.zip'),
      '--compared',
      'SHA256:wrong',
    )
    expect(wrong.exit).toBe(2)
  })
})
