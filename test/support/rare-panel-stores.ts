import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decimalSchema } from '#shared/domain/exact.ts'
import { numberedOpinionSchema } from '#shared/domain/hand-in.ts'
import { indicatorCodeSchema } from '#shared/domain/indicator.ts'
import type { Round } from '#shared/domain/round.ts'
import {
  centreId,
  drillPackages,
  handIn,
  importAll,
  openWork,
  type RoundPerson,
  sealDrill,
  sendOutAnother,
  sendOutRound,
  type TestRound,
} from './panel-round.ts'
import { openTestCore, passphrase } from './store-maker.ts'

/** One chair's store with three rounds in it, and what comes to his table in them. */
export interface RarePanelStores {
  readonly chairStore: string
  /** Of the evaluation: `E05` was never enrolled, `E01` chairs. */
  readonly evaluation: readonly string[]
  /** The same version of `E02` once more, from another computer of his, with another note. */
  readonly rivals: readonly string[]
  /** Of `E05`'s key, as he reads it from his own screen. */
  readonly fingerprint: string
  readonly consultation: readonly string[]
  readonly reEvaluation: readonly string[]
}

/** A limit that A01, 8 per cent of its dimension, is over, and B10, 4 per cent of its own, is not. */
function strict(round: Round): Round {
  const consensusRule = { ...round.rules.consensusRule, notApplicablePercent: decimalSchema.parse('5') }
  return { ...round, rules: { ...round.rules, consensusRule } }
}

export async function makeRarePanelStores(): Promise<RarePanelStores> {
  const folder = await mkdtemp(join(tmpdir(), 'paneldesk-rare-'))
  const sent = await sendOutRound(strict, { stays: folder, withoutKey: ['E05'] })
  for (const person of sent.experts) await openWork(sent, person)
  const [chair, given, ...others] = sent.experts
  if (chair === undefined || given === undefined) throw new Error('no experts')
  const { first, second } = await onTwoComputers(given)
  const round: TestRound = { ...sent, experts: [chair, first, ...others] }
  for (const person of round.experts) {
    await markNotApplicable(person)
    await sealDrill(person)
  }
  await sealDrill(second, (sheet) => ({
    ...sheet,
    judgements: sheet.judgements.map((each) => ({ ...each, note: `${each.note}（在家中的电脑上改写）` })),
  }))
  const evaluation = await handInAll(round)
  const rivals = await handIn(round, second)
  await second.core.close()
  const consultation = await consult(round)
  const reEvaluation = await evaluateAgain(round)
  const state = await round.experts.at(-1)?.core.call('identity.state', {})
  if (state?.state !== 'open') throw new Error('locked')
  for (const core of [round.secretariat, ...round.experts.map((person) => person.core)]) await core.close()
  return {
    chairStore: chair.core.folder,
    evaluation,
    rivals,
    fingerprint: state.identity.fingerprint,
    consultation,
    reEvaluation,
  }
}

async function handInAll(round: TestRound): Promise<readonly string[]> {
  return (await Promise.all(round.experts.map((person) => handIn(round, person)))).flat()
}

/** A person who took a copy of his store home. */
async function onTwoComputers(person: RoundPerson) {
  const { folder, clock } = person.core
  const copy = `${folder}-副本`
  await person.core.close()
  await cp(folder, copy, { recursive: true })
  const at = async (place: string): Promise<RoundPerson> => {
    const core = await openTestCore({ folder: place, clock, keepOpen: true })
    await core.call('identity.unlock', { passphrase })
    return { ...person, core }
  }
  return { first: await at(folder), second: await at(copy) }
}

/** Two of the experts find no quantified target, one of them no large instrument either. */
async function markNotApplicable({ core, expert }: RoundPerson): Promise<void> {
  const marks = { E03: ['A01', 'B10'], E04: ['A01'] }[expert] ?? []
  const [work] = await core.call('assignment.list', {})
  const application = work?.centres[0]?.application
  if (application == null) throw new Error('no application')
  for (const code of marks)
    await core.call('review.mark-not-applicable', {
      application,
      indicator: indicatorCodeSchema.parse(code),
      note: '建设方案没有可核的量化目标。',
    })
}

/** 咨询论证: everybody advises; all say one thing word for word, and point at the evidence for it. */
async function consult(people: TestRound): Promise<readonly string[]> {
  const applications = await importAll(people.secretariat, await drillPackages(people.folder, [3]))
  const [application] = applications
  if (application === undefined) throw new Error('no application')
  const { current } = await people.secretariat.call('application.get', { application })
  const text = current.files.find(({ mediaType }) => mediaType.startsWith('text/'))
  const pointer = { document: text?.sha256, place: { kind: 'whole' } }
  const round = await sendOutAnother(people, { number: 2, kind: 'consultation', applications })
  for (const person of round.experts) {
    await openWork(round, person)
    const texts = ['建设任务宜聚焦共性技术。', `补充第${person.expert.slice(1)}项运行机制的安排。`]
    await person.core.call('assignment.save-opinions', {
      round: round.id,
      panel: round.panel,
      centre: centreId('Z001'),
      opinions: texts.map((text, at) =>
        numberedOpinionSchema.parse({ number: at + 1, text, pointers: at === 0 ? [pointer] : [] }),
      ),
    })
  }
  return handInAll(round)
}

/** 整改复评: of one centre, like the evaluation before it. */
async function evaluateAgain(people: TestRound): Promise<readonly string[]> {
  const applications = await importAll(people.secretariat, await drillPackages(people.folder, [4]))
  const round = await sendOutAnother(people, { number: 3, kind: 're-evaluation', applications })
  for (const person of round.experts) {
    await openWork(round, person)
    await sealDrill(person)
  }
  return handInAll(round)
}
