import type { Language } from '#shared/domain/localized-text.ts'
import { sampleSize } from '#shared/scoring/sampling.ts'
import type { SiteRecordData } from '../forms/kinds/site-record.ts'
import { type PanelPaper, takingPart } from './panel-paper.ts'
import { centreHead, reportHead } from './report-head.ts'
import { verifiedLines } from './verified-lines.ts'
import { visitText } from './visit-text.ts'

/**
 * 现场核查记录表: the facts that are due on site with what was claimed, and of each list how many rows a sample
 * takes at least; what is found is written down there.
 */
export function siteRecordData(paper: PanelPaper, language: Language): SiteRecordData {
  const { round, scheme, centre, claims, visits } = paper
  const facts = new Set<string>((scheme?.facts ?? []).map(({ code }) => code))
  // what a form for handwriting shows is the claim alone, never what others found so far
  const open = { ...paper, sheets: [] }
  return {
    ...reportHead({ round, scheme, signed: null }, language),
    ...centreHead(centre),
    ...visitText(visits, language),
    experts: takingPart(paper)
      .map(({ name }) => name)
      .join(language === 'zh' ? '、' : ', '),
    accompaniedBy: '',
    checks: verifiedLines(open, language)
      .filter(({ code }) => facts.has(code))
      .map(({ code, item, claimed }) => ({
        item: `${code} ${item}`,
        method: '',
        found: '',
        claimed,
        verified: '',
        evidence: '',
      })),
    samples: (scheme?.lists ?? []).flatMap(({ code, name }) => {
      const rows = claims.rows.filter(({ list }) => list === code).length
      if (rows === 0) return []
      const blank = { failed: '', failedShare: '', whole: '' }
      return [
        { list: `${code} ${name[language]}`, rows: String(rows), drawn: `≥ ${sampleSize(rows)}`, ...blank },
      ]
    }),
    remarks: '',
    blankLines: 6,
  }
}
