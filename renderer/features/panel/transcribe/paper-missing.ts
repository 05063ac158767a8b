import type { Claims, ReviewPeriod } from '#shared/domain/claim.ts'
import type { OpenItem } from '#shared/domain/finding.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { SheetContent } from '#shared/domain/score-sheet.ts'
import { crossCheck } from '#shared/scoring/cross-check.ts'
import { type Grading, gradeSheet } from '#shared/scoring/grade-sheet.ts'
import { openItems } from '#shared/scoring/open-items.ts'
import type { PaperDraft } from './paper-draft.ts'

/** What a paper lacks before it can be signed in: of the sheet, or around it. `item` is where it is typed. */
export type Missing =
  | { readonly kind: 'scan' | 'answer' | 'relations' | 'reason'; readonly item: string }
  | { readonly kind: 'note'; readonly item: string }
  | { readonly kind: 'open'; readonly item: string; readonly open: OpenItem }

/** Where the declaration is typed. */
export const declarationItem = 'declaration'
/** Where the scan is chosen. */
export const scanItem = 'scan'

export interface PaperSheetInHand {
  readonly scheme: Scheme
  readonly period: ReviewPeriod
  readonly claims: Claims
  readonly inScope: (item: string) => boolean
}

function missingDeclaration({ declaration }: PaperDraft): readonly Missing[] {
  const { answer, relations, reason } = declaration
  if (answer === null) return [{ kind: 'answer', item: declarationItem }]
  if (answer === 'none') return []
  if (relations.length === 0) return [{ kind: 'relations', item: declarationItem }]
  return reason.trim() === '' ? [{ kind: 'reason', item: declarationItem }] : []
}

/** All that is missing, in the order in which it is typed. An expert who is recused has no sheet to fill in. */
export function missingOf(
  { scheme, period, claims, inScope }: PaperSheetInHand,
  draft: PaperDraft,
  content: SheetContent,
): readonly Missing[] {
  const around: readonly Missing[] = [
    ...(draft.scan === null ? [{ kind: 'scan' as const, item: scanItem }] : []),
    ...missingDeclaration(draft),
  ]
  if (draft.declaration.answer === 'recused') return around
  const findings = crossCheck(scheme, period, claims, content)
  const unexplained = [...Object.entries(draft.notApplicable), ...Object.entries(draft.vetoes)]
    .filter(([, note]) => note.trim() === '')
    .map(([item]): Missing => ({ kind: 'note', item }))
  const waiting = new Set(unexplained.map(({ item }) => item))
  const open = openItems(scheme, claims, content, findings)
    .filter(({ item }) => inScope(item) && !waiting.has(item))
    .map((each): Missing => ({ kind: 'open', item: each.item, open: each }))
  return [...around, ...open, ...unexplained]
}

/** Points and grade of what is typed so far, or what contradicts itself. */
export function gradingOf({ scheme, period, claims }: PaperSheetInHand, content: SheetContent): Grading {
  return gradeSheet(scheme, { period, claims, content })
}
