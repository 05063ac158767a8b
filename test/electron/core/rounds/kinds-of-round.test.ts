import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashJson } from '#electron/core/digest.ts'
import { roundIdSchema } from '#shared/domain/brand.ts'
import { judgementSchema } from '#shared/domain/judgement.ts'
import type { Conclusion } from '#shared/domain/panel-opinion.ts'
import { type Round, type RoundKind, roundSchema } from '#shared/domain/round.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { factVerificationSchema } from '#shared/domain/verification.ts'
import { applyConsultations, changeAdoptions } from '#shared/rounds/adoptions.ts'
import { referencePlanReviewScheme } from '#shared/schemes/reference-plan-review/scheme.ts'
import { formText } from '#test/support/form-reader.ts'
import { opinion } from '#test/support/panel-opinion.ts'
import { centreId } from '#test/support/panel-round.ts'
import { planPackage } from '#test/support/plan-package.ts'
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

async function somePeople() {
  const secretariat = await personStore('秘书处')
  const experts = await Promise.all(names.map(personStore))
  const file = secretariat.file(await planPackage())
  const { application } = await secretariat.call('application.import', { file })
  return { secretariat, experts, application }
}

interface RoundOptions {
  readonly kind: RoundKind
  readonly people?: Awaited<ReturnType<typeof somePeople>>
  readonly id?: string
  /** What else the secretariat does before it issues. */
  readonly prepare?: (round: Round) => Promise<Round>
}

/** A round of three experts about one plan, as far as every expert has opened it. */
async function planRound({
  kind,
  people,
  id: wanted = '01TEST00000000000000000002',
  prepare = async (round) => round,
}: RoundOptions) {
  const folder = await temporaryFolder()
  const { secretariat, experts, application } = people ?? (await somePeople())
  const id = roundIdSchema.parse(wanted)
  const created = await secretariat.call('round.create', {
    round: id,
    kind,
    name: kind === 'consultation' ? '咨询' : '方案',
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
    centres: [{ id: 'Z001', application, centre, partners: [], adoptions: [] }],
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
  await secretariat.call('round.save', { round: await prepare(round) })
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

/** Every expert writes two numbered opinions. */
async function advise({ id, panel, experts }: PlanRound): Promise<void> {
  for (const core of experts) {
    const opinions = [
      { number: 1, text: '建设任务宜聚焦。', pointers: [] },
      { number: 2, text: '补充市场化运行机制。', pointers: [] },
    ]
    await core.call('assignment.save-opinions', { round: id, panel, centre: Z001, opinions })
  }
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

describe('a plan review 方案评审', slow, () => {
  it('scores its criteria, and suggests 建议建设 from a mean of 75 on', async () => {
    const round = await planRound({ kind: 'plan-review' })
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
    const round = await planRound({ kind: 'consultation' })
    await advise(round)
    await collectAll(round)
    const { row, opinions } = await round.chair.call('panel.centre', { round: round.id, centre: Z001 })
    expect(row.opened).toBe(true)
    expect(opinions.map(({ expert, opinions: own }) => [expert, own.length])).toEqual([
      ['E01', 2],
      ['E02', 2],
      ['E03', 2],
    ])
    const line = await close(round, 'advice-only', '')
    expect(line).toMatchObject({ total: null, rank: null, conclusion: 'advice-only' })
  })

  it('is answered for the later panel: who takes part sees opinion and answer once he has declared', async () => {
    const consultation = await planRound({ kind: 'consultation' })
    await advise(consultation)
    await collectAll(consultation)
    await close(consultation, 'advice-only', '')
    const { secretariat } = consultation
    const { problems, advice } = opinion(3, 'advice-only')
    const later = await planRound({
      kind: 'plan-review',
      people: consultation,
      id: '01TEST00000000000000000003',
      prepare: async (draft) => {
        const saved = await secretariat.call('round.save', { round: draft })
        const consulted = await secretariat.call('round.list-consulted', { round: saved.id })
        expect(consulted).toMatchObject([{ consultation: '咨询', opinions: [...problems, ...advice] }])
        const [first] = consulted
        expect(await secretariat.call('round.list-consulted', { round: consultation.id })).toEqual([])
        const { round: asked } = applyConsultations(saved, first === undefined ? [] : [first])
        return changeAdoptions(asked, Z001, (lines) =>
          lines.map((line) =>
            line.number === 1 ? { ...line, answer: 'partly', explanation: '分两期实施' } : line,
          ),
        )
      },
    })
    const table = [
      { number: 1, text: problems[0], consultation: '咨询', answer: 'partly', explanation: '分两期实施' },
      { number: 2, text: problems[1], consultation: '咨询', answer: null, explanation: '' },
      { number: 3, text: advice[0], consultation: '咨询', answer: null, explanation: '' },
    ]
    const { id, panel, application, chair, experts, folder } = later
    const { row } = await chair.call('panel.centre', { round: id, centre: Z001 })
    expect(row.centre.adoptions).toEqual(table)
    const [, member, away] = experts
    if (member === undefined || away === undefined) throw new Error('three experts take part')
    expect((await member.call('review.get', { application })).given?.adoptions).toEqual(table)
    const paper = member.file(join(folder, 'adoption.docx'))
    const asked = { round: id, centre: Z001, kind: 'opinion-adoption', expert: null, language: 'zh' } as const
    await member.call('round-report.write', { ...asked, format: 'docx', file: paper })
    expect(await formText(join(folder, 'adoption.docx'))).toContain('分两期实施')
    const recusal = { centre: Z001, answer: 'recused', relations: ['shares'], reason: '持有股份' } as const
    const view = await away.call('assignment.declare', { round: id, panel, declaration: recusal })
    expect(view.centres.map(({ adoptions }) => adoptions)).toEqual([[]])
    expect(
      await away.refusal('round-report.write', {
        ...asked,
        format: 'docx',
        file: away.file(join(folder, 'no.docx')),
      }),
    ).toBe('centre-closed')
  })
})
