import type { Claims, Figure, ListRow } from '#shared/domain/claim.ts'
import { toFraction } from '#shared/domain/exact.ts'
import { withFactAnswer } from '#shared/domain/fact-answer.ts'
import type { FactInput } from '#shared/domain/input-definition.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import type { SheetContent } from '#shared/domain/score-sheet.ts'
import { readDecimalText } from '#shared/domain/typed-text.ts'
import type { FactVerification, FigureVerification, RowVerification } from '#shared/domain/verification.ts'
import { type FigureDraft, type PaperDraft, untypedFigure } from './paper-draft.ts'

const untouched = { state: 'not-checked', reason: null, note: '', pointers: [] } as const

export function figureKey({ input, year }: Pick<Figure, 'input' | 'year'>): string {
  return `${input}/${year}`
}

export function rowKey({ list, row }: Pick<ListRow, 'list' | 'row'>): string {
  return `${list}/${row}`
}

export function blankRow({ list, row }: Pick<ListRow, 'list' | 'row'>): RowVerification {
  return { kind: 'row', list, row, changed: {}, ...untouched }
}

export function blankFact(fact: FactInput['code']): FactVerification {
  return { kind: 'fact', fact, verified: null, ...untouched }
}

/** Whether a reason is due: the paper says otherwise than the claim. */
export function figureDiffers({ value }: Figure, entry: FigureVerification | null): boolean {
  if (entry === null) return false
  if (entry.state === 'rejected' || entry.verified === null) return true
  return value === null || !toFraction(entry.verified).equals(toFraction(value))
}

/**
 * The finding that a typed figure makes; null where nothing was claimed and nothing typed. What cannot be read as
 * a number has no verified value, and so stays open.
 */
export function figureFinding(
  scheme: Scheme,
  figure: Figure,
  { typed, state, reason, note }: FigureDraft,
): FigureVerification | null {
  const { input, year, value } = figure
  const base = { kind: 'figure', input, year, pointers: [] } as const
  if (state === 'rejected' || state === 'disputed') return { ...base, state, verified: null, reason, note }
  if (typed.trim() === '')
    return value === null
      ? null
      : { ...base, state: state ?? 'document-checked', verified: value, reason: null, note: '' }
  const unit = scheme.scalars.find(({ code }) => code === input)?.unit ?? 'none'
  const read = readDecimalText(typed, unit)
  const verified = read.ok ? read.value : null
  if (verified !== null && value !== null && toFraction(verified).equals(toFraction(value)))
    return { ...base, state: state ?? 'document-checked', verified, reason: null, note: '' }
  return { ...base, state: state ?? 'reduced', verified, reason, note }
}

/** The sheet that a draft makes, as far as it goes; only what lies in the expert's scope. */
export function contentOf(
  scheme: Scheme,
  claims: Claims,
  draft: PaperDraft,
  inScope: (item: string) => boolean,
): SheetContent {
  const spared = new Set(Object.keys(draft.notApplicable))
  return {
    verifications: [
      ...claims.figures
        .filter(({ input }) => inScope(input))
        .flatMap((figure) => {
          const finding = figureFinding(scheme, figure, draft.figures[figureKey(figure)] ?? untypedFigure)
          return finding === null ? [] : [finding]
        }),
      ...claims.rows.flatMap((row) => draft.rows[rowKey(row)] ?? []),
      ...scheme.facts.flatMap(({ code }) => draft.facts[code] ?? []),
    ],
    judgements: indicatorsOf(scheme).flatMap(({ code }) =>
      spared.has(code) ? [] : (draft.judgements[code] ?? []),
    ),
    notApplicable: indicatorsOf(scheme).flatMap(({ code: indicator }) => {
      const note = draft.notApplicable[indicator]?.trim() ?? ''
      return note === '' ? [] : [{ indicator, note }]
    }),
    vetoProposals: scheme.vetoes.flatMap(({ code: veto }) => {
      const note = draft.vetoes[veto]?.trim() ?? ''
      return note === '' ? [] : [{ veto, note, pointers: [] }]
    }),
  }
}

/** Takes rows and facts that are not typed yet as claimed; `codes` says of which lists and facts. */
export function acceptAsClaimed(
  scheme: Scheme,
  claims: Claims,
  draft: PaperDraft,
  codes: ReadonlySet<string>,
): PaperDraft {
  const rows = claims.rows
    .filter((row) => codes.has(row.list) && draft.rows[rowKey(row)] === undefined)
    .map((row) => [rowKey(row), { ...blankRow(row), state: 'document-checked' as const }])
  const facts = scheme.facts.flatMap(({ code, kind }) => {
    const claimed = claims.facts.find(({ fact }) => fact === code)?.yes ?? null
    const said = kind === 'statement' ? true : claimed
    if (!codes.has(code) || draft.facts[code] !== undefined || said === null) return []
    return [[code, withFactAnswer(kind, blankFact(code), said ? 'yes' : 'no')]]
  })
  return {
    ...draft,
    rows: { ...draft.rows, ...Object.fromEntries(rows) },
    facts: { ...draft.facts, ...Object.fromEntries(facts) },
  }
}
