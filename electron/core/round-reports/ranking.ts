import type { Ranking } from '#shared/contract/round-result.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import type { Round } from '#shared/domain/round.ts'
import type { RankedCentre, TieDecision } from '#shared/domain/round-result.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'
import { sayIn } from '../forms/kinds/form-head.ts'
import type { RankedLine, RankingData } from '../forms/kinds/ranking.ts'
import { reportHead, type SignedDocument } from './report-head.ts'
import { quotaText } from './rule-text.ts'
import { exactNearCutOff, points } from './shown-points.ts'

/** A ranking under a scheme: a consultation has none. */
export interface ScoredRanking extends Omit<Ranking, 'scheme' | 'undecided' | 'others'> {
  readonly scheme: Scheme
}

/** 得分汇总与排序表: score grade, capped grade and quota grade each in a column of its own. */
export function rankingData(
  { round, scheme, results, ranking, quotaPlaces, decidedTie }: ScoredRanking,
  signed: SignedDocument | null,
  language: Language,
): RankingData {
  const say = sayIn(language)
  const held = new Set(ranking.map(({ centre }) => centre))
  const reportOf = new Map(results.map(({ centre, result }) => [centre, result.grade?.report]))
  const line = (ranked: RankedCentre): RankedLine => {
    const { rank, centre, name, field, total, scoreGrade, cappedGrade, quotaGrade, limited } = ranked
    const dimensions = reportOf.get(centre)?.dimensions ?? []
    const grade = (each: RankedCentre['scoreGrade']) =>
      each === null ? '—' : outcomeName(scheme.kind, each)[language]
    return {
      rank: rank === null ? '—' : String(rank),
      centre: name,
      field: field ?? '',
      points: scheme.dimensions.map(({ code }) => {
        const own = dimensions.find((dimension) => dimension.code === code)
        return own === undefined ? '—' : points(own.points)
      }),
      total: total === null ? '—' : points(total),
      exact: total === null ? '' : exactNearCutOff(scheme, total),
      scoreGrade: grade(scoreGrade),
      cappedGrade: grade(cappedGrade),
      quotaGrade: limited
        ? say(`${grade(quotaGrade)}（受比例限制）`, `${grade(quotaGrade)} (limited by quota)`)
        : grade(quotaGrade),
    }
  }
  return {
    ...reportHead({ round, scheme, signed }, language),
    scheme: `${scheme.name[language]} ${scheme.version}`,
    dimensions: scheme.dimensions.map(({ code, name }) => `${code} ${name[language]}`),
    centres: ranking.map(line),
    without: round.centres
      .filter(({ id }) => !held.has(id))
      .map(({ centre }) => ({
        centre: centre.name,
        reason: say('没有专家组结果', 'no result of its panel'),
      })),
    notes: [
      quotaText(round.rules.quota, quotaPlaces, scheme.kind, language),
      ...(decidedTie === null ? [] : [tieText(round, decidedTie, language)]),
    ],
  }
}

/** How the tie at the edge was decided in the end; a decision that was changed since is not on paper. */
function tieText(round: Round, { centres, taken, reason }: TieDecision, language: Language): string {
  const say = sayIn(language)
  const names = centres.map((centre) => subjectLabel(round, centre)).join(say('、', ', '))
  return say(
    `并列处理：${names} ${taken === 'in' ? '全部入选' : '全部不入选'}，理由：${reason}`,
    `Tie: ${names} all ${taken}, because ${reason}`,
  )
}
