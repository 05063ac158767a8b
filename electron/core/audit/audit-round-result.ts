import { canonicalJson } from '#shared/bundle/canonical-json.ts'
import type { PinnedKey } from '#shared/bundle/pinned-key.ts'
import { isNoBundle, type VerificationReport } from '#shared/bundle/verification-report.ts'
import type { AuditReport } from '#shared/contract/round-result.ts'
import type { AuditFinding } from '#shared/domain/audit.ts'
import type { RoundDecision } from '#shared/domain/round-decision.ts'
import { publicRoundResultSchema, type RoundResult, roundResultSchema } from '#shared/domain/round-result.ts'
import type { BundleFile } from '../bundle/bundle-contents.ts'
import { type ReadFiles, withBundleFiles } from '../bundle/read-bundle-files.ts'
import { inspectBundle } from '../bundle/verify-bundle.ts'
import { unreadable } from '../core-failure.ts'
import { hashJson, sha256 } from '../digest.ts'
import type { Job } from '../job.ts'
import { ranked } from '../services/result/round-ranking.ts'
import { auditPanelResult, type ResultChain } from './audit-panel-result.ts'
import { auditPublicPart } from './audit-public-part.ts'
import { damagedScans, scanFindings } from './audit-scans.ts'
import { chainOf, textsBelow } from './read-chain.ts'
import { signerFindings } from './signer-findings.ts'

/**
 * Checks a signed round result from nothing but the file: every signature, and every total, grade and rank
 * recomputed from the experts' own signed sheets inside it. Of the published part, what can be checked without them.
 */
export async function auditRoundResult(
  path: string,
  pinned: readonly PinnedKey[],
  job: Pick<Job, 'signal' | 'progress'>,
): Promise<AuditReport> {
  const { report, document, contents } = await inspectBundle(path, {
    pinned,
    signal: job.signal,
    progress: (done, total) => job.progress('hash', done, total, null),
  }).catch(unreadable(path))
  const broken = report.checks.find(({ name, ok }) => !ok && name !== 'roster' && name !== 'signers')
  const publicPart = publicRoundResultSchema.safeParse(document)
  if (publicPart.success && broken === undefined) return auditPublicPart(report, publicPart.data)
  const parsed = roundResultSchema.safeParse(document)
  if (!parsed.success || contents === undefined || broken !== undefined)
    return {
      ok: false,
      level: report.level,
      result: null,
      publicPart: null,
      panelResults: 0,
      sheets: 0,
      transcribed: 0,
      findings: [
        {
          code: isOther(report) ? 'other-kind' : 'not-intact',
          place: broken?.name ?? 'document',
          signed: null,
          found: report.kind,
        },
        ...damagedScans(report.checks),
      ],
    }
  const result = parsed.data
  const files = byCentre([...contents.files.values()])
  const schemeHash = result.scheme === null ? null : hashJson(result.scheme)
  const findings: AuditFinding[] = [...signerFindings(report)]
  const chains: ResultChain[] = []
  await withBundleFiles(path, async (read) => {
    for (const [at, line] of result.ranking.entries()) {
      job.signal.throwIfAborted()
      job.progress('check', at, result.ranking.length, line.name)
      const chain = await chainAt(read, files.get(line.centre) ?? [], line.centre, job.signal)
      if (chain === null) {
        findings.push({ code: 'not-intact', place: line.centre, signed: line.panelResult, found: null })
        continue
      }
      findings.push(...auditPanelResult(chain, result.scheme, schemeHash), ...fromRound(result, chain))
      chains.push(withoutHandIns(chain))
    }
  })
  findings.push(...rankFindings(result, chains), ...scanFindings(result, [...contents.files.values()]))
  const sheets = chains.flatMap((chain) => chain.result.grade?.sheets ?? [])
  return {
    ok: findings.length === 0,
    level: report.level,
    result,
    publicPart: null,
    panelResults: chains.length,
    sheets: sheets.length,
    transcribed: sheets.filter(({ transcribed }) => transcribed).length,
    findings,
  }
}

/** No round result from the start, rather than one that was damaged. */
function isOther(report: VerificationReport): boolean {
  const { kind } = report
  return isNoBundle(report) || (kind !== null && kind !== 'round-result')
}

const results = 'data/panel-results/'

/** The files of the panel results, by the centre in whose folder they lie. */
function byCentre(files: readonly BundleFile[]): ReadonlyMap<string, readonly BundleFile[]> {
  return Map.groupBy(
    files.filter(({ path }) => path.startsWith(results)),
    ({ path }) => path.slice(results.length).split('/', 1)[0] ?? '',
  )
}

async function chainAt(
  read: ReadFiles,
  files: readonly BundleFile[],
  centre: string,
  signal: AbortSignal,
): Promise<ResultChain | null> {
  return chainOf(await textsBelow(read, files, `${results}${centre}/`, signal))
}

/** The sheets of a thousand centres would not fit into memory at once: what ranking needs stays. */
function withoutHandIns(chain: ResultChain): ResultChain {
  return { ...chain, handIns: [] }
}

/** The panel result belongs to this round, and its people are those of the round. */
function fromRound({ round, ranking }: RoundResult, { result, proof }: ResultChain): readonly AuditFinding[] {
  const place = result.centre.id
  const findings: AuditFinding[] = []
  if (result.round.id !== round.id || result.round.drill !== round.drill)
    findings.push({ code: 'drill-mixed', place, signed: round.id, found: result.round.id })
  const line = ranking.find(({ centre }) => centre === place)
  const keys = new Map(round.experts.map(({ id, identity }) => [id, identity?.fingerprint ?? null]))
  for (const { expert, name, person } of result.members)
    if (person !== null && keys.get(expert) !== person.fingerprint)
      findings.push({
        code: 'signer-not-allowed',
        place: `${place}/${expert}`,
        signed: name,
        found: person.fingerprint,
      })
  const panel = round.panels.find(({ id }) => id === result.panel.id)
  const chair = round.experts.find(({ id }) => id === panel?.chair)?.identity?.fingerprint
  if (chair !== result.chair.fingerprint)
    findings.push({
      code: 'signer-not-allowed',
      place: `${place}/chair`,
      signed: result.chair.name,
      found: chair ?? null,
    })
  if (line?.conclusion !== result.opinion.conclusion)
    findings.push({
      code: 'grade-differs',
      place: `${place}/conclusion`,
      signed: line?.conclusion ?? null,
      found: result.opinion.conclusion,
    })
  if (proof.signatures.length === 0)
    findings.push({ code: 'signature-bad', place, signed: null, found: null })
  return findings
}

function rankFindings(result: RoundResult, chains: readonly ResultChain[]): readonly AuditFinding[] {
  const ties = result.ties.map((tie): RoundDecision => ({ kind: 'tie', tie, decidedAt: result.publishedAt }))
  const again = ranked(
    result.round,
    result.scheme,
    chains.map((chain) => ({
      centre: chain.result.centre.id,
      bundleHash: sha256(chain.proof.tagManifest),
      result: chain.result,
    })),
    ties,
  )
  const found = new Map(again.ranking.map((line) => [line.centre, line]))
  return result.ranking.flatMap((line): readonly AuditFinding[] => {
    const other = found.get(line.centre)
    // what the department decided is on record, not computed
    const same =
      other !== undefined &&
      canonicalJson({ ...line, department: null }) === canonicalJson({ ...other, department: null })
    return same
      ? []
      : [
          {
            code: 'rank-differs',
            place: line.centre,
            signed: `${line.rank ?? '—'} ${line.quotaGrade ?? '—'}`,
            found: other === undefined ? null : `${other.rank ?? '—'} ${other.quotaGrade ?? '—'}`,
          },
        ]
  })
}
