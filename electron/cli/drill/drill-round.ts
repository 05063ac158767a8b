import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { drillCentre } from '#electron/core/drill/drill-centre.ts'
import { drillPeriod, writeDrillPackage } from '#electron/core/drill/drill-package.ts'
import { drillReview } from '#electron/core/drill/drill-review.ts'
import { machine } from '#electron/core/machine.ts'
import { roundIdSchema } from '#shared/domain/brand.ts'
import { type Round, type RoundExpert, roundSchema } from '#shared/domain/round.ts'
import { assignExperts } from '#shared/rounds/assign-experts.ts'
import { CommandFailure, type OpenStore } from '../command.ts'
import { startCore } from '../open-store.ts'
import type { Progress } from '../progress.ts'
import { closeCentre } from './close-centre.ts'

export interface DrillSize {
  readonly centres: number
  readonly experts: number
  readonly seed: number
}

export interface DrillRound {
  readonly round: Round
  readonly result: string
  readonly publicPart: string
}

/** The practice passphrase is no secret: it opens nothing but samples. */
const passphrase = 'paneldesk-demo'

const roles = ['technical', 'technical', 'management', 'technical', 'finance'] as const

/**
 * A whole round with invented people and centres, each with a store of his own, through the same calls as in
 * earnest. Marked 演练 from the first document to the last.
 */
export async function runDrill(folder: string, size: DrillSize, progress: Progress): Promise<DrillRound> {
  const secretariat = await person(folder, '演练秘书处', progress)
  const people: { readonly expert: RoundExpert; readonly store: OpenStore }[] = []
  try {
    const draft = await draftRound(secretariat, folder, size)
    for (const expert of draft.experts) {
      const store = await person(folder, expert.name, progress)
      people.push({ expert, store })
      const file = join(folder, 'enrolments', `${expert.id}.zip`)
      await store.call('assignment.write-enrolment', { file: store.file(file) })
      const { identity } = await secretariat.call('round.read-key', { file: secretariat.file(file) })
      await secretariat.call('round.enrol', { round: draft.id, expert: expert.id, identity })
    }
    const issued = await secretariat.call('round.issue', {
      round: draft.id,
      folder: secretariat.file(join(folder, 'assignments')),
    })
    for (const { expert, store } of people) {
      const bundles = issued.filter((bundle) => bundle.expert === expert.id)
      for (const { file } of bundles) await review(store, expert, file, join(folder, 'hand-ins'), size.seed)
    }
    const round = await secretariat.call('round.get', { round: draft.id })
    for (const panel of round.panels) {
      const chair = people.find(({ expert }) => expert.id === panel.chair)?.store
      if (chair === undefined) throw new CommandFailure({ code: 'expert-not-found', subject: panel.name })
      await chair.call('panel.collect', { files: [chair.file(join(folder, 'hand-ins'))] })
      for (const centre of panel.centres)
        await closeCentre(chair, people, { round: round.id, centre }, join(folder, 'panel-results'))
    }
    return await publish(secretariat, round, folder)
  } finally {
    for (const { store } of people) await store.close()
    await secretariat.close()
  }
}

async function person(folder: string, name: string, progress: Progress): Promise<OpenStore> {
  const store = startCore(join(folder, 'stores', name), progress)
  await store.call('identity.create', { name, organisation: `${name}所在单位`, passphrase })
  return store
}

/** Imports the centres, lists the people, and gives both to panels. */
async function draftRound(store: OpenStore, folder: string, size: DrillSize): Promise<Round> {
  for (const part of ['packages', 'enrolments', 'assignments', 'hand-ins', 'panel-results'])
    await mkdir(join(folder, part), { recursive: true })
  const [summary] = await store.call('scheme.list', {})
  const created = await store.call('round.create', {
    round: roundIdSchema.parse(machine().newId()),
    kind: 'operation-evaluation',
    name: '演练批次',
    period: drillPeriod,
    cutOffDay: '2026-12-31',
    drill: true,
    scheme: summary?.hash ?? null,
    copyFrom: null,
  })
  const centres = []
  for (let place = 1; place <= size.centres; place += 1) {
    const path = await writeDrillPackage(join(folder, 'packages'), size.seed, place)
    const { application } = await store.call('application.import', { file: store.file(path) })
    const { centre } = await store.call('application.get', { application })
    centres.push({
      id: `Z${String(place).padStart(3, '0')}`,
      application,
      centre,
      partners: [],
      adoptions: [],
    })
  }
  const experts = Array.from({ length: size.experts }, (_unused, at) => {
    const name = `演练专家${String(at + 1).padStart(2, '0')}`
    return {
      id: `E${String(at + 1).padStart(2, '0')}`,
      name,
      organisation: `${name}所在单位`,
      role: roles[at % roles.length],
      outside: at % 3 === 0,
      fields: [],
      identity: null,
      pinnedAt: null,
    }
  })
  const listed = roundSchema.parse({ ...created, centres, experts })
  const { panels } = assignExperts(listed)
  return store.call('round.save', { round: { ...listed, panels } })
}

/** One expert's whole work: open, pledge, declare, review, seal, hand in. */
async function review(
  store: OpenStore,
  expert: RoundExpert,
  bundle: string,
  out: string,
  seed: number,
): Promise<void> {
  const file = store.file(bundle)
  const { secretariat } = await store.call('assignment.inspect', { file })
  const work = await store.call('assignment.open', { file, compared: secretariat.fingerprint })
  const where = { round: work.round.id, panel: work.panel.id }
  await store.call('assignment.sign-pledge', where)
  const schemes = await store.call('scheme.list', {})
  const scheme = schemes.find(({ hash }) => hash === work.round.scheme?.hash)?.scheme
  if (scheme === undefined) throw new CommandFailure({ code: 'scheme-not-found' })
  for (const { id: centre, application } of work.centres) {
    const declaration = { centre, answer: 'none', relations: [], reason: '' } as const
    await store.call('assignment.declare', { ...where, declaration })
    if (application === null) continue
    const found = await store.call('application.get', { application })
    const { quality } = drillCentre(seed, Number(centre.slice(1)))
    const sheet = drillReview(scheme, found, { seed, expert: expert.id, quality })
    await store.call('review.verify-many', { application, verifications: sheet.verifications })
    for (const judgement of sheet.judgements) await store.call('review.judge', { application, judgement })
    await store.call('review.submit', { application })
  }
  await store.call('assignment.hand-in', { ...where, folder: store.file(out) })
}

async function publish(store: OpenStore, round: Round, folder: string): Promise<DrillRound> {
  await store.call('round-result.import', { files: [store.file(join(folder, 'panel-results'))] })
  const ranking = await store.call('round-result.ranking', { round: round.id })
  for (const centres of ranking.undecided)
    await store.call('round-result.decide', {
      round: round.id,
      decision: {
        kind: 'tie',
        tie: { centres, taken: 'out', reason: '演练：并列者全部不入选' },
        decidedAt: machine().now(),
      },
    })
  const result = join(folder, 'round-result.zip')
  const publicPart = join(folder, 'public.zip')
  await store.call('round-result.publish', {
    round: round.id,
    file: store.file(result),
    publicFile: store.file(publicPart),
  })
  return { round, result, publicPart }
}
