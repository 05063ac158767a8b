import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listRounds } from '#db/rounds.ts'
import { rosterNamespace } from '#shared/bundle/kind.ts'
import type { CollectedFile } from '#shared/contract/panel.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { headOf } from '#shared/domain/round.ts'
import { confirmationOf } from '#shared/domain/round-decision.ts'
import { type RoundResult, roundResultSchema } from '#shared/domain/round-result.ts'
import { inPublicationOrder } from '#shared/scoring/panel/rank-round.ts'
import type { BundleSource } from '../../bundle/bundle-to-write.ts'
import { readBundleFiles } from '../../bundle/read-bundle-files.ts'
import { signMessage } from '../../bundle/signing.ts'
import { inspectBundle } from '../../bundle/verify-bundle.ts'
import { writeBundle } from '../../bundle/write-bundle.ts'
import { failWith } from '../../core-failure.ts'
import type { Job } from '../../job.ts'
import type { SetPdf } from '../../reports/typeset.ts'
import { roundResultReports } from '../../round-reports/result-reports.ts'
import type { Store } from '../../store/open-store.ts'
import { refuseReadOnly, transact } from '../../transaction.ts'
import { filesBelow } from '../panel/panel-collect.ts'
import { keptResult } from '../panel/panel-result.ts'
import { collectResults, type ReadResult } from '../panel/received-result.ts'
import { roundOf } from '../round/round.ts'
import { personOf } from '../round/round-issue.ts'
import { rosterOf } from '../round/trust.ts'
import { confirmationFiles } from './data-confirmation.ts'
import { rankingOf } from './round-ranking.ts'

/** Takes in panel results of the rounds that this secretariat runs. */
export async function importResults(
  store: Store,
  paths: readonly string[],
  job: Job,
): Promise<readonly CollectedFile[]> {
  return collectResults(store, await filesBelow(paths), job, (read) => whyNotOurs(store, read))
}

function whyNotOurs({ database }: Store, { result }: ReadResult): CollectedFile['reason'] {
  const round = listRounds(database).find(({ id }) => id === result.round.id)
  if (round === undefined || !round.centres.some(({ id }) => id === result.centre.id)) return 'other-round'
  if (round.drill !== result.round.drill) return 'drill-mixed'
  const panel = round.panels.find(({ id }) => id === result.panel.id)
  const chair = round.experts.find(({ id }) => id === panel?.chair)
  return chair?.identity?.fingerprint === result.chair.fingerprint ? null : 'not-a-member'
}

/**
 * Writes the signed round result with the whole chain inside: every panel result with its signatures, every
 * hand-in with the expert's own, and the scans that applicants signed. Evidence stays with the panel results. Where
 * asked, the part for publication is written beside it.
 */
export async function publishRound(
  store: Store,
  setPdf: SetPdf,
  id: RoundId,
  out: string,
  publicOut: string | null,
  job: Job,
): Promise<{ readonly bundleHash: Sha256; readonly size: number }> {
  refuseReadOnly(store)
  const round = roundOf(store, id)
  const found = await rankingOf(store, id, job)
  const { scheme, ranking, results, quotaPlaces, undecided, decisions } = found
  if (undecided.length > 0) failWith('ranking-undecided', { subject: undecided.flat().join(' ') })
  const differing = results.find(({ findings }) => findings.length > 0)
  if (differing !== undefined)
    failWith('result-changed', { subject: differing.centre, reason: differing.findings[0]?.code ?? '' })
  const confirmations = results.flatMap(({ centre }) => confirmationOf(decisions, centre) ?? [])
  const secretariat = personOf(store.identity)
  const publishedAt = store.machine.now()
  const held = new Set(results.map(({ centre }) => centre))
  const document: RoundResult = roundResultSchema.parse({
    format: 'paneldesk-round-result/1',
    round,
    scheme,
    ranking,
    without: round.centres
      .filter((centre) => !held.has(centre.id))
      .map((centre) => ({ centre: centre.id, reason: 'no-result' })),
    quotaPlaces,
    ties: decisions.flatMap((decision) => (decision.kind === 'tie' ? [decision.tie] : [])),
    confirmations,
    secretariat,
    publishedAt,
  })
  const roster = rosterOf(round, store.identity)
  const signed = {
    allowedSigners: roster,
    rosterSignature: await signMessage(store.signer, rosterNamespace, Buffer.from(roster)),
    signers: [store.signer],
  }
  const folder = join(store.paths.staging, store.machine.newId())
  try {
    const files: BundleSource[] = [...(await confirmationFiles(store, confirmations))]
    for (const { centre, bundleHash } of results)
      files.push(
        ...(await unpackChain(
          keptResult(store, bundleHash),
          join(folder, centre),
          `panel-results/${centre}`,
          job,
        )),
      )
    const written = await writeBundle({
      kind: 'round-result',
      document,
      files,
      reports: roundResultReports(setPdf, document, found),
      ...signed,
      out,
      progress: (done, total) => job.progress('write', done, total, null),
      signal: job.signal,
    })
    if (publicOut !== null)
      await writeBundle({
        kind: 'round-result',
        document: {
          format: 'paneldesk-round-public/1',
          round: headOf(round),
          centres: inPublicationOrder(ranking).map(({ panelResult: _hash, ...line }) => line),
          secretariat,
          full: written.bundleHash,
          publishedAt,
        },
        files: [],
        // the roster of the public part names nobody but the secretariat
        allowedSigners: rosterOf({ experts: [] }, store.identity),
        signers: [store.signer],
        out: publicOut,
        signal: job.signal,
      })
    transact(store, ({ record }) =>
      record({ action: 'publish', subject: id, item: 'round', before: null, after: written, why: null }),
    )
    return { bundleHash: written.bundleHash, size: written.size }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A kept panel result without its evidence, as files that the round result takes in. */
async function unpackChain(
  path: string,
  folder: string,
  prefix: string,
  job: Job,
): Promise<readonly BundleSource[]> {
  const { contents } = await inspectBundle(path, { signal: job.signal })
  if (contents === undefined) return failWith('bundle-invalid', { subject: path })
  const wanted = [...contents.files.values()].filter((file) => !file.path.startsWith('data/evidence/'))
  const sources: BundleSource[] = []
  await readBundleFiles(
    path,
    wanted,
    async (file, chunks) => {
      const parts: Buffer[] = []
      for await (const chunk of chunks) parts.push(Buffer.from(chunk))
      const source = join(folder, ...file.path.split('/'))
      await mkdir(dirname(source), { recursive: true })
      await writeFile(source, Buffer.concat(parts))
      sources.push({ path: `${prefix}/${file.path}`, source, sha256: file.sha256 })
    },
    { signal: job.signal },
  )
  return sources
}
