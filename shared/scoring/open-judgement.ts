import { type Decimal, toFraction } from '../domain/exact.ts'
import type { OpenItem } from '../domain/finding.ts'
import type { AnchoredLevel, QualitativeIndicator } from '../domain/indicator.ts'
import type { SheetContent } from '../domain/score-sheet.ts'

/** What the judgement of a qualitative indicator lacks. */
export function openJudgement(
  indicator: QualitativeIndicator,
  { judgements }: Pick<SheetContent, 'judgements'>,
): readonly OpenItem[] {
  const item = indicator.code
  const judgement = judgements.find((entry) => entry.indicator === item)
  if (judgement === undefined) return [{ code: 'level-missing', item, needed: null, has: null }]
  const nothing = judgement.noMaterial && indicator.noMaterial?.rule === 'zero'
  const level = indicator.levels.find((anchored) => anchored.level === judgement.level)
  const items: OpenItem[] = []
  if (!nothing) {
    const { value, noMaterial } = judgement
    if (level === undefined || value === null)
      return [{ code: 'level-missing', item, needed: null, has: null }]
    items.push(...openValue(indicator, level, value))
    if (noMaterial) items.push(...openLimit(indicator, level))
  }
  const length = [...judgement.note.trim()].length
  if (length < indicator.minimumNote)
    items.push({ code: 'note-too-short', item, needed: String(indicator.minimumNote), has: String(length) })
  // without material there is nothing to point at, where the scheme knows of that case
  const excused = judgement.noMaterial && indicator.noMaterial !== undefined
  const needed = excused ? 0 : (level?.minimumPointers ?? 0)
  if (judgement.pointers.length < needed)
    items.push({
      code: 'pointers-missing',
      item,
      needed: String(needed),
      has: String(judgement.pointers.length),
    })
  return items
}

/** In `levels` mode the level's own value, in `free` mode one of its band; the upper bound belongs to it only at 1. */
function openValue(
  { code: item, mode }: QualitativeIndicator,
  { value: own, band: { from, to } }: AnchoredLevel,
  has: Decimal,
): readonly OpenItem[] {
  const value = toFraction(has)
  const whole = value.equals(1) && toFraction(to).equals(1)
  const inBand = value.compare(toFraction(from)) >= 0 && (value.compare(toFraction(to)) < 0 || whole)
  const fits = mode === 'levels' ? value.equals(toFraction(own)) : inBand
  const needed = mode === 'levels' ? own : `${from}–${to}`
  return fits ? [] : [{ code: 'value-outside-band', item, needed, has }]
}

/** How high a level may be where the applicant gave no material. */
function openLimit(
  { code: item, levels, noMaterial }: QualitativeIndicator,
  { level }: AnchoredLevel,
): readonly OpenItem[] {
  if (noMaterial === undefined || noMaterial.rule === 'zero') return []
  const order = levels.map((anchored) => anchored.level)
  const better = order.indexOf(level) < order.indexOf(noMaterial.level)
  const other = noMaterial.rule === 'exactly' && level !== noMaterial.level
  return better || other ? [{ code: 'level-above-limit', item, needed: noMaterial.level, has: level }] : []
}
