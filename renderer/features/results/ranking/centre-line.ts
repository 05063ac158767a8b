import type { HeldResult, OtherResult, Ranking } from '#shared/contract/round-result.ts'
import type { DataConfirmation } from '#shared/domain/data-confirmation.ts'
import type { CentreId, RoundCentre } from '#shared/domain/round.ts'
import { confirmationOf } from '#shared/domain/round-decision.ts'
import type { RankedCentre } from '#shared/domain/round-result.ts'
import type { OtherReview } from '#shared/rounds/recognition.ts'
import { inPublicationOrder, rankByField } from '#shared/scoring/panel/rank-round.ts'

/** A centre of the round as the table shows it, with what came back for it. */
export interface CentreLine {
  readonly centre: CentreId
  readonly name: string
  readonly field: string | null
  readonly source: RoundCentre
  readonly held: HeldResult | null
  readonly ranked: RankedCentre | null
  /** Within its field. */
  readonly fieldRank: number | null
  readonly others: readonly OtherResult[]
  /** Why the result that counts was chosen; null where it is the newest. */
  readonly chosenBecause: string | null
  readonly confirmation: DataConfirmation | null
  /** Of a plan review or site assessment: the other of the two. */
  readonly otherReview: OtherReview | null
}

/** Every centre of the round, those with a rank first, those without a result at the end. */
export function centreLines(ranking: Ranking): readonly CentreLine[] {
  const ranked = new Map(ranking.ranking.map((line) => [line.centre, line]))
  const held = new Map(ranking.results.map((result) => [result.centre, result]))
  const fieldRanks = new Map(
    rankByField(ranking.ranking).flatMap(({ centres }) => centres.map(({ centre, rank }) => [centre, rank])),
  )
  const order = [
    ...ranking.ranking.map(({ centre }) => centre),
    ...ranking.round.centres.map(({ id }) => id).filter((id) => !ranked.has(id)),
  ]
  const sources = new Map(ranking.round.centres.map((centre) => [centre.id, centre]))
  return order.flatMap((id): readonly CentreLine[] => {
    const source = sources.get(id)
    if (source === undefined) return []
    return [
      {
        centre: id,
        name: source.centre.name,
        field: source.centre.field,
        source,
        held: held.get(id) ?? null,
        ranked: ranked.get(id) ?? null,
        fieldRank: fieldRanks.get(id) ?? null,
        chosenBecause: reasonOf(ranking.decisions, id, held.get(id)),
        others: ranking.others.filter(({ centre }) => centre === id),
        confirmation: confirmationOf(ranking.decisions, id),
        otherReview: ranking.otherReviews.find(({ centre }) => centre === id) ?? null,
      },
    ]
  })
}

function reasonOf(
  decisions: Ranking['decisions'],
  id: CentreId,
  held: HeldResult | undefined,
): string | null {
  const choice = decisions.findLast((decision) => decision.kind === 'choose-result' && decision.centre === id)
  return choice?.kind === 'choose-result' && choice.result === held?.bundleHash ? choice.reason : null
}

/** At the edge of the quota, equal to another, and not decided yet. */
export function waitsForTie({ cappedGrade, quotaGrade }: RankedCentre): boolean {
  return cappedGrade !== null && quotaGrade === null
}

/** Which centres are shown. */
export const lineFilters = ['all', 'no-result', 'differs', 'several', 'unconfirmed', 'undecided'] as const
export type LineFilter = (typeof lineFilters)[number]

/** Whether a centre passes the filter and the words that were typed. */
export function passes(line: CentreLine, filter: LineFilter, words: string): boolean {
  const typed = words.trim().toLowerCase()
  const named = `${line.centre} ${line.name} ${line.field ?? ''}`.toLowerCase().includes(typed)
  return named && passesFilter(line, filter)
}

function passesFilter({ held, ranked, others, confirmation }: CentreLine, filter: LineFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'no-result':
      return held === null
    case 'differs':
      return held !== null && held.findings.length > 0
    case 'several':
      return others.length > 0
    case 'unconfirmed':
      return held !== null && confirmation?.confirmed !== true
    case 'undecided':
      return held !== null && (ranked?.department ?? null) === null
  }
}

export type LineOrder = 'rank' | 'publication'

/** In the order asked for; `byField` keeps the fields together, by pinyin, centres without one at the end. */
export function arranged(
  lines: readonly CentreLine[],
  order: LineOrder,
  byField: boolean,
): readonly { readonly field: string | null; readonly lines: readonly CentreLine[] }[] {
  const sorted = order === 'publication' ? inPublicationOrder(lines) : lines
  if (!byField) return [{ field: null, lines: sorted }]
  const own = new Map(Map.groupBy(sorted, ({ field }) => field))
  const named = inPublicationOrder(
    [...own.keys()].flatMap((field) => {
      const [first] = own.get(field) ?? []
      return field === null || first === undefined ? [] : [{ centre: first.centre, name: field }]
    }),
  )
  return [...named.map(({ name }) => name), ...(own.has(null) ? [null] : [])].map((field) => ({
    field,
    lines: own.get(field) ?? [],
  }))
}
