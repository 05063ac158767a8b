import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hashJson } from '#electron/core/digest.ts'
import { writeDrillPackage } from '#electron/core/drill/drill-package.ts'
import { type DrillReview, drillReview } from '#electron/core/drill/drill-review.ts'
import type { IssuedBundle } from '#shared/contract/round.ts'
import { type ApplicationId, type RoundId, roundIdSchema } from '#shared/domain/brand.ts'
import {
  type CentreId,
  type ExpertId,
  type PanelId,
  type Round,
  type RoundKind,
  roundSchema,
} from '#shared/domain/round.ts'
import { roundKindNames } from '#shared/rounds/names.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { writeLightIdentity } from './light-identity.ts'
import { openTestCore, passphrase, type TestCore, temporaryFolder, testClock } from './store-maker.ts'
import type { WhenDone } from './temporary-folder.ts'

/** A person of the test's round, with a store of his own. */
export interface RoundPerson {
  readonly expert: string
  readonly core: TestCore
  readonly bundle: string
  /** What opens the bundle of one who is not enrolled. */
  readonly code: string | null
}

export interface TestRound {
  readonly id: RoundId
  readonly panel: PanelId
  readonly folder: string
  readonly secretariat: TestCore
  readonly experts: readonly RoundPerson[]
  readonly issued: readonly IssuedBundle[]
}

export const centres = ['Z001', 'Z002'] as const
const roles = ['technical', 'technical', 'technical', 'management', 'finance'] as const

/** The numbers of the panel: `E01` chairs. */
export function centreId(text: string): CentreId {
  return roundSchema.unwrap().shape.centres.unwrap().element.unwrap().shape.id.parse(text)
}

const clock = testClock()

/** `stays`: a folder that keeps the store, for a window to open; who asks for it closes the core and tidies up. */
export async function personStore(name: string, { stays, whenDone }: RoundOptions): Promise<TestCore> {
  const core = await openTestCore({
    clock,
    ...(stays === undefined ? {} : { folder: join(stays, name), keepOpen: true }),
    ...(whenDone === undefined ? {} : { whenDone }),
  })
  await writeLightIdentity(core.folder, { name, organisation: `${name}的单位`, passphrase })
  await core.call('identity.unlock', { passphrase })
  return core
}

export interface RoundOptions {
  /** Where a whole suite shares the round. */
  readonly whenDone?: WhenDone
  /** Experts who never handed in a key: their assignments open with a code. */
  readonly withoutKey?: readonly string[]
  /** Writes the packages of the two centres below a folder; small invented ones where it is left out. */
  readonly packages?: (folder: string) => Promise<readonly string[]>
  /** A folder in which stores and bundles stay, each store under its owner's name; else they go with the test. */
  readonly stays?: string
}

/** Small invented centres: where their packages were written. */
export function drillPackages(folder: string, places: readonly number[]): Promise<readonly string[]> {
  return Promise.all(places.map((place) => writeDrillPackage(folder, drillSeed, place)))
}

export async function importAll(
  secretariat: TestCore,
  packages: readonly string[],
): Promise<readonly ApplicationId[]> {
  const applications: ApplicationId[] = []
  for (const path of packages) {
    const file = secretariat.file(path)
    applications.push((await secretariat.call('application.import', { file })).application)
  }
  return applications
}

/** The seed of every drill of the tests. */
export const drillSeed = 11

/** A round of five experts and two centres, sent out; `E05` is recused from `Z002`. */
export async function sendOutRound(
  changed: (round: Round) => Round = (round) => round,
  options: RoundOptions = {},
): Promise<TestRound> {
  const folder = options.stays ?? (await temporaryFolder(options.whenDone))
  const secretariat = await personStore('秘书处', options)
  const packages = await (options.packages ?? ((into) => drillPackages(into, [1, 2])))(folder)
  const applications = await importAll(secretariat, packages)
  const cores = await Promise.all(
    ['甲', '乙', '丙', '丁', '戊'].map((name) => personStore(`专家${name}`, options)),
  )
  const { withoutKey = [] } = options
  return sendOut(
    { folder, secretariat, cores },
    { number: 1, kind: 'operation-evaluation', applications, changed, withoutKey },
  )
}

/** Another round of the same people. */
export function sendOutAnother(
  { folder, secretariat, experts }: TestRound,
  plan: Pick<RoundPlan, 'number' | 'kind' | 'applications'>,
): Promise<TestRound> {
  const cores = experts.map(({ core }) => core)
  return sendOut({ folder, secretariat, cores }, { changed: (round) => round, withoutKey: [], ...plan })
}

interface RoundPlan {
  /** Keeps the rounds of one secretariat apart. */
  readonly number: number
  readonly kind: RoundKind
  readonly applications: readonly ApplicationId[]
  readonly changed: (round: Round) => Round
  readonly withoutKey: readonly string[]
}

async function sendOut(
  { folder, secretariat, cores }: Pick<TestRound, 'folder' | 'secretariat'> & { cores: readonly TestCore[] },
  { number, kind, applications, changed, withoutKey }: RoundPlan,
): Promise<TestRound> {
  const id = roundIdSchema.parse(`01TEST${String(number).padStart(20, '0')}`)
  const name = `2026年${roundKindNames[kind].zh}`
  const created = await secretariat.call('round.create', {
    round: id,
    kind,
    name,
    period: { from: '2023', to: '2025' },
    cutOffDay: '2026-12-31',
    drill: true,
    scheme: kind === 'consultation' ? null : hashJson(referenceOperationScheme()),
    copyFrom: null,
  })
  const experts = await Promise.all(
    cores.map(async (core, at) => {
      const state = await core.call('identity.state', {})
      if (state.state !== 'open') throw new Error('locked')
      const { name, organisation } = state.identity
      return {
        id: `E0${at + 1}`,
        name,
        organisation,
        role: roles[at],
        outside: at < 2,
        fields: [],
        identity: null,
        pinnedAt: null,
      }
    }),
  )
  const own = centres.slice(0, applications.length)
  const round = changed(
    roundSchema.parse({
      ...created,
      // of five, one is recused from a centre: four must do
      rules: { ...created.rules, quorum: { ...created.rules.quorum, members: 4 } },
      experts,
      centres: await Promise.all(
        applications.map(async (application, at) => ({
          id: own[at],
          application,
          centre: {
            ...(await secretariat.call('application.get', { application })).centre,
            approvedOn: '2022-05-01',
          },
          partners: [],
          adoptions: [],
        })),
      ),
      panels: [
        {
          id: 'G01',
          name: '第一组',
          chair: 'E01',
          seats: experts.map(({ id: expert }) => ({ expert, scope: null })),
          centres: own,
        },
      ],
      recusals: own
        .filter((centre) => centre === 'Z002')
        .map((centre) => ({ expert: 'E05', centre, reason: '曾参与其建设方案编写' })),
    }),
  )
  await secretariat.call('round.save', { round })
  const keyed = round.experts.flatMap(({ id: expert }, at) => {
    const core = cores[at]
    return core === undefined || withoutKey.includes(expert) ? [] : [{ core, expert }]
  })
  await enrolAll(secretariat, id, keyed, folder)
  const out = join(folder, `assignments-${number}`)
  await mkdir(out)
  const issued = await secretariat.call('round.issue', { round: id, folder: secretariat.file(out) })
  const people = cores.map((core, at) => {
    const expert = `E0${at + 1}`
    const bundle = issued.find((one) => one.expert === expert)
    if (bundle === undefined) throw new Error(`no bundle for ${expert}`)
    return { expert, core, bundle: bundle.file, code: bundle.code }
  })
  const panel = round.panels[0]?.id
  if (panel === undefined) throw new Error('no panel')
  return { id, panel, folder, secretariat, experts: people, issued }
}

async function enrolAll(
  secretariat: TestCore,
  round: RoundId,
  people: readonly { readonly core: TestCore; readonly expert: ExpertId }[],
  folder: string,
): Promise<void> {
  for (const { core, expert } of people) {
    const file = join(folder, `enrolment-${expert}.zip`)
    await core.call('assignment.write-enrolment', { file: core.file(file) })
    const { identity } = await secretariat.call('round.read-key', { file: secretariat.file(file) })
    await secretariat.call('round.enrol', { round, expert, identity })
  }
}

/** Opens the assignment after comparing the fingerprint, signs the pledge and declares no conflict. */
export async function openWork(round: TestRound, { core, bundle, code }: RoundPerson): Promise<void> {
  const file = { file: core.file(bundle), ...(code === null ? {} : { code }) }
  const offer = await core.call('assignment.inspect', file)
  const view = await core.call('assignment.open', { ...file, compared: offer.secretariat.fingerprint })
  const where = { round: round.id, panel: view.panel.id }
  await core.call('assignment.sign-pledge', where)
  for (const { id: centre } of view.centres)
    await core.call('assignment.declare', {
      ...where,
      declaration: { centre, answer: 'none', relations: [], reason: '' },
    })
}

/** Fills and seals every sheet of a person in his newest round as an invented expert would, but for what is changed. */
export async function sealDrill(
  { core, expert }: Pick<RoundPerson, 'core' | 'expert'>,
  changed: (sheet: DrillReview) => DrillReview = (sheet) => sheet,
): Promise<void> {
  const [work] = await core.call('assignment.list', {})
  for (const { application } of work?.centres ?? []) {
    if (application === null) continue
    const found = await core.call('application.get', { application })
    const sheet = changed(
      drillReview(referenceOperationScheme(), found, { seed: drillSeed, expert, quality: 0.7 }),
    )
    await core.call('review.verify-many', { application, verifications: sheet.verifications })
    for (const judgement of sheet.judgements) await core.call('review.judge', { application, judgement })
    await core.call('review.submit', { application })
  }
  clock.pass(60)
}

/** Hands everything in, and the chair takes it. */
export async function handInTo(chair: RoundPerson, round: TestRound, person: RoundPerson) {
  const files = await handIn(round, person)
  return chair.core.call('panel.collect', { files: files.map(chair.core.file) })
}

/** Hands everything in to a folder, and names the files in it. */
export async function handIn(round: TestRound, { core, expert }: RoundPerson): Promise<readonly string[]> {
  clock.pass(1)
  const folder = join(round.folder, `hand-in-${expert}-${clock.now().replaceAll(':', '')}`)
  await mkdir(folder)
  await core.call('assignment.hand-in', { round: round.id, panel: round.panel, folder: core.file(folder) })
  return (await readdir(folder)).map((name) => join(folder, name))
}
