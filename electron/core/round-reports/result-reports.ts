import type { Ranking } from '#shared/contract/round-result.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { PanelResult } from '#shared/domain/panel-result.ts'
import type { RoundResult } from '#shared/domain/round-result.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { BundleSource } from '../bundle/bundle-to-write.ts'
import { hashJson } from '../digest.ts'
import type { Form } from '../forms/form.ts'
import { writePdf } from '../forms/form-pdf.ts'
import { gradeProposalForm } from '../forms/kinds/grade-proposal.ts'
import { panelOpinionForm } from '../forms/kinds/panel-opinion.ts'
import { rankingForm } from '../forms/kinds/ranking.ts'
import { scoreSummaryForm } from '../forms/kinds/score-summary.ts'
import type { SetPdf } from '../reports/typeset.ts'
import { gradeProposalData } from './grade-proposal.ts'
import { panelOpinionData } from './panel-opinion.ts'
import { rankingData } from './ranking.ts'
import { scoreSummaryData } from './score-summary.ts'
import { signedPaper } from './signed-paper.ts'

/** The readable part of a panel's result: opinion and summary, in both languages, the same bytes on every machine. */
export function panelResultReports(
  setPdf: SetPdf,
  result: PanelResult,
  scheme: Scheme | null,
): readonly BundleSource[] {
  const paper = signedPaper(result, scheme, hashJson(result))
  const { grade } = paper
  return inBothLanguages(setPdf, (language) => ({
    'panel-opinion': panelOpinionForm(panelOpinionData(paper, language), language),
    ...(scheme === null || grade === null
      ? {}
      : {
          'score-summary': scoreSummaryForm(
            scoreSummaryData({ ...paper, scheme, grade }, language),
            language,
          ),
        }),
  }))
}

/** The readable part of a round's result: ranking and proposed grades. A consultation has neither. */
export function roundResultReports(
  setPdf: SetPdf,
  document: RoundResult,
  found: Pick<Ranking, 'results' | 'decisions' | 'decidedTie'>,
): readonly BundleSource[] {
  const { round, scheme, ranking, quotaPlaces, publishedAt } = document
  if (scheme === null || round.scheme === null) return []
  // what stands in a published file follows from that file alone, not from other rounds of this machine
  const scored = { round, scheme, ranking, quotaPlaces, otherReviews: [], ...found }
  const signed = { hash: hashJson(document), signedAt: publishedAt }
  return inBothLanguages(setPdf, (language) => ({
    ranking: rankingForm(rankingData(scored, signed, language), language),
    'grade-proposal': gradeProposalForm(gradeProposalData(scored, signed, language), language),
  }))
}

function inBothLanguages(
  setPdf: SetPdf,
  formsIn: (language: Language) => Readonly<Record<string, Form>>,
): readonly BundleSource[] {
  return (['zh', 'en'] as const).flatMap((language) =>
    Object.entries(formsIn(language)).map(([kind, form]) => ({
      path: `${kind}-${language}.pdf`,
      source: writePdf(setPdf, form),
    })),
  )
}
