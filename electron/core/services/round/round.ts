import { earlierRound, getRound, goBack, listRounds, putRound } from '#db/rounds.ts'
import { putScheme } from '#db/schemes.ts'
import type { CallInput } from '#shared/contract/index.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import { type ExpertId, type Round, roundSchema } from '#shared/domain/round.ts'
import { referenceRules } from '#shared/rounds/reference-rules.ts'
import { failWith } from '../../core-failure.ts'
import type { Store } from '../../store/open-store.ts'
import type { Transaction } from '../../transaction.ts'
import { getScheme } from '../scheme.ts'
import { pin } from './trust.ts'

export function roundOf({ database }: Store, id: RoundId): Round {
  return getRound(database, id) ?? failWith('round-not-found', { subject: id })
}

export function allRounds({ database }: Store): readonly Round[] {
  return listRounds(database)
}

type NewRound = CallInput<'round.create'>

/** A new round in draft, with the rules of its kind or those of the round it is copied from. */
export function createRound({ store, database, record }: Transaction, input: NewRound): void {
  const { round: id, kind, name, period, cutOffDay, drill, scheme: hash, copyFrom } = input
  const summary = hash === null ? null : getScheme(store, parsedHash(hash))
  if (summary !== null) putScheme(database, { hash: summary.hash, scheme: summary.scheme })
  const scheme =
    summary === null ? null : { id: summary.scheme.id, version: summary.scheme.version, hash: summary.hash }
  const fresh = roundSchema.parse({
    format: 'paneldesk-round/1',
    id,
    kind,
    name,
    period,
    cutOffDay,
    drill,
    scheme,
    rules: referenceRules(kind, summary?.scheme ?? null),
    revision: 0,
    state: 'draft',
    copiedFrom: copyFrom,
    centres: [],
    experts: [],
    panels: [],
    recusals: [],
    visits: [],
  })
  const round =
    copyFrom === null
      ? fresh
      : { ...fresh, ...copiedParts(roundOf(store, roundSchema.unwrap().shape.id.parse(copyFrom))) }
  putRound(database, round)
  record({
    action: 'create-round',
    subject: id,
    item: 'round',
    before: null,
    after: { kind, name },
    why: null,
  })
}

function parsedHash(hash: string) {
  return roundSchema.unwrap().shape.scheme.unwrap().unwrap().shape.hash.parse(hash)
}

/** What a new round takes over: the rules and the people with their keys, never centres or panels. */
function copiedParts({ rules, experts }: Round): Pick<Round, 'rules' | 'experts'> {
  return { rules, experts }
}

/** What stands once assignments were sent out. */
const frozen = ['kind', 'period', 'cutOffDay', 'drill', 'scheme', 'rules'] as const

/** Saves a round section by section in the journal. State and revision change by issuing and closing only. */
export function saveRound({ store, database, record }: Transaction, given: Round): void {
  const before = roundOf(store, given.id)
  if (before.state === 'closed') failWith('round-frozen', { subject: before.name })
  const round = { ...given, state: before.state, revision: before.revision, copiedFrom: before.copiedFrom }
  const changed = sections.filter(
    (section) => JSON.stringify(before[section]) !== JSON.stringify(round[section]),
  )
  const refused = before.state === 'draft' ? undefined : frozen.find((section) => changed.includes(section))
  if (refused !== undefined) failWith('round-frozen', { subject: before.name, reason: refused })
  putRound(database, round)
  for (const section of changed.length === 0 ? (['name'] as const) : changed)
    record({
      action: 'save-round',
      subject: round.id,
      item: section,
      before: before[section],
      after: round[section],
      why: null,
    })
}

const sections = [
  'name',
  ...frozen,
  'centres',
  'experts',
  'panels',
  'recusals',
  'visits',
] as const satisfies readonly (keyof Round)[]

export function undoRound({ store, database, record }: Transaction, id: RoundId): void {
  const round = roundOf(store, id)
  const earlier = earlierRound(database, id)
  if (earlier === null || earlier.state !== round.state || earlier.revision !== round.revision)
    failWith('nothing-to-undo')
  goBack(database, id)
  record({ action: 'undo-round', subject: id, item: 'round', before: null, after: null, why: null })
}

export function closeRound({ store, database, record }: Transaction, id: RoundId): void {
  const round = roundOf(store, id)
  if (round.state !== 'issued') failWith('round-not-ready', { subject: round.name })
  putRound(database, { ...round, state: 'closed' })
  record({
    action: 'close-round',
    subject: id,
    item: 'round',
    before: round.state,
    after: 'closed',
    why: null,
  })
}

/** Ties a key that was compared on both screens to an expert of the round. */
export function enrolExpert(
  transaction: Transaction,
  id: RoundId,
  expert: ExpertId,
  identity: PublicIdentity,
): void {
  const { store, database, record } = transaction
  const round = roundOf(store, id)
  const found = round.experts.find((candidate) => candidate.id === expert)
  if (found === undefined) failWith('expert-not-found', { subject: expert })
  const other = round.experts.find(
    (candidate) => candidate.id !== expert && candidate.identity?.fingerprint === identity.fingerprint,
  )
  if (other !== undefined) failWith('bundle-invalid', { subject: other.name, reason: 'key-differs' })
  pin(transaction, identity, 'person')
  const pinnedAt = store.machine.now()
  putRound(database, {
    ...round,
    experts: round.experts.map((candidate) =>
      candidate.id === expert ? { ...candidate, identity, pinnedAt } : candidate,
    ),
  })
  record({
    action: 'enrol',
    subject: id,
    item: expert,
    before: found.identity?.fingerprint ?? null,
    after: identity.fingerprint,
    why: null,
  })
}
