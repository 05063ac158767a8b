import type { Claims, ListRow } from '../domain/claim.ts'
import { toFraction } from '../domain/exact.ts'
import type { Finding, OpenItem } from '../domain/finding.ts'
import type { QualitativeIndicator } from '../domain/indicator.ts'
import { indicatorsOf, type Scheme } from '../domain/scheme.ts'
import type { SheetContent } from '../domain/score-sheet.ts'
import { counts, type Verification } from '../domain/verification.ts'
import { verificationKey } from './settled.ts'
import { inputsOfIndicator } from './used-inputs.ts'

const open = (
  code: OpenItem['code'],
  item: string,
  needed: string | null = null,
  has: string | null = null,
): OpenItem => ({
  code,
  item,
  needed,
  has,
})

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
      if (indicator.notApplicable === undefined) items.push(open('not-applicable-refused', indicator.code))
      spared.push(...codes)
      continue
    }
    checkInputs(codes)
    if (indicator.kind === 'qualitative') items.push(...openJudgement(indicator, content))
  }
  const rest = [...scheme.scalars, ...scheme.lists, ...scheme.facts].map(({ code }) => code)
  checkInputs(rest.filter((code) => !spared.includes(code)))
  for (const finding of findings) {
    if (finding.severity !== 'hard' || finding.of !== 'verified') continue
    for (const item of finding.items.slice(0, 1)) items.push(open('hard-check', item, finding.check))
  }
  return items
}

function openInputs(
  code: string,
  scheme: Scheme,
  claims: Claims,
  entries: ReadonlyMap<string, Verification>,
): readonly OpenItem[] {
  const figures = claims.figures
    .filter(({ input }) => input === code)
    .flatMap(({ input, year, value }) =>
      openFigure(`${input}/${year}`, value, entries.get(`${input}/${year}`)),
    )
  const rows = claims.rows.filter(({ list }) => list === code).flatMap((row) => openRow(row, entries))
  const facts = scheme.facts
    .filter((fact) => fact.code === code)
    .flatMap((fact) => {
      const entry = entries.get(fact.code)
      const answered = entry?.kind === 'fact' && (entry.verified !== null || entry.state === 'not-applicable')
      return answered && entry.state !== 'not-checked'
        ? doubts(fact.code, entry)
        : [open('fact-unanswered', fact.code)]
    })
  return [...figures, ...rows, ...facts]
}

function doubts(key: string, entry: Verification): readonly OpenItem[] {
  return entry.state === 'disputed' ? [open('disputed', key)] : []
}

function openFigure(
  key: string,
  claimed: string | null,
  entry: Verification | undefined,
): readonly OpenItem[] {
  if (entry === undefined || entry.kind !== 'figure' || entry.state === 'not-checked')
    return claimed === null ? [] : [open('not-checked', key)]
  if (entry.state === 'disputed') return [open('disputed', key)]
  if (!counts(entry.state)) return needsReason(key, entry, entry.state === 'rejected')
  if (entry.verified === null) return [open('not-checked', key)]
  if (entry.reason !== null || entry.verified === claimed) return []
  const above = claimed === null || toFraction(entry.verified).compare(claimed) > 0
  const equal = claimed !== null && toFraction(entry.verified).equals(claimed)
  if (equal) return []
  return [open(above ? 'above-claim-without-reason' : 'reason-missing', key)]
}

function openRow({ list, row }: ListRow, entries: ReadonlyMap<string, Verification>): readonly OpenItem[] {
  const key = `${list}/${row}`
  const entry = entries.get(key)
  if (entry === undefined || entry.kind !== 'row' || entry.state === 'not-checked')
    return [open('not-checked', key)]
  if (entry.state === 'disputed') return [open('disputed', key)]
  const differs = Object.keys(entry.changed).length > 0
  return needsReason(key, entry, differs || entry.state === 'reduced' || entry.state === 'rejected')
}

function needsReason(key: string, { reason }: Verification, needed: boolean): readonly OpenItem[] {
  return needed && reason === null ? [open('reason-missing', key)] : []
}

function openJudgement(indicator: QualitativeIndicator, content: SheetContent): readonly OpenItem[] {
  const { code } = indicator
  const judgement = content.judgements.find((entry) => entry.indicator === code)
  const level = indicator.levels.find((anchored) => anchored.level === judgement?.level)
  if (judgement === undefined || level === undefined || judgement.value === null)
    return [open('level-missing', code)]
  const items: OpenItem[] = []
  const value = toFraction(judgement.value)
  const { from, to } = level.band
  const inBand =
    indicator.mode === 'levels'
      ? value.equals(toFraction(level.value))
      : value.compare(toFraction(from)) >= 0 &&
        (value.compare(toFraction(to)) < 0 || (to === '1' && value.equals(1)))
  if (!inBand) items.push(open('value-outside-band', code, `${from}–${to}`, judgement.value))
  const { noMaterial } = indicator
  if (judgement.noMaterial && noMaterial !== undefined) {
    const order = indicator.levels.map((anchored) => anchored.level)
    const better = order.indexOf(level.level) < order.indexOf(noMaterial.level)
    if (better || (noMaterial.rule === 'exactly' && level.level !== noMaterial.level))
      items.push(open('level-above-limit', code, noMaterial.level, level.level))
  }
  const length = [...judgement.note.trim()].length
  if (length < indicator.minimumNote)
    items.push(open('note-too-short', code, String(indicator.minimumNote), String(length)))
  const pointers = judgement.noMaterial ? 0 : level.minimumPointers
  if (judgement.pointers.length < pointers)
    items.push(open('pointers-missing', code, String(pointers), String(judgement.pointers.length)))
  return items
}
