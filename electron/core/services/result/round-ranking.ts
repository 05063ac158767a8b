import { listPanelResults, type StoredPanelResult } from '#db/panel-results.ts'
import { addRoundDecision, listRoundDecisions } from '#db/round-decisions.ts'
import type { HeldResult, OtherResult, Ranking } from '#shared/contract/round-result.ts'
import type { AuditFinding } from '#shared/domain/audit.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { CentreId, Round } from '#shared/domain/round.ts'
import type { RoundDecision, SecretariatDecision } from '#shared/domain/round-decision.ts'
import type { RankedCentre, TieDecision } from '#shared/domain/round-result.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { rankRound } from '#shared/scoring/panel/rank-round.ts'
import { auditPanelResult } from '../../audit/audit-panel-result.ts'
import { chainOf, readTexts } from '../../audit/read-chain.ts'
import { inspectBundle } from '../../bundle/verify-bundle.ts'
import { failWith } from '../../core-failure.ts'
import type { Job } from '../../job.ts'
import type { Store } from '../../store/open-store.ts'
import type { Transaction } from '../../transaction.ts'
import { keptResult } from '../panel/panel-result.ts'
import { roundOf } from '../round/round.ts'
import { getScheme } from '../scheme.ts'
import { departmentDecision, resultThatCounts } from './counted-result.ts'
import { otherReviews } from './other-review.ts'

export function schemeOfRound(store: Store, round: Round): Scheme | null {
  return round.scheme === null ? null : getScheme(store, round.scheme.hash).scheme
}

/** Recomputes a kept result from the experts' sheets inside it. */
export async function recomputed(
  store: Store,
  { bundleHash, result }: StoredPanelResult,
  scheme: Scheme | null,
): Promise<readonly AuditFinding[]> {
  const path = keptResult(store, bundleHash)
  const { contents } = await inspectBundle(path)
  if (contents === undefined)
    return [{ code: 'not-intact', place: result.centre.id, signed: bundleHash, found: null }]
  const texts = await readTexts(path, [...contents.files.values()], '')
  const chain = chainOf(texts)
  return chain === null
    ? [{ code: 'not-intact', place: result.centre.id, signed: bundleHash, found: null }]
    : auditPanelResult(chain, scheme)
}

/** The ranking as it would be published now, every result recomputed from the experts' own sheets. */
export async function rankingOf(store: Store, id: RoundId, job?: Job): Promise<Ranking> {
  const round = roundOf(store, id)
  const scheme = schemeOfRound(store, round)
  const decisions = listRoundDecisions(store.database, id)
  const stored = round.centres.flatMap(({ id: centre }) => {
    const found = resultThatCounts(store, id, centre, decisions)
    return found === null ? [] : [{ centre, found }]
  })
  const others: OtherResult[] = []
  for (const { centre, found } of stored)
    for (const other of listPanelResults(store.database, id, centre)) {
      if (other.bundleHash === found.bundleHash) continue
      job?.signal.throwIfAborted()
      others.push(await otherResult(store, centre, other, scheme))
    }
  const results: HeldResult[] = []
  for (const [at, { centre, found }] of stored.entries()) {
    job?.signal.throwIfAborted()
    job?.progress('check', at, stored.length, found.result.centre.centre.name)
    const { bundleHash, result, proof } = found
    const findings = await recomputed(store, found, scheme)
    const signatures = proof.signatures.map(({ principal }) => principal)
    results.push({ centre, bundleHash, result, signatures, findings })
  }
  const reviews = otherReviews(store, round)
  return {
    round,
    scheme,
    results,
    others,
    otherReviews: reviews,
    decisions,
    ...ranked(round, scheme, results, decisions),
  }
}

async function otherResult(
  store: Store,
  centre: CentreId,
  stored: StoredPanelResult,
  scheme: Scheme | null,
): Promise<OtherResult> {
  const { bundleHash, result, proof } = stored
  return {
    centre,
    bundleHash,
    version: result.version,
    closedAt: result.closedAt,
    total: result.grade?.report.total ?? null,
    signatures: proof.signatures.map(({ principal }) => principal),
    findings: await recomputed(store, stored, scheme),
  }
}

/** Ranks, quota and the four grades, from results and decisions alone. */
export function ranked(
  round: Round,
  scheme: Scheme | null,
  results: readonly Pick<HeldResult, 'centre' | 'bundleHash' | 'result'>[],
  decisions: readonly RoundDecision[],
): Pick<Ranking, 'ranking' | 'quotaPlaces' | 'undecided' | 'decidedTie'> {
  const ties = decisions.flatMap((decision): readonly TieDecision[] =>
    decision.kind === 'tie' ? [decision.tie] : [],
  )
  const centres = results.map(({ centre, result }) => ({
    centre,
    name: result.centre.centre.name,
    field: result.centre.centre.field,
    report: result.grade?.report ?? null,
    conclusion: result.opinion.conclusion,
  }))
  const { ranking, quota } = rankRound(scheme ?? { grades: [] }, centres, round.rules.quota, ties)
  const withHashes = ranking.map((line): RankedCentre => {
    const held = results.find(({ centre }) => centre === line.centre)
    if (held === undefined) throw new Error(`no result for ${line.centre}`)
    return { ...line, panelResult: held.bundleHash, department: departmentDecision(decisions, line.centre) }
  })
  return {
    ranking: withHashes,
    quotaPlaces: quota?.places ?? null,
    undecided: quota === null || quota.undecided.size === 0 ? [] : [[...quota.undecided]],
    decidedTie: quota?.decision ?? null,
  }
}

/** Puts a decision of the secretariat or the department on record; the clock is ours. */
export function decideRound(
  { store, database, record }: Transaction,
  id: RoundId,
  given: SecretariatDecision,
): void {
  const { centres } = roundOf(store, id)
  const about = given.kind === 'tie' ? given.tie.centres : [given.centre]
  for (const centre of about)
    if (!centres.some((known) => known.id === centre)) failWith('centre-not-found', { subject: centre })
  if (
    given.kind === 'choose-result' &&
    !listPanelResults(database, id, given.centre).some(({ bundleHash }) => bundleHash === given.result)
  )
    failWith('result-not-found', { subject: given.centre })
  const decision: RoundDecision = { ...given, decidedAt: store.machine.now() }
  addRoundDecision(database, id, decision)
  record({
    action: 'decide-round',
    subject: id,
    item: decision.kind,
    before: null,
    after: decision,
    why: 'reason' in decision ? decision.reason : null,
  })
}
