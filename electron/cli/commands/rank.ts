import type { Grade } from '#shared/domain/grade.ts'
import { gradeNames } from '#shared/domain/names.ts'
import type { Command } from '../command.ts'
import { findRound } from '../find-round.ts'
import { numberJson } from '../number-json.ts'
import { argument } from '../option-text.ts'

export const rankCommand: Command = {
  name: 'rank',
  usage: 'ROUND',
  summary: {
    zh: '重新计算并排序：得分等次、受限等次、比例等次、部门决定分列',
    en: 'Recompute and rank; score grade, capped grade, quota grade and the department’s decision kept apart',
  },
  arity: 1,
  options: [],
  json: [
    '{"round","ranking":[{"centre","name","rank","total","scoreGrade","cappedGrade","quotaGrade","limited","department"}],',
    ' "quotaPlaces","undecided":[["Z001","Z002"]],"findings":[{"code","place","signed","found"}]}',
  ],
  async run(context) {
    const store = await context.openStore()
    const round = await findRound(store, argument(context, 0))
    const { ranking, results, quotaPlaces, undecided } = await store.call('round-result.ranking', {
      round: round.id,
    })
    const findings = results.flatMap((result) => result.findings)
    const { language } = context
    const name = (grade: Grade | null) => (grade === null ? '—' : gradeNames[grade][language])
    return {
      exit: findings.length === 0 && undecided.length === 0 ? 0 : 1,
      json: {
        round: round.id,
        ranking: ranking.map((line) => ({
          ...line,
          total: line.total === null ? null : numberJson(line.total),
        })),
        quotaPlaces,
        undecided,
        findings,
      },
      lines: [
        ...ranking.map(
          ({ rank, centre, name: title, total, scoreGrade, cappedGrade, quotaGrade, department }) =>
            [
              rank ?? '—',
              centre,
              title,
              total === null ? '—' : numberJson(total).decimal,
              name(scoreGrade),
              name(cappedGrade),
              name(quotaGrade),
              name(department?.grade ?? null),
            ].join('\t'),
        ),
        ...undecided.map((tied) => `${language === 'zh' ? '并列待定' : 'Tie to decide'}: ${tied.join(' ')}`),
        ...findings.map(
          ({ code, place, signed, found }) => `✗ ${code}  ${place}  ${signed ?? '—'} → ${found ?? '—'}`,
        ),
      ],
    }
  },
}
