import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hashJson } from '#electron/core/digest.ts'
import { roundIdSchema } from '#shared/domain/brand.ts'
import type { Conclusion } from '#shared/domain/panel-opinion.ts'
import { type Round, type RoundKind, roundSchema } from '#shared/domain/round.ts'
import { referencePlanReviewScheme } from '#shared/schemes/reference-plan-review/scheme.ts'
import { referenceSiteAssessmentScheme } from '#shared/schemes/reference-site-assessment/scheme.ts'
import { opinion } from './panel-opinion.ts'
import { centreId, personStore, type RoundOptions } from './panel-round.ts'
import { planPackage } from './plan-package.ts'
import { temporaryFolder } from './temporary-folder.ts'

const Z001 = centreId('Z001')
const scheme = referencePlanReviewScheme()
const names = ['甲', '乙', '丙']

interface PlanPeopleOptions extends RoundOptions {
  /** The package of the plan; without it, one that goes with the test. */
  readonly plan?: string
}

/** A secretariat with one plan, and three experts. */
async function somePeople({ plan, ...stores }: PlanPeopleOptions) {
  const secretariat = await personStore('秘书处', stores)
  const experts = await Promise.all(names.map((name) => personStore(name, stores)))
  const file = secretariat.file(plan ?? (await planPackage()))
  const { application } = await secretariat.call('application.import', { file })
  return { secretariat, experts, application }
}

interface PlanRoundOptions {
  readonly kind: RoundKind
  readonly people?: Awaited<ReturnType<typeof somePeople>>
  readonly id?: string
  readonly stores?: PlanPeopleOptions
  /** What else the secretariat does before it issues. */
  readonly prepare?: (round: Round) => Promise<Round>
}

/** A round of three experts about one plan, as far as every expert has opened it. */
export async function planRound({
  kind,
  people,
  id: wanted = '01TEST00000000000000000002',
  stores = {},
  prepare = async (round) => round,
}: PlanRoundOptions) {
  const folder =
    stores.stays === undefined ? await temporaryFolder(stores.whenDone) : join(stores.stays, wanted)
  await mkdir(folder, { recursive: true })
  const { secretariat, experts, application } = people ?? (await somePeople(stores))
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

export type PlanRound = Awaited<ReturnType<typeof planRound>>

export async function collectAll({ id, panel, folder, experts, chair }: PlanRound): Promise<void> {
  for (const [at, core] of experts.entries()) {
    const out = join(folder, `hand-in-${at}`)
    await mkdir(out)
    await core.call('assignment.hand-in', { round: id, panel, folder: core.file(out) })
    const files = (await readdir(out)).map((name) => chair.file(join(out, name)))
    const collected = await chair.call('panel.collect', { files })
    if (collected.length !== 1 || collected[0]?.outcome !== 'added')
      throw new Error(`not collected: ${JSON.stringify(collected)}`)
  }
}

/** Every expert writes two numbered opinions. */
export async function advise({ id, panel, experts }: PlanRound): Promise<void> {
  for (const core of experts) {
    const opinions = [
      { number: 1, text: '建设任务宜聚焦。', pointers: [] },
      { number: 2, text: '补充市场化运行机制。', pointers: [] },
    ]
    await core.call('assignment.save-opinions', { round: id, panel, centre: Z001, opinions })
  }
}

/** A site assessment of the centres of a plan review, on the same secretariat's store; not sent out. */
export async function siteRound({ id, secretariat }: PlanRound): Promise<Round> {
  const [plan] = (await secretariat.call('round.list', {})).filter((round) => round.id === id)
  const created = await secretariat.call('round.create', {
    round: roundIdSchema.parse('01TEST00000000000000000004'),
    kind: 'site-assessment',
    name: '实地',
    period: { from: '2023', to: '2025' },
    cutOffDay: '2026-12-31',
    drill: false,
    scheme: hashJson(referenceSiteAssessmentScheme()),
    copyFrom: null,
  })
  return secretariat.call('round.save', { round: { ...created, centres: plan?.centres ?? [] } })
}

/** Signs with a conclusion, and takes the result home. */
export async function close(round: PlanRound, conclusion: Conclusion, departure: string) {
  const { id, folder, chair, secretariat } = round
  const given = { ...opinion(3, conclusion), departure }
  await chair.call('panel.save-opinion', { round: id, centre: Z001, opinion: given })
  const result = join(folder, 'result.zip')
  await chair.call('panel.sign', { round: id, centre: Z001, file: chair.file(result) })
  await secretariat.call('round-result.import', { files: [secretariat.file(result)] })
  const out = join(folder, 'round.zip')
  await secretariat.call('round-result.publish', { round: id, file: secretariat.file(out), publicFile: null })
  const audit = await secretariat.call('round-result.audit', { file: secretariat.file(out) })
  if (!audit.ok) throw new Error(JSON.stringify(audit.findings))
  return audit.result?.ranking[0]
}
