import { getOpinion, listPanelResults, listScans, type StoredPanelResult } from '#db/panel-results.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { HandIn } from '#shared/domain/hand-in.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { CentreId, Round } from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { type ExpertState, mergeHandIns } from '#shared/rounds/merge-hand-ins.ts'
import { aggregatePanel } from '#shared/scoring/panel/aggregate-panel.ts'
import { chainOf, readTexts } from '../../audit/read-chain.ts'
import { inspectBundle } from '../../bundle/verify-bundle.ts'
import { failWith } from '../../core-failure.ts'
import { hashJson } from '../../digest.ts'
import type { PanelPaper } from '../../round-reports/panel-paper.ts'
import { signedPaper } from '../../round-reports/signed-paper.ts'
import type { Store } from '../../store/open-store.ts'
import { evidenceOf } from '../assignment/hand-in.ts'
import { centreState, sheetsThatCount } from '../panel/centre-state.ts'
import { ledCentre } from '../panel/panel.ts'
import { keptResult } from '../panel/panel-result.ts'
import { membersFor } from '../panel/panel-source.ts'
import { standsStill, withDissents } from '../panel/panel-standing.ts'

/**
 * What a panel's forms say from what this store received: the chair's own work, and for the secretariat a centre whose
 * result has not come yet. It counts as signed while the newest result stands.
 */
export function paperInHand(store: Store, round: RoundId, id: CentreId): PanelPaper {
  const { database } = store
  const { source, centre } = ledCentre(store, round, id)
  const state = centreState(store, source, centre)
  const { version, members: _members, ...head } = centre
  const claims = version?.claims ?? { figures: [], rows: [], facts: [] }
  const sheets = state.opened ? sheetsThatCount(state) : []
  const draft = getOpinion(database, round, id)
  const newest = listPanelResults(database, round, id).at(-1)
  const stands = newest !== undefined && standsStill(store, source, centre, newest.result)
  const scored = source.round.scheme === null ? null : source.scheme
  const aggregation =
    scored === null || sheets.length === 0
      ? null
      : aggregatePanel(scored, {
          period: source.round.period,
          claims,
          sheets,
          decisions: state.decisions,
          rules: source.round.rules,
        })
  return {
    round: source.round,
    scheme: scored,
    panel: source.panel,
    chair: source.panel.chair,
    centre: head,
    members: membersFor(source, centre),
    claims,
    states: state.states.map(({ seat, state: name }) => ({ expert: seat.expert, state: name })),
    sheets,
    decisions: state.decisions,
    grade: aggregation?.ok === true ? aggregation.grade : null,
    opinion: draft === null || !state.opened ? draft : withDissents(draft, state),
    visits: source.visits.filter((visit) => visit.centre === id),
    documents: new Map([
      ...(version?.files ?? []).map(({ sha256, path }) => [sha256, path] as const),
      ...evidenceIn(state.states),
      ...listScans(database, round, id).map(({ hash, name }) => [hash, name] as const),
    ]),
    signed: stands ? { hash: newest.documentHash, signedAt: newest.result.closedAt } : null,
  }
}

/** A signed result as its forms need it, and what each expert handed in. */
export interface OpenedResult {
  readonly paper: PanelPaper
  readonly states: readonly ExpertState[]
  readonly handIns: readonly HandIn[]
}

/** Opens a kept result: its forms show what the panel signed, from the experts' own sheets inside it. */
export async function openResult(
  store: Store,
  round: Round,
  scheme: Scheme | null,
  { bundleHash, documentHash, result }: StoredPanelResult,
): Promise<OpenedResult> {
  const path = keptResult(store, bundleHash)
  const { contents } = await inspectBundle(path)
  const chain =
    contents === undefined ? null : chainOf(await readTexts(path, [...contents.files.values()], ''))
  if (chain === null) return failWith('bundle-invalid', { subject: path })
  const states = mergeHandIns(
    result.members,
    chain.handIns.map(({ bundleHash: hash, handIn }) => ({
      bundleHash: hash,
      documentHash: hashJson(handIn),
      handIn,
    })),
    result.decisions,
    hashJson,
  )
  return {
    states,
    handIns: chain.handIns.map(({ handIn }) => handIn),
    paper: {
      ...signedPaper(result, scheme, documentHash),
      claims: result.claims,
      sheets: sheetsThatCount({ states }),
      visits: round.visits.filter((visit) => visit.centre === result.centre.id),
      documents: new Map([
        ...evidenceIn(states),
        ...result.scans.map(({ hash, name }) => [hash, name] as const),
      ]),
    },
  }
}

function evidenceIn(states: readonly ExpertState[]): readonly (readonly [Sha256, string])[] {
  return [...evidenceOf(states.flatMap(({ sheets }) => sheets.map(({ sheet }) => sheet)))]
}
