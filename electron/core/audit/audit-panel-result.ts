import { isDeepStrictEqual } from 'node:util'
import { parseAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import type { BundleProof } from '#shared/bundle/bundle-proof.ts'
import { canonicalJson } from '#shared/bundle/canonical-json.ts'
import { bundleKinds } from '#shared/bundle/kind.ts'
import type { AuditFinding } from '#shared/domain/audit.ts'
import { toFixed, toFraction } from '#shared/domain/exact.ts'
import type { HandIn } from '#shared/domain/hand-in.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Fingerprint } from '#shared/domain/identity.ts'
import type { PanelGrade } from '#shared/domain/panel-grade.ts'
import type { PanelResult } from '#shared/domain/panel-result.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { type ExpertState, mergeHandIns } from '#shared/rounds/merge-hand-ins.ts'
import { gradeSheet } from '#shared/scoring/grade-sheet.ts'
import { aggregatePanel } from '#shared/scoring/panel/aggregate-panel.ts'
import { fingerprintOf } from '../bundle/signing.ts'
import { hashJson } from '../digest.ts'
import { type CheckedProof, checkProof } from './check-proof.ts'

/** A hand-in as it lies in a result, with what shows its signature. */
export interface CarriedHandIn {
  readonly bundleHash: Sha256
  readonly handIn: HandIn
  readonly proof: BundleProof
}

/** A panel result with the whole chain below it. */
export interface ResultChain {
  readonly result: PanelResult
  readonly proof: BundleProof
  readonly handIns: readonly CarriedHandIn[]
}

/**
 * Recomputes one panel result from the experts' own signed sheets and names every difference: a hand-in that is
 * not as signed, a sheet left out or swapped, a dissent dropped, a number that comes out otherwise. `schemeHash`:
 * the scheme's own, for whoever checks many results against one.
 */
export function auditPanelResult(
  chain: ResultChain,
  scheme: Scheme | null,
  schemeHash: Sha256 | null = scheme === null ? null : hashJson(scheme),
): readonly AuditFinding[] {
  const { result, proof, handIns } = chain
  const place = result.centre.id
  const own = checkProof('panel-result', result, proof, place)
  const chairSigned = own.signers.some(({ fingerprint }) => fingerprint === result.chair.fingerprint)
  const findings: AuditFinding[] = [...own.findings]
  if (!chairSigned)
    findings.push({ code: 'signature-bad', place: `${place}/chair`, signed: result.chair.name, found: null })
  const checked = handIns.map((carried) => {
    const at = `${place}/hand-ins/${carried.handIn.expert}`
    return { ...carried, checked: checkProof('scores', carried.handIn, carried.proof, at) }
  })
  findings.push(
    ...schemeFindings(result, schemeHash),
    ...checked.flatMap((carried) => handInFindings(chain, carried)),
  )
  findings.push(...listedFindings(result, handIns))
  const states = mergeHandIns(
    result.members,
    checked.map(({ bundleHash, handIn, checked: { documentHash } }) => ({
      bundleHash,
      documentHash,
      handIn,
    })),
    result.decisions,
    hashJson,
  )
  findings.push(...stateFindings(result, states), ...sheetFindings(result, states, scheme))
  if (scheme !== null && result.round.scheme !== null)
    findings.push(...gradeFindings(result, recompute(result, states, scheme)))
  return findings
}

function schemeFindings({ round, centre }: PanelResult, found: Sha256 | null): readonly AuditFinding[] {
  if (round.scheme === null || round.scheme.hash === found) return []
  return [{ code: 'scheme-differs', place: centre.id, signed: round.scheme.hash, found }]
}

/** One hand-in: as signed, by the member's own key (or, typed in, by somebody of the panel), about this centre. */
function handInFindings(
  { result, proof: { allowedSigners } }: ResultChain,
  { bundleHash, handIn, checked }: CarriedHandIn & { readonly checked: CheckedProof },
): readonly AuditFinding[] {
  const place = `${result.centre.id}/hand-ins/${handIn.expert}`
  const findings = [...checked.findings]
  if (checked.bundleHash !== bundleHash)
    findings.push({ code: 'manifest-mismatch', place, signed: bundleHash, found: checked.bundleHash })
  if (!checked.signers.some(({ fingerprint }) => fingerprint === handIn.signer.fingerprint))
    findings.push({ code: 'signature-bad', place, signed: handIn.signer.name, found: null })
  const member = result.members.find(({ expert }) => expert === handIn.expert)
  const known = result.members.flatMap(({ person }) => person?.fingerprint ?? [])
  const allowed =
    member !== undefined &&
    (handIn.transcription !== null
      ? maySign(allowedSigners, handIn.signer.fingerprint)
      : member.person === null
        ? handIn.signer.name === member.name && !known.includes(handIn.signer.fingerprint)
        : member.person.fingerprint === handIn.signer.fingerprint)
  if (!allowed)
    findings.push({
      code: 'signer-not-allowed',
      place,
      signed: member?.name ?? null,
      found: handIn.signer.name,
    })
  if (
    handIn.drill !== result.round.drill ||
    handIn.round !== result.round.id ||
    handIn.centre !== result.centre.id
  )
    findings.push({ code: 'drill-mixed', place, signed: result.round.id, found: handIn.round })
  return findings
}

/** 代录 is for those whom the signed roster lets hand in scores: the secretariat and the members. */
function maySign(roster: string, fingerprint: Fingerprint): boolean {
  const parsed = parseAllowedSigners(roster)
  return (
    parsed.ok &&
    parsed.value.some(
      ({ publicKey, namespaces }) =>
        namespaces.includes(bundleKinds.scores.namespace) && fingerprintOf(publicKey) === fingerprint,
    )
  )
}

/** The list in the result names exactly the hand-ins that lie in it. */
function listedFindings(result: PanelResult, handIns: readonly CarriedHandIn[]): readonly AuditFinding[] {
  const carried = new Set(handIns.map(({ bundleHash }) => bundleHash))
  const listed = new Set(result.handIns.map(({ bundleHash }) => bundleHash))
  return [
    ...result.handIns
      .filter(({ bundleHash }) => !carried.has(bundleHash))
      .map(({ expert, bundleHash }) => missing(result, expert, bundleHash, null)),
    ...handIns
      .filter(({ bundleHash }) => !listed.has(bundleHash))
      .map(({ handIn, bundleHash }) => missing(result, handIn.expert, null, bundleHash)),
  ]
}

function missing(
  result: PanelResult,
  expert: string,
  signed: string | null,
  found: string | null,
): AuditFinding {
  return { code: 'hand-in-missing', place: `${result.centre.id}/hand-ins/${expert}`, signed, found }
}

/** Which sheet counts, who said nothing, and whose dissent is not there. */
function stateFindings(result: PanelResult, states: readonly ExpertState[]): readonly AuditFinding[] {
  const early = result.decisions.some(({ kind }) => kind === 'open-early')
  return states.flatMap(({ seat, state, counts, newest }): readonly AuditFinding[] => {
    const place = `${result.centre.id}/hand-ins/${seat.expert}`
    const signed =
      result.handIns.find((handIn) => handIn.expert === seat.expert && handIn.counts !== null)?.counts ?? null
    const found = counts?.sheetHash ?? null
    const dissent = newest?.handIn.dissent ?? null
    const kept = result.opinion.dissents.find(({ expert }) => expert === seat.expert)?.text ?? null
    return [
      ...(signed === found ? [] : [{ code: 'version-swapped' as const, place, signed, found }]),
      ...(state === 'not-received' && !early
        ? [{ code: 'member-missing' as const, place, signed: null, found: null }]
        : []),
      ...(dissent === null || dissent === kept
        ? []
        : [{ code: 'dissent-dropped' as const, place, signed: kept, found: dissent }]),
    ]
  })
}

/** Each counted sheet by itself: about these claims, under this scheme, and with the result that it comes to. */
function sheetFindings(
  result: PanelResult,
  states: readonly ExpertState[],
  scheme: Scheme | null,
): readonly AuditFinding[] {
  return states.flatMap(({ seat, counts }): readonly AuditFinding[] => {
    if (counts === null || scheme === null) return []
    const { sheet } = counts
    const place = `${result.centre.id}/sheets/${seat.expert}`
    const grading = gradeSheet(scheme, {
      period: result.round.period,
      claims: sheet.claims,
      content: sheet.content,
    })
    const total = grading.ok ? grading.report.total : null
    return [
      // compared as they are: a hash of each expert's copy would cost as much as the rest of the audit
      ...(isDeepStrictEqual(sheet.claims, result.claims)
        ? []
        : [
            {
              code: 'value-differs' as const,
              place: `${place}/claims`,
              signed: hashJson(result.claims),
              found: hashJson(sheet.claims),
            },
          ]),
      ...(total === sheet.result.total
        ? []
        : [{ code: 'total-differs' as const, place, signed: sheet.result.total, found: total }]),
    ]
  })
}

function recompute(result: PanelResult, states: readonly ExpertState[], scheme: Scheme): PanelGrade | null {
  const aggregation = aggregatePanel(scheme, {
    period: result.round.period,
    claims: result.claims,
    sheets: states.flatMap(({ seat, counts }) =>
      counts === null
        ? []
        : [
            {
              expert: seat.expert,
              sheetHash: counts.sheetHash,
              transcribed: counts.from.handIn.transcription !== null,
              scope: seat.scope,
              content: counts.sheet.content,
            },
          ],
    ),
    decisions: result.decisions,
    rules: result.round.rules,
  })
  return aggregation.ok ? aggregation.grade : null
}

/** Every number of the panel's grade that comes out otherwise. */
function gradeFindings({ centre, grade }: PanelResult, found: PanelGrade | null): readonly AuditFinding[] {
  const place = centre.id
  if (grade === null || found === null)
    return [
      { code: 'refused', place, signed: grade?.report.total ?? null, found: found?.report.total ?? null },
    ]
  if (canonicalJson(grade) === canonicalJson(found)) return []
  const findings: AuditFinding[] = []
  const compare = (code: AuditFinding['code'], at: string, signed: string, other: string) => {
    if (signed !== other) findings.push({ code, place: at, signed, found: other })
  }
  compare('total-differs', `${place}/total`, shown(grade.report.total), shown(found.report.total))
  compare('grade-differs', `${place}/score-grade`, grade.report.scoreGrade, found.report.scoreGrade)
  compare('grade-differs', `${place}/capped-grade`, grade.report.cappedGrade, found.report.cappedGrade)
  const points = new Map(
    found.report.dimensions.flatMap(({ indicators }) =>
      indicators.map((score) => [score.code, score.points]),
    ),
  )
  for (const { indicators } of grade.report.dimensions)
    for (const score of indicators)
      compare('value-differs', `${place}/${score.code}`, score.points, points.get(score.code) ?? '')
  if (findings.length === 0)
    findings.push({ code: 'value-differs', place, signed: hashJson(grade), found: hashJson(found) })
  return findings
}

/** Exact, with the decimal beside it. */
function shown(total: PanelGrade['report']['total']): string {
  return `${total} (${toFixed(toFraction(total), 4)})`
}
