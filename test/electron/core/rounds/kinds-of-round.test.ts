import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { journalOf } from '#db/journal.ts'
import { openReadOnly } from '#db/open-database.ts'
import { hashJson } from '#electron/core/digest.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import type { PanelCentre } from '#shared/contract/panel.ts'
import { type RoundId, roundIdSchema } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { judgementSchema } from '#shared/domain/judgement.ts'
import type { Conclusion } from '#shared/domain/panel-opinion.ts'
import { type Round, type RoundKind, roundSchema } from '#shared/domain/round.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { factVerificationSchema } from '#shared/domain/verification.ts'
import { referencePlanReviewScheme } from '#shared/schemes/reference-plan-review/scheme.ts'
import { opinion } from '#test/support/panel-opinion.ts'
import { centreId } from '#test/support/panel-round.ts'
import { planPackage } from '#test/support/plan-package.ts'
import { secretsOf } from '#test/support/secrets-of.ts'
import { openTestCore, passphrase, type TestCore, temporaryFolder } from '#test/support/store-maker.ts'

const slow = { timeout: 120_000 }
const Z001 = centreId('Z001')
const scheme = referencePlanReviewScheme()
const names = ['甲', '乙', '丙']

async function personStore(name: string): Promise<TestCore> {
  const core = await openTestCore()
  await core.call('identity.create', { name, organisation: `${name}单位`, passphrase })
  return core
}

/** A round of three experts about one plan, as far as every expert has opened it. */
async function planRound(kind: RoundKind) {
  const folder = await temporaryFolder()
  const secretariat = await personStore('秘书处')
  const experts = await Promise.all(names.map(personStore))
  const file = secretariat.file(await planPackage())
  const { application } = await secretariat.call('application.import', { file })
  const id = roundIdSchema.parse('01TEST00000000000000000002')
  const created = await secretariat.call('round.create', {
    round: id,
    kind,
    name: '方案',
    period: { from: '2023', to: '2025' },
    cutOffDay: '2026-12-31',
    drill: false,
    scheme: kind === 'consultation' ? null : hashJson(scheme),
    copyFrom: null,
  })
  const { centre } = await secretariat.call('application.get', { application })
  const round: Round = roundSchema.parse({
    ...created,
    rules: {
      ...created.rules,
      panelSize: { from: 3, to: 3 },
      quorum: { ...created.rules.quorum, members: 3 },
    },
    centres: [{ id: 'Z001', application, centre, partners: [] }],
    experts: names.map((name, at) => ({
      id: `E0${at + 1}`,
      name,
      organisation: `${name}单位`,
      role: ['technical', 'management', 'finance'][at],
      outside: false,
      fields: [],
      identity: null,
      pinnedAt: null,
    })),
    panels: [
      {
        id: 'G01',
        name: '一组',
        chair: 'E01',
        seats: names.map((_name, at) => ({ expert: `E0${at + 1}`, scope: null })),
        centres: ['Z001'],
      },
    ],
  })
  await secretariat.call('round.save', { round })
  for (const [at, core] of experts.entries()) {
    const enrolment = join(folder, `enrolment-${at}.zip`)
    await core.call('assignment.write-enrolment', { file: core.file(enrolment) })
    const { identity } = await secretariat.call('round.read-key', { file: secretariat.file(enrolment) })
    const expert = round.experts[at]?.id
    if (expert === undefined) throw new Error('no expert')
    await secretariat.call('round.enrol', { round: id, expert, identity })
  }
  const issued = await secretariat.call('round.issue', { round: id, folder: secretariat.file(folder) })
  const panel = round.panels[0]?.id
  if (panel === undefined) throw new Error('no panel')
  for (const [at, core] of experts.entries()) {
    const bundle = core.file(issued[at]?.file ?? '')
    const { secretariat: sender } = await core.call('assignment.inspect', { file: bundle })
    await core.call('assignment.open', { file: bundle, compared: sender.fingerprint })
    await core.call('assignment.sign-pledge', { round: id, panel })
    const declaration = { centre: Z001, answer: 'none', relations: [], reason: '' } as const
    await core.call('assignment.declare', { round: id, panel, declaration })
  }
  const [chair] = experts
  if (chair === undefined) throw new Error('no chair')
  return { id, panel, folder, application, secretariat, experts, chair }
}

type PlanRound = Awaited<ReturnType<typeof planRound>>

async function collectAll({ id, panel, folder, experts, chair }: PlanRound): Promise<void> {
  for (const [at, core] of experts.entries()) {
    const out = join(folder, `hand-in-${at}`)
    await mkdir(out)
    await core.call('assignment.hand-in', { round: id, panel, folder: core.file(out) })
    const files = (await readdir(out)).map((name) => chair.file(join(out, name)))
    const collected = await chair.call('panel.collect', { files })
    expect(collected.map(({ outcome, reason }) => [outcome, reason])).toEqual([['added', null]])
  }
}

/** The third expert finds that he should not have taken part, and hands in once more. */
async function recuseLate({ id, panel, folder, experts, chair }: PlanRound): Promise<void> {
  const [, , third] = experts
  if (third === undefined) throw new Error('no third')
  const declaration = {
    centre: Z001,
    answer: 'recused',
    relations: ['joint-work'],
    reason: '共同申报',
  } as const
  await third.call('assignment.declare', { round: id, panel, declaration })
  const out = join(folder, 'recused')
  await mkdir(out)
  third.clock.pass(60)
  await third.call('assignment.hand-in', { round: id, panel, folder: third.file(out) })
  await chair.call('panel.collect', { files: [chair.file(out)] })
}

/** Signs with a conclusion, and takes the result home. */
async function close(round: PlanRound, conclusion: Conclusion, departure: string) {
  const { id, folder, chair, secretariat } = round
  const given = { ...opinion(3, conclusion), departure }
  await chair.call('panel.save-opinion', { round: id, centre: Z001, opinion: given })
  const result = join(folder, 'result.zip')
  await chair.call('panel.sign', { round: id, centre: Z001, file: chair.file(result) })
  await secretariat.call('round-result.import', { files: [secretariat.file(result)] })
  const out = join(folder, 'round.zip')
  await secretariat.call('round-result.publish', { round: id, file: secretariat.file(out), publicFile: null })
  const audit = await secretariat.call('round-result.audit', { file: secretariat.file(out) })
  expect(audit).toMatchObject({ ok: true, findings: [] })
  return audit.result?.ranking[0]
}

function scanOf(scans: PanelCentre['scans'], name: string): Sha256 {
  const found = scans.find((scan) => scan.name === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found.hash
}

/** What happened to an item of the round, the newest first, as the closed store has it. */
async function journalIn(core: TestCore, round: RoundId, item: string) {
  const { storeKey } = await secretsOf(core)
  const database = await openReadOnly({
    path: storePaths(core.folder).database,
    key: Buffer.from(storeKey, 'hex'),
  })
  try {
    return journalOf(database, round, item)
  } finally {
    database.close()
  }
}

describe('a plan review 方案评审', slow, () => {
  it('scores its criteria, and suggests 建议建设 from a mean of 75 on', async () => {
    const round = await planRound('plan-review')
    for (const core of round.experts) {
      const { current } = await core.call('application.get', { application: round.application })
      const verifications = scheme.facts.map(({ code }) =>
        factVerificationSchema.parse({
          kind: 'fact',
          fact: code,
          verified: true,
          state: 'document-checked',
          reason: null,
          note: '',
          pointers: [],
        }),
      )
      await core.call('review.verify-many', { application: round.application, verifications })
      const pointer = { document: current.files[0]?.sha256, place: { kind: 'whole' } }
      for (const { code } of indicatorsOf(scheme))
        await core.call('review.judge', {
          application: round.application,
          judgement: judgementSchema.parse({
            indicator: code,
            level: 'B',
            value: '0.8',
            noMaterial: false,
            note: '方案具体可行，依据充分，条件基本具备。',
            pointers: [pointer],
          }),
        })
      const sealed = await core.call('review.submit', { application: round.application })
      expect([sealed.state, sealed.report?.total]).toEqual(['sealed', '80'])
    }
    await collectAll(round)
    const line = await close(round, 'recommend', '')
    expect(line).toMatchObject({ total: '80', cappedGrade: 'good', conclusion: 'recommend', rank: 1 })
  })
})

describe('a consultation 咨询论证', slow, () => {
  it('collects numbered opinions without scores, and ends in advice', async () => {
    const round = await planRound('consultation')
    const { id, panel } = round
    for (const core of round.experts) {
      const opinions = [
        { number: 1, text: '建设任务宜聚焦。', pointers: [] },
        { number: 2, text: '补充市场化运行机制。', pointers: [] },
      ]
      await core.call('assignment.save-opinions', { round: id, panel, centre: Z001, opinions })
    }
    await collectAll(round)
    const { row, opinions } = await round.chair.call('panel.centre', { round: id, centre: Z001 })
    expect(row.opened).toBe(true)
    expect(opinions.map(({ expert, opinions: own }) => [expert, own.length])).toEqual([
      ['E01', 2],
      ['E02', 2],
      ['E03', 2],
    ])
    const line = await close(round, 'advice-only', '')
    expect(line).toMatchObject({ total: null, rank: null, conclusion: 'advice-only' })
    await recuseLate(round)
    const afterwards = await round.chair.call('panel.centre', { round: id, centre: Z001 })
    // the opinions of one who is recused since used to go on counting among the panel's
    expect(afterwards.opinions.map(({ opinions: own }) => own.length)).toEqual([2, 2, 0])
  })

  it('keeps a scan of the signed page until it is removed, and for good once it was signed with the result', async () => {
    const round = await planRound('consultation')
    const { id, panel, folder, chair, experts } = round
    const where = { round: id, centre: Z001 }
    for (const core of experts)
      await core.call('assignment.save-opinions', {
        ...where,
        panel,
        opinions: [{ number: 1, text: '建设任务宜聚焦。', pointers: [] }],
      })
    await collectAll(round)
    const paths = ['别的中心.pdf', '签字页.pdf'].map((name) => join(folder, name))
    for (const path of paths) await writeFile(path, `%PDF-1.4 ${path}`)
    const { scans } = await chair.call('panel.add-scans', { ...where, files: paths.map(chair.file) })
    const wrong = scanOf(scans, '别的中心.pdf')
    const right = scanOf(scans, '签字页.pdf')
    const names = (centre: PanelCentre) => centre.scans.map(({ name, signedIn }) => [name, signedIn])

    expect(await chair.refusal('panel.restore-scan', { ...where, scan: wrong })).toBe('scan-not-found')
    expect(await round.secretariat.refusal('panel.remove-scan', { ...where, scan: wrong })).toBe(
      'not-the-chair',
    )
    const removed = await chair.call('panel.remove-scan', { ...where, scan: wrong })
    expect(names(removed)).toEqual([['签字页.pdf', null]])
    expect(await chair.refusal('panel.remove-scan', { ...where, scan: wrong })).toBe('scan-not-found')
    const restored = await chair.call('panel.restore-scan', { ...where, scan: wrong })
    expect(restored.scans).toEqual(scans)
    await chair.call('panel.remove-scan', { ...where, scan: wrong })

    await chair.call('panel.save-opinion', { ...where, opinion: opinion(3, 'advice-only') })
    const signed = await chair.call('panel.sign', { ...where, file: chair.file(join(folder, 'result.zip')) })
    expect(names(signed)).toEqual([['签字页.pdf', 1]])
    expect(await chair.refusal('panel.remove-scan', { ...where, scan: right })).toBe('scan-signed')
    const attached = await chair.call('panel.add-scans', { ...where, files: [chair.file(paths[0] ?? '')] })
    expect([names(attached).length, attached.results.at(-1)?.stands]).toEqual([2, false])
    const again = await chair.call('panel.remove-scan', { ...where, scan: wrong })
    expect([names(again), again.results.at(-1)?.stands]).toEqual([[['签字页.pdf', 1]], true])

    await chair.close()
    const entries = await journalIn(chair, id, `Z001/${wrong}`)
    expect(entries.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['remove-scan', '别的中心.pdf', null],
      ['scan', null, '别的中心.pdf'],
      ['remove-scan', '别的中心.pdf', null],
      ['scan', null, '别的中心.pdf'],
      ['remove-scan', '别的中心.pdf', null],
      ['scan', null, '别的中心.pdf'],
    ])
  })
})
