import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { journalOf } from '#db/journal.ts'
import { openReadOnly } from '#db/open-database.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import type { PanelCentre } from '#shared/contract/panel.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { judgementSchema } from '#shared/domain/judgement.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { factVerificationSchema } from '#shared/domain/verification.ts'
import { applyConsultations, changeAdoptions } from '#shared/rounds/adoptions.ts'
import { referencePlanReviewScheme } from '#shared/schemes/reference-plan-review/scheme.ts'
import { formText } from '#test/support/form-reader.ts'
import { opinion } from '#test/support/panel-opinion.ts'
import { centreId } from '#test/support/panel-round.ts'
import { advise, close, collectAll, type PlanRound, planRound, siteRound } from '#test/support/plan-round.ts'
import { secretsOf } from '#test/support/secrets-of.ts'
import type { TestCore } from '#test/support/store-maker.ts'

const slow = { timeout: 120_000 }
const Z001 = centreId('Z001')
const scheme = referencePlanReviewScheme()

/** Recognition needs plan and site passed: each of the two rounds says how the centre stands in the other. */
async function expectBothReviewsNamed(round: PlanRound): Promise<void> {
  const { id, secretariat, folder } = round
  const site = await siteRound(round)
  const reviewsIn = async (of: typeof id) =>
    (await secretariat.call('round-result.ranking', { round: of })).otherReviews
  expect(await reviewsIn(site.id)).toEqual([
    { centre: Z001, round: '方案', conclusion: 'recommend', department: null },
  ])
  expect(await reviewsIn(id)).toEqual([{ centre: Z001, round: '实地', conclusion: null, department: null }])
  const decision = { grade: 'fail', reference: '厅务会〔2026〕3号', decidedOn: '2026-09-01' } as const
  await secretariat.call('round-result.decide', {
    round: id,
    decision: { kind: 'department', centre: Z001, decision, decidedAt: secretariat.clock.now() },
  })
  expect(await reviewsIn(site.id)).toMatchObject([{ conclusion: 'recommend', department: 'fail' }])
  const proposal = join(folder, 'proposal.docx')
  await secretariat.call('round-report.write', {
    kind: 'grade-proposal',
    round: id,
    centre: null,
    expert: null,
    format: 'docx',
    language: 'zh',
    file: secretariat.file(proposal),
  })
  expect(await formText(proposal)).toContain('实地评估：尚无结论')
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
    await expectBothReviewsNamed(round)
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
    await recuseLate(round)
    const afterwards = await round.chair.call('panel.centre', { round: round.id, centre: Z001 })
    // the opinions of one who is recused since used to go on counting among the panel's
    expect(afterwards.opinions.map(({ opinions: own }) => own.length)).toEqual([2, 2, 0])
  })

  it('keeps a scan of the signed page until it is removed, and for good once it was signed with the result', async () => {
    const round = await planRound({ kind: 'consultation' })
    const { id, folder, chair } = round
    const where = { round: id, centre: Z001 }
    await advise(round)
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
