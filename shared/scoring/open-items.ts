import type { Claims } from '../domain/claim.ts'
import type { Finding, OpenItem } from '../domain/finding.ts'
import { indicatorsOf, type Scheme } from '../domain/scheme.ts'
import type { SheetContent } from '../domain/score-sheet.ts'
import { openInputs } from './open-inputs.ts'
import { openJudgement } from './open-judgement.ts'
import { verificationKey } from './settled.ts'
import { inputsOfIndicator } from './used-inputs.ts'

/**
 * What a sheet lacks before it can be submitted, in the order of the scheme: indicator by indicator with its
 * inputs, then what no indicator reads, then the hard cross-checks.
 */
export function openItems(
  scheme: Scheme,
  claims: Claims,
  content: SheetContent,
  findings: readonly Finding[],
): readonly OpenItem[] {
  const entries = new Map(content.verifications.map((entry) => [verificationKey(entry), entry]))
  const notApplicable = new Set<string>(content.notApplicable.map(({ indicator }) => indicator))
  const seen = new Set<string>()
  const items: OpenItem[] = []
  const checkInputs = (codes: readonly string[]) => {
    for (const code of codes) {
      if (seen.has(code)) continue
      seen.add(code)
      items.push(...openInputs(code, scheme, claims, entries))
    }
  }
  const spared: string[] = []
  for (const indicator of indicatorsOf(scheme)) {
    const { scalars, lists, facts } = inputsOfIndicator(indicator)
    const codes = [...scalars, ...lists, ...facts]
    if (notApplicable.has(indicator.code)) {
      if (indicator.notApplicable !== undefined) {
        spared.push(...codes)
        continue
      }
      items.push({ code: 'not-applicable-refused', item: indicator.code, needed: null, has: null })
    }
    checkInputs(codes)
    if (indicator.kind === 'qualitative') items.push(...openJudgement(indicator, content))
  }
  const rest = [...scheme.scalars, ...scheme.lists, ...scheme.facts].map(({ code }) => code)
  checkInputs(rest.filter((code) => !spared.includes(code)))
  for (const { severity, of, items: keys, check } of findings) {
    if (severity !== 'hard' || of !== 'verified') continue
    for (const item of keys.slice(0, 1)) items.push({ code: 'hard-check', item, needed: check, has: null })
  }
  return items
}
