import type { ReportKind } from '#shared/contract/round-report.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import { failWith } from '../../core-failure.ts'
import type { Form } from '../../forms/form.ts'
import { ballotForm } from '../../forms/kinds/ballot.ts'
import { dissentForm } from '../../forms/kinds/dissent.ts'
import { panelOpinionForm } from '../../forms/kinds/panel-opinion.ts'
import { questionsRecordForm } from '../../forms/kinds/questions-record.ts'
import { scoreMatrixForm } from '../../forms/kinds/score-matrix.ts'
import { scoreSummaryForm } from '../../forms/kinds/score-summary.ts'
import { signInSheetForm } from '../../forms/kinds/sign-in-sheet.ts'
import { siteRecordForm } from '../../forms/kinds/site-record.ts'
import { verificationTableForm } from '../../forms/kinds/verification-table.ts'
import { voteCountForm } from '../../forms/kinds/vote-count.ts'
import { ballotData } from '../../round-reports/ballot.ts'
import { dissentData } from '../../round-reports/dissent.ts'
import { panelOpinionData } from '../../round-reports/panel-opinion.ts'
import { type PanelPaper, takingPart } from '../../round-reports/panel-paper.ts'
import { questionsRecordData } from '../../round-reports/questions-record.ts'
import { type OpenedPaper, scoreMatrixData } from '../../round-reports/score-matrix.ts'
import { type GradedPaper, scoreSummaryData } from '../../round-reports/score-summary.ts'
import { signInSheetData } from '../../round-reports/sign-in-sheet.ts'
import { siteRecordData } from '../../round-reports/site-record.ts'
import { verificationTableData } from '../../round-reports/verification-table.ts'
import { voteCountData } from '../../round-reports/vote-count.ts'

/**
 * A form of a panel about one centre, for the chair from his own work and for the secretariat from the signed result;
 * null for a kind that is no panel's. `expert`: whose dissent.
 */
export function panelForm(
  kind: ReportKind,
  paper: PanelPaper,
  expert: ExpertId | null,
  language: Language,
): Form | null {
  switch (kind) {
    case 'sign-in-sheet':
      return signInSheetForm(signInSheetData(meetingAbout(paper), language), language)
    case 'questions-record':
      return questionsRecordForm(questionsRecordData(paper, language), language)
    case 'site-record':
      return siteRecordForm(siteRecordData(paper, language), language)
    case 'verification-table':
      return verificationTableForm(verificationTableData(opened(paper), language), language)
    case 'score-summary':
      return scoreSummaryForm(scoreSummaryData(graded(paper), language), language)
    case 'score-matrix':
      return scoreMatrixForm(scoreMatrixData(opened(paper), language), language)
    case 'panel-opinion':
      return panelOpinionForm(panelOpinionData(paper, language), language)
    case 'ballot':
      return ballotForm(ballotData(paper, language), language)
    case 'vote-count':
      return voteCountForm(voteCountData(paper, language), language)
    case 'dissent':
      return expert === null ? null : dissentForm(dissentData(paper, expert, language), language)
    default:
      return null
  }
}

/** The same, where the kind is known to be a panel's. */
export function duePanelForm(...asked: Parameters<typeof panelForm>): Form {
  return panelForm(...asked) ?? failWith('report-not-yours', { subject: asked[0] })
}

function meetingAbout(paper: PanelPaper) {
  const { round, panel, centre, chair, visits } = paper
  return {
    round,
    about: [panel.name, centre.centre.name],
    visits,
    people: takingPart(paper),
    chairs: new Set(chair === null ? [] : [chair]),
  }
}

/** Nobody sees another's findings before the sheets are opened. */
export function opened(paper: PanelPaper): OpenedPaper {
  const { scheme, sheets, centre } = paper
  if (scheme === null || sheets.length === 0) return failWith('sheets-not-opened', { subject: centre.id })
  return { ...paper, scheme }
}

function graded(paper: PanelPaper): GradedPaper {
  const { scheme, grade, ...rest } = opened(paper)
  if (grade === null) return failWith('panel-not-settled', { subject: paper.centre.id })
  return { ...rest, scheme, grade }
}
