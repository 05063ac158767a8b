import { readDay } from '#renderer/ui/read-day.ts'
import type { CallInput } from '#shared/contract/index.ts'
import type { SchemeSummary } from '#shared/contract/scheme.ts'
import { yearSchema } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { Round, RoundKind } from '#shared/domain/round.ts'
import { schemeKindOf } from '#shared/rounds/checks/check-whole.ts'
import { roundKindNames } from '#shared/rounds/names.ts'

/** What the dialog for a new round holds before it is complete; `name` null: the proposed one. */
export interface RoundDraft {
  readonly kind: RoundKind
  readonly name: string | null
  readonly from: string
  readonly to: string
  readonly cutOffDay: string
  readonly scheme: Sha256 | null
  readonly drill: boolean
}

/** The schemes that a kind of round may score by. */
export function schemesFor(kind: RoundKind, schemes: readonly SchemeSummary[]): readonly SchemeSummary[] {
  return schemes.filter(({ scheme }) => scheme.kind === schemeKindOf[kind])
}

/** `2026年运行评估`. */
export function proposedName({ kind, to }: Pick<RoundDraft, 'kind' | 'to'>, language: Language): string {
  const year = Number(to) + 1
  return language === 'zh' ? `${year}年${roundKindNames[kind].zh}` : `${roundKindNames[kind].en} ${year}`
}

/** A new round in `year` reviews the three years before it; a copy keeps kind and scheme and moves on by a year. */
export function newDraft(
  year: number,
  copyFrom: Round | null,
  schemes: readonly SchemeSummary[],
): RoundDraft {
  if (copyFrom === null) {
    const kind: RoundKind = 'operation-evaluation'
    const [first] = schemesFor(kind, schemes)
    return {
      kind,
      name: null,
      from: String(year - 3),
      to: String(year - 1),
      cutOffDay: `${year}-12-31`,
      scheme: first?.hash ?? null,
      drill: false,
    }
  }
  const { kind, period, cutOffDay, scheme, drill } = copyFrom
  const next = (text: string) => String(Number(text) + 1)
  return {
    kind,
    name: null,
    from: next(period.from),
    to: next(period.to),
    cutOffDay: `${next(cutOffDay.slice(0, 4))}${cutOffDay.slice(4) === '-02-29' ? '-02-28' : cutOffDay.slice(4)}`,
    scheme: scheme?.hash ?? null,
    drill,
  }
}

/** The field that keeps a round from being made. */
export type WrongField = 'name' | 'year' | 'period' | 'cutOffDay'

/** What to send, or the fields that are missing or wrong. */
export function readDraft(
  draft: RoundDraft,
  language: Language,
): Omit<CallInput<'round.create'>, 'round' | 'copyFrom'> | { readonly wrong: readonly WrongField[] } {
  const from = yearSchema.safeParse(draft.from.trim())
  const to = yearSchema.safeParse(draft.to.trim())
  const cutOffDay = readDay(draft.cutOffDay)
  const name = (draft.name ?? proposedName(draft, language)).trim()
  const years = from.success && to.success
  const wrong: WrongField[] = []
  if (name === '') wrong.push('name')
  if (!years) wrong.push('year')
  else if (from.data > to.data) wrong.push('period')
  if (cutOffDay === null) wrong.push('cutOffDay')
  if (!years || cutOffDay === null || wrong.length > 0) return { wrong }
  const { kind, drill } = draft
  const scheme = schemeKindOf[kind] === null ? null : draft.scheme
  return { kind, name, period: { from: from.data, to: to.data }, cutOffDay, drill, scheme }
}
