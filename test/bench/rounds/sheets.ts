import { hashJson, sha256 } from '#electron/core/digest.ts'
import { drillPeriod } from '#electron/core/drill/drill-package.ts'
import { drillReview } from '#electron/core/drill/drill-review.ts'
import { sheetIdSchema } from '#shared/domain/brand.ts'
import { type HandIn, handInSchema } from '#shared/domain/hand-in.ts'
import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import type { ExpertId, Round } from '#shared/domain/round.ts'
import { type ScoreSheet, type SheetContent, scoreSheetSchema } from '#shared/domain/score-sheet.ts'
import { pledgeText } from '#shared/rounds/pledge-text.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { gradeSheet } from '#shared/scoring/grade-sheet.ts'
import { differences } from '#shared/scoring/panel/differences.ts'
import type { PanelSheet, PanelToGrade } from '#shared/scoring/panel/panel-sheet.ts'
import { type BenchPerson, personOf } from './people.ts'
import { type BenchCentre, benchInstant, benchSeed } from './round.ts'

const scheme = referenceOperationScheme()
const schemeReference = { id: scheme.id, version: scheme.version, hash: hashJson(scheme) }
const nothing = sha256('')

/** What an invented expert enters about a centre: all 28 indicators, all claims. */
export function benchContent({ round, version, quality }: BenchCentre, expert: string): SheetContent {
  const application = {
    id: round.application ?? sheetless(),
    kind: 'evaluation',
    centre: round.centre,
    schemeHash: schemeReference.hash,
    period: drillPeriod,
    sample: false,
    current: version,
    versions: [1],
  } as const
  const review = drillReview(scheme, application, { seed: benchSeed, expert, quality })
  return { ...review, notApplicable: [], vetoProposals: [] }
}

function sheetless(): never {
  throw new Error('a centre without an application has no sheet')
}

function benchSheet(centre: BenchCentre, expert: string, { identity }: BenchPerson): ScoreSheet {
  const content = benchContent(centre, expert)
  const { claims, files, packageHash } = centre.version
  const grading = gradeSheet(scheme, { period: drillPeriod, claims, content })
  if (!grading.ok) throw new Error(JSON.stringify(grading.problems))
  return scoreSheetSchema.parse({
    format: 'paneldesk-scores/1',
    sheet: sheetIdSchema.parse(`01JZ${centre.round.id}${expert}`.padEnd(26, '0')),
    version: 1,
    subject: {
      application: centre.round.application,
      centre: centre.round.centre.name,
      packageHash,
      scheme: schemeReference,
      period: drillPeriod,
    },
    reviewer: personOf(identity),
    claims,
    content,
    result: grading.report,
    documents: files.map(({ sha256: hash, path }) => ({ hash, path })),
    journalHead: nothing,
    sealedAt: benchInstant,
    supersedes: null,
  })
}

/** All that one expert has to say about one centre, sealed. */
export function benchHandIn(round: Round, centre: BenchCentre, expert: string, person: BenchPerson): HandIn {
  return handInSchema.parse({
    format: 'paneldesk-hand-in/1',
    round: round.id,
    drill: round.drill,
    panel: 'G01',
    centre: centre.round.id,
    expert,
    signer: person.identity,
    pledge: { text: pledgeText(), signedAt: benchInstant },
    declarations: [
      { centre: centre.round.id, answer: 'none', relations: [], reason: '', declaredAt: benchInstant },
    ],
    sheets: [benchSheet(centre, expert, person)],
    opinions: [],
    dissent: null,
    open: null,
    transcription: null,
    journalHead: nothing,
    handedInAt: benchInstant,
  })
}

/** What a panel grades for one centre, with whatever the experts verified differently settled. */
export function benchPanel(round: Round, centre: BenchCentre, sheets: readonly PanelSheet[]): PanelToGrade {
  const panel = {
    period: drillPeriod,
    claims: centre.version.claims,
    sheets,
    decisions: [],
    rules: round.rules,
  }
  return { ...panel, decisions: settling(panel) }
}

/** The sheets of a panel without documents around them. */
export function benchSheets(centre: BenchCentre, experts: readonly ExpertId[]): readonly PanelSheet[] {
  return experts.map((expert) => ({
    expert,
    sheetHash: sha256(`${centre.round.id}/${expert}`),
    transcribed: false,
    scope: null,
    content: benchContent(centre, expert),
  }))
}

function settling(panel: PanelToGrade): readonly PanelDecision[] {
  return differences(scheme, panel).flatMap((difference): readonly PanelDecision[] => {
    const settled =
      difference.kind === 'verified'
        ? difference.entries.find(({ verification }) => verification !== null)?.verification
        : undefined
    if (settled == null) return []
    return [{ kind: 'settle', settled, reason: '合议一致', vote: null, dissent: [], decidedAt: benchInstant }]
  })
}
