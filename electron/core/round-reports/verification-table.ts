import type { Language } from '#shared/domain/localized-text.ts'
import type { VerificationTableData } from '../forms/kinds/verification-table.ts'
import type { PanelPaper } from './panel-paper.ts'
import { centreHead, reportHead } from './report-head.ts'
import { verifiedLines } from './verified-lines.ts'

/** 数据核定表: every item as the panel settled it. */
export function verificationTableData(paper: PanelPaper, language: Language): VerificationTableData {
  const { round, centre, panel } = paper
  return {
    ...reportHead(paper, language),
    ...centreHead(centre),
    period: `${round.period.from}–${round.period.to}`,
    panel: panel.name,
    lines: verifiedLines(paper, language),
  }
}
