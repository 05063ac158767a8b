import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { documentSize } from '#db/documents.ts'
import { journalHead } from '#db/journal.ts'
import { addPanelResult, listPanelResults } from '#db/panel-results.ts'
import type { AssignedCentre } from '#shared/domain/assignment.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { type PanelResult, panelResultSchema } from '#shared/domain/panel-result.ts'
import type { CentreId } from '#shared/domain/round.ts'
import { opinionProblems } from '#shared/rounds/opinion-problems.ts'
import { quorumOf } from '#shared/rounds/quorum.ts'
import { suggestedConclusion } from '#shared/rounds/suggested-conclusion.ts'
import { proofFiles, proofOf } from '../../bundle/bundle-proof.ts'
import type { BundleSource } from '../../bundle/bundle-to-write.ts'
import { inspectBundle } from '../../bundle/verify-bundle.ts'
import { copyWholeFile } from '../../bundle/whole-file.ts'
import { writeBundle } from '../../bundle/write-bundle.ts'
import { failWith } from '../../core-failure.ts'
import { blobPath, renamePatiently } from '../../intake/content-store.ts'
import type { Job } from '../../job.ts'
import type { SetPdf } from '../../reports/typeset.ts'
import { panelResultReports } from '../../round-reports/result-reports.ts'
import type { Store } from '../../store/open-store.ts'
import { refuseReadOnly, transact } from '../../transaction.ts'
import { evidenceOf, evidencePath } from '../assignment/hand-in.ts'
import { personOf } from '../round/round-issue.ts'
import { pinnedKeys } from '../round/trust.ts'
import { centreState } from './centre-state.ts'
import { presentIn } from './decision-rules.ts'
import { ledCentre } from './panel.ts'
import { handInsOf } from './panel-memory.ts'
import { membersFor, type PanelSource } from './panel-source.ts'
import { resultContent, standsStill } from './panel-standing.ts'

/** Where this store keeps a signed result, with the signatures merged so far. */
export function keptResult(store: Store, bundleHash: Sha256): string {
  return join(store.paths.results, `${bundleHash}.zip`)
}

/**
 * The chair closes a centre: what the panel decided, the grade it comes to, the opinion, and proof of every
 * hand-in, signed. Closing again after a change makes the next version and voids the signatures of the one before.
 */
export async function signResult(
  store: Store,
  setPdf: SetPdf,
  round: RoundId,
  id: CentreId,
  out: string,
  job: Job,
): Promise<void> {
  refuseReadOnly(store)
  const { source, centre } = ledCentre(store, round, id)
  if (!source.isChair || source.stored === null) return failWith('not-the-chair')
  const result = resultToSign(store, source, centre)
  const newest = listPanelResults(store.database, round, id).at(-1)
  if (newest !== undefined && standsStill(store, source, centre, newest.result)) {
    await copyWholeFile(keptResult(store, newest.bundleHash), out)
    return
  }
  const { roster, rosterSignature } = source.stored
  const made = join(store.paths.staging, `${store.machine.newId()}.zip`)
  await mkdir(store.paths.staging, { recursive: true })
  await mkdir(store.paths.results, { recursive: true })
  try {
    await writeBundle({
      kind: 'panel-result',
      document: result,
      files: resultFiles(store, source, centre, result),
      reports: panelResultReports(setPdf, result, result.round.scheme === null ? null : source.scheme),
      allowedSigners: roster,
      rosterSignature,
      signers: [store.signer],
      out: made,
      progress: (done, total) => job.progress('write', done, total, null),
      signal: job.signal,
    })
    const { report, contents } = await inspectBundle(made, { pinned: pinnedKeys(store), signal: job.signal })
    const { bundleHash, documentHash } = report
    if (contents === undefined || bundleHash === null || documentHash === null)
      return failWith('bundle-invalid', { subject: out })
    const kept = keptResult(store, bundleHash)
    await renamePatiently(made, kept)
    // on record before it has its name: no signed result is ever about that this store knows nothing of
    await copyWholeFile(kept, out, () =>
      transact(store, ({ database, record }) => {
        addPanelResult(database, { bundleHash, documentHash, result, proof: proofOf(contents) })
        record({
          action: 'sign-result',
          subject: round,
          item: id,
          before: newest?.bundleHash ?? null,
          after: { version: result.version, bundleHash },
          why: null,
        })
      }),
    )
  } finally {
    await rm(made, { force: true })
  }
}

function resultToSign(store: Store, source: PanelSource, centre: AssignedCentre): PanelResult {
  const { database, machine, identity } = store
  const content = resultContent(store, source, centre)
  const members = membersFor(source, centre)
  const state = centreState(store, source, centre)
  const present = presentIn(state).length
  const suggested = suggestedConclusion(source.round.kind, content.grade)
  const [lacks] = opinionProblems(content.opinion, {
    kind: source.round.kind,
    rules: source.round.rules,
    present,
    suggested,
  })
  if (lacks !== undefined) failWith('opinion-incomplete', { subject: centre.id, reason: lacks })
  const counted = state.states.filter(({ state: name }) => name === 'sealed').length
  const eligible = state.states.filter(({ state: name }) => name !== 'recused' && name !== 'void').length
  const needed = source.round.scheme === null ? 1 : quorumOf(source.round.rules, eligible)
  if (Math.min(counted, present) < needed)
    failWith('panel-not-settled', { subject: centre.id, reason: 'quorum', details: { counted, needed } })
  const newest = listPanelResults(database, source.round.id, centre.id).at(-1)
  const { version: _version, members: _members, ...head } = centre
  return panelResultSchema.parse({
    format: 'paneldesk-panel-result/1',
    round: source.round,
    panel: { id: source.panel.id, name: source.panel.name },
    centre: head,
    ...content,
    members,
    chair: personOf(identity),
    version: (newest?.result.version ?? 0) + 1,
    supersedes: newest?.documentHash ?? null,
    journalHead: journalHead(database),
    closedAt: machine.now(),
  })
}

/** Proof of every hand-in, and the evidence that the counted sheets, the decisions and the scans point at. */
function resultFiles(
  store: Store,
  source: PanelSource,
  centre: AssignedCentre,
  result: PanelResult,
): readonly BundleSource[] {
  const handIns = handInsOf(store, source.round.id, centre.id)
  const counted = handIns.flatMap(({ handIn }) => handIn.sheets)
  const names = new Map([
    ...(centre.version?.files ?? []).map(({ sha256: hash, path }) => [hash, path] as const),
    ...evidenceOf(counted),
    ...result.scans.map(({ hash, name }) => [hash, name] as const),
  ])
  const pointed = new Set<Sha256>([
    ...evidenceOf(counted).keys(),
    ...result.scans.map(({ hash }) => hash),
    ...result.decisions.flatMap((decision) =>
      decision.kind === 'veto'
        ? decision.pointers.map(({ document }) => document)
        : decision.kind === 'settle'
          ? decision.settled.pointers.map(({ document }) => document)
          : [],
    ),
  ])
  return [
    ...handIns.flatMap(({ bundleHash, handIn, proof }) =>
      proofFiles(`hand-ins/${bundleHash}`, 'scores', handIn, proof),
    ),
    ...[...pointed]
      .filter((hash) => documentSize(store.database, hash) !== null)
      .map((hash) => ({
        path: evidencePath(hash, names.get(hash) ?? hash),
        source: blobPath(store.paths.evidence, hash),
        sha256: hash,
      })),
  ]
}

/** Writes the newest signed result with all signatures so far. */
export async function exportResult(store: Store, round: RoundId, id: CentreId, out: string) {
  ledCentre(store, round, id)
  const newest =
    listPanelResults(store.database, round, id).at(-1) ?? failWith('result-not-found', { subject: id })
  const kept = keptResult(store, newest.bundleHash)
  if (!existsSync(kept)) failWith('result-not-found', { subject: id })
  await copyWholeFile(kept, out)
  return { bundleHash: newest.bundleHash, signatures: newest.proof.signatures.length }
}
