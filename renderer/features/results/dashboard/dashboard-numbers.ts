import Fraction from 'fraction.js'
import type { Board } from '#shared/contract/panel.ts'
import type { HeldResult, Ranking } from '#shared/contract/round-result.ts'
import { toFixed, toFraction } from '#shared/domain/exact.ts'
import type { Grade } from '#shared/domain/grade.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { HandInState } from '#shared/domain/panel-result.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import type { RankedCentre } from '#shared/domain/round-result.ts'
import { byPinyin } from '#shared/scoring/panel/pinyin-order.ts'
import { type Agreement, agreementStatistics } from '#shared/statistics/agreement-statistics.ts'
import type { Ratings } from '#shared/statistics/ratings.ts'

/** The four grades that are kept apart, as keys of a chart. */
export const gradeStages = ['score', 'capped', 'quota', 'department'] as const
export type GradeStage = (typeof gradeStages)[number]

export interface GradeCount extends Readonly<Record<GradeStage, number>> {
  readonly grade: Grade
}

/** How many centres have each grade, by score, after caps, after the quota and by the department. */
export function gradeCounts(ranking: readonly RankedCentre[]): readonly GradeCount[] {
  const count = (of: (line: RankedCentre) => Grade | null | undefined, grade: Grade) =>
    ranking.filter((line) => of(line) === grade).length
  return (['excellent', 'good', 'pass', 'fail'] as const).map((grade) => ({
    grade,
    score: count(({ scoreGrade }) => scoreGrade, grade),
    capped: count(({ cappedGrade }) => cappedGrade, grade),
    quota: count(({ quotaGrade }) => quotaGrade, grade),
    department: count(({ department }) => department?.grade, grade),
  }))
}

/** Values of the centres of one group, in per cent of what could be had. */
export interface ValueGroup {
  readonly name: string
  readonly points: readonly { readonly centre: string; readonly value: number }[]
}

/** Of each dimension, the share of its points that each centre has. */
export function byDimension(
  { scheme, results }: Pick<Ranking, 'scheme' | 'results'>,
  language: Language,
): readonly ValueGroup[] {
  return (scheme?.dimensions ?? []).map(({ code, name }) => ({
    name: `${code} ${name[language]}`,
    points: results.flatMap(({ result }) => {
      const found = result.grade?.report.dimensions.find((dimension) => dimension.code === code)
      if (found === undefined || found.weight === '0') return []
      const value = toFraction(found.points).div(toFraction(found.weight)).mul(100)
      return [{ centre: result.centre.centre.name, value: Number(toFixed(value, 2)) }]
    }),
  }))
}

/** The totals of the centres of each field, the fields by pinyin. */
export function byField(results: readonly HeldResult[], unnamed: string): readonly ValueGroup[] {
  const groups = Map.groupBy(results, ({ result }) => result.centre.centre.field ?? unnamed)
  return [...groups]
    .toSorted(([left], [right]) => byPinyin(left, right))
    .map(([name, own]) => ({
      name,
      points: own.flatMap(({ result }) => {
        const total = result.grade?.report.total
        return total === undefined
          ? []
          : [{ centre: result.centre.centre.name, value: Number(toFixed(toFraction(total), 2)) }]
      }),
    }))
}

/** What was claimed and what was verified of one input over all centres. Exact, as decimals. */
export interface InputSum {
  readonly code: string
  readonly name: string
  readonly claimed: string
  readonly verified: string
  /** Verified in per cent of claimed. */
  readonly kept: number
}

/**
 * Claimed against verified by input, the largest reduction first. A figure counts by its amount, a list by its
 * rows that count; what nobody claimed is left out.
 */
export function inputSums(
  { scheme, results }: Pick<Ranking, 'scheme' | 'results'>,
  language: Language,
): readonly InputSum[] {
  const names = new Map<string, string>(
    [...(scheme?.scalars ?? []), ...(scheme?.lists ?? [])].map((input) => [input.code, input.name[language]]),
  )
  const sums = new Map<string, { readonly claimed: Fraction; readonly verified: Fraction }>()
  for (const { result } of results)
    for (const { key, claimed, verified } of distinctInputs(result.grade?.report)) {
      const code = key.split('/')[0] ?? key
      const sum = sums.get(code) ?? { claimed: new Fraction(0), verified: new Fraction(0) }
      sums.set(code, { claimed: sum.claimed.add(claimed), verified: sum.verified.add(verified) })
    }
  return [...sums]
    .filter(([code, { claimed }]) => names.has(code) && claimed.n !== 0n)
    .map(([code, { claimed, verified }]) => ({
      code,
      name: names.get(code) ?? code,
      claimed: plain(toFixed(claimed, 4)),
      verified: plain(toFixed(verified, 4)),
      kept: Number(toFixed(verified.div(claimed).mul(100), 1)),
    }))
    .toSorted((left, right) => left.kept - right.kept || (left.code < right.code ? -1 : 1))
}

const plain = (decimal: string) => decimal.replace(/\.?0+$/, '')

type Report = NonNullable<HeldResult['result']['grade']>['report']

/** Each input of a report once, though several indicators rest on it: figures by amount, rows as one. */
function distinctInputs(report: Report | undefined) {
  const inputs = (report?.dimensions ?? []).flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => indicator.inputs),
  )
  return [...Map.groupBy(inputs, ({ key }) => key)].flatMap(([key, same]) => {
    const [first] = same
    if (first === undefined) return []
    if (/\/r\d+$/.test(key)) {
      const counts = same.some((each) => each.counts)
      return [{ key, claimed: new Fraction(1), verified: new Fraction(counts ? 1 : 0) }]
    }
    if (!/\/\d{4}$/.test(key) || first.claimed === null) return []
    return [{ key, claimed: new Fraction(first.claimed), verified: new Fraction(first.verified ?? 0) }]
  })
}

/** How far a panel's judgements agree over all its centres. */
export interface PanelAgreement {
  readonly panel: string
  readonly alpha: Agreement
  readonly icc: Agreement
}

/** Krippendorff's α and ICC(2,1) of each panel: a unit is an indicator of a centre, a rating a share of its weight. */
export function agreementByPanel(results: readonly HeldResult[]): readonly PanelAgreement[] {
  const panels = Map.groupBy(results, ({ result }) => result.panel.id)
  return [...panels].map(([panel, own]) => {
    const ratings = ratingsOf(own)
    const name = own[0]?.result.panel.name ?? panel
    return { panel: name, alpha: measure('alpha-interval', ratings), icc: measure('icc-2,1', ratings) }
  })
}

function measure(id: 'alpha-interval' | 'icc-2,1', ratings: Ratings): Agreement {
  const statistic = agreementStatistics.find((each) => each.id === id)
  if (statistic === undefined) throw new Error(`no statistic ${id}`)
  return statistic.measure(ratings)
}

function ratingsOf(results: readonly HeldResult[]): Ratings {
  const experts = [
    ...new Set(results.flatMap(({ result }) => result.members.map(({ expert }) => expert))),
  ].toSorted()
  return results.flatMap(({ result }) => {
    const byIndicator = Map.groupBy(result.grade?.judgements ?? [], ({ indicator }) => indicator)
    return [...byIndicator.values()].map((judgements) =>
      experts.map((expert) => {
        const share = judgements.find((judgement) => judgement.expert === expert)?.share
        return share === undefined ? null : toFraction(share).mul(100).valueOf()
      }),
    )
  })
}

export const progressStates = [
  'sealed',
  'draft',
  'not-received',
  'recused',
  'void',
  'conflict',
] as const satisfies readonly HandInState[]

export interface ExpertProgress extends Readonly<Record<HandInState, number>> {
  readonly expert: string
}

/**
 * Of each expert, how many of his centres are in which state: as his hand-ins lie here, else as the panel's result
 * says.
 */
export function progressByExpert(
  boards: readonly Board[],
  results: readonly HeldResult[],
): readonly ExpertProgress[] {
  const resultOf = new Map(results.map(({ centre, result }) => [centre, result]))
  return boards.flatMap(({ members, rows }) =>
    members.map(({ expert, name }): ExpertProgress => {
      const states = rows.flatMap(({ centre, cells }) =>
        cells
          .filter((cell) => cell.expert === expert)
          .map(({ state }) =>
            state === 'not-received' ? (stateIn(resultOf.get(centre.id), expert) ?? state) : state,
          ),
      )
      const count = (state: HandInState) => states.filter((each) => each === state).length
      return {
        expert: `${expert} ${name}`,
        sealed: count('sealed'),
        draft: count('draft'),
        'not-received': count('not-received'),
        recused: count('recused'),
        void: count('void'),
        conflict: count('conflict'),
      }
    }),
  )
}

/** The hand-in that counts, else the last one, says in which state an expert was when the panel closed. */
function stateIn(result: HeldResult['result'] | undefined, expert: ExpertId): HandInState | null {
  const own = result?.handIns.filter((handIn) => handIn.expert === expert) ?? []
  return (own.find(({ counts }) => counts !== null) ?? own.at(-1))?.state ?? null
}
