import type { ClaimedEvidence, Claims, Figure, ListRow } from '#shared/domain/claim.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import { indicatorCodeSchema } from '#shared/domain/indicator.ts'
import { columnIdSchema, factCodeSchema } from '#shared/domain/input-definition.ts'
import type { Judgement } from '#shared/domain/judgement.ts'
import type { Pointer } from '#shared/domain/pointer.ts'
import type { SheetContent } from '#shared/domain/score-sheet.ts'
import type { Verification } from '#shared/domain/verification.ts'
import { fraudFindings } from '../centres/fraud-findings.ts'
import { yearly, yes } from '../claims/cells.ts'
import type { SampleCentre } from '../sample-centre.ts'
import { servedFirms } from '../served.ts'
import { findingsOf, type SampleFinding } from './findings.ts'
import { sampleJudgements } from './judgements.ts'

/** A pointer to the place that a claim names; null where the package has no such file. */
export type PointerTo = (evidence: ClaimedEvidence) => Pointer | null

type Review = {
  /** Places in L13, from 1, of services that nobody paid for. */
  readonly unpaid: ReadonlySet<number>
  readonly findings: ReadonlyMap<string, SampleFinding>
  readonly pointersTo: (evidence: ClaimedEvidence | null) => readonly Pointer[]
}

/**
 * What a careful reviewer enters for a sample centre: every claim checked against its document, what is wrong
 * found, every qualitative indicator judged. The demonstration and the tests score with it.
 */
export function sampleReview(
  centre: SampleCentre,
  claims: Claims,
  judged: ReadonlyMap<string, ClaimedEvidence>,
  pointerTo: PointerTo,
): SheetContent {
  const findings = findingsOf(centre.id === 'fraud' ? fraudFindings : '')
  const pointersTo = (evidence: ClaimedEvidence | null) => {
    const pointer = evidence === null ? null : pointerTo(evidence)
    return pointer === null ? [] : [pointer]
  }
  const unpaid = new Set(
    servedFirms(centre).flatMap(({ contract }, index) => (contract === null ? [index + 1] : [])),
  )
  const review = { findings, pointersTo, unpaid }
  return {
    verifications: [
      ...claims.figures.map((figure) => figureVerification(figure, review)),
      ...[...Map.groupBy(claims.rows, ({ list }) => list).values()].flatMap((rows) =>
        rows.map((row, index) => rowVerification(row, index + 1, review)),
      ),
      ...factVerifications(centre, claims, review),
    ],
    judgements: sampleJudgements[centre.id].map(
      ({ indicator, level, value, note }): Judgement => ({
        indicator: indicatorCodeSchema.parse(indicator),
        level,
        value: decimalSchema.parse(value),
        noMaterial: false,
        note,
        pointers: pointersTo(judged.get(indicator) ?? null),
      }),
    ),
    notApplicable: [],
    vetoProposals: [],
  }
}

function figureVerification(figure: Figure, { findings, pointersTo }: Review): Verification {
  const found = findings.get(`${figure.input}/${figure.year}`)
  return {
    kind: 'figure',
    input: figure.input,
    year: figure.year,
    verified: found === undefined ? figure.value : decimalSchema.parse(found.verified),
    state: found?.state ?? 'document-checked',
    reason: found?.reason ?? null,
    note: found?.note ?? '',
    pointers: pointersTo(figure.evidence),
  }
}

/** `place`: the row's place in its list, from 1; ids of rows come from where they stand in a workbook. */
function rowVerification(
  row: ListRow,
  place: number,
  { findings, pointersTo, unpaid }: Review,
): Verification {
  const found = findings.get(`${row.list}/${place}`)
  const base = { kind: 'row', list: row.list, row: row.row, pointers: pointersTo(row.evidence) } as const
  if (row.list === 'L13' && unpaid.has(place)) {
    return {
      ...base,
      changed: {},
      state: 'rejected',
      reason: 'no-evidence',
      note: '没有合同、服务记录或付款凭证。',
    }
  }
  if (found === undefined) return { ...base, changed: {}, state: 'document-checked', reason: null, note: '' }
  const { state, reason, note } = found
  return { ...base, changed: changesOf(found), state, reason, note }
}

/** A party of L7 that is related after all: the flag and what the bank shows. */
function changesOf({ verified }: SampleFinding) {
  if (verified === '') return {}
  const [first = '0', second = '0', third = '0'] = verified.split('/')
  return {
    [columnIdSchema.parse('related')]: yes(true),
    [columnIdSchema.parse('received')]: yearly({ '2023': first, '2024': second, '2025': third }),
  }
}

function factVerifications(centre: SampleCentre, claims: Claims, review: Review): readonly Verification[] {
  const late = Object.entries(centre.reported).some(([year, day]) => day > `${Number(year) + 1}-03-31`)
  const checks = claims.facts.map(({ fact, yes: claimed, evidence }): Verification => {
    const found = review.findings.get(fact)
    return {
      kind: 'fact',
      fact,
      verified: found === undefined ? claimed : found.verified === 'yes',
      state: found?.state ?? 'document-checked',
      reason: found?.reason ?? null,
      note: found?.note ?? '',
      pointers: review.pointersTo(evidence),
    }
  })
  const record = (fact: string, verified: boolean, note: string): Verification => ({
    kind: 'fact',
    fact: factCodeSchema.parse(fact),
    verified,
    state: 'document-checked',
    reason: null,
    note,
    pointers: [],
  })
  return [
    ...checks,
    record('F06', late, late ? '一份年度报告在 3 月底之后报送。' : ''),
    record('F07', false, ''),
  ]
}
