import type { Ranking } from '#shared/contract/round-result.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { confirmationOf } from '#shared/domain/round-decision.ts'
import { hashJson } from '../digest.ts'
import type { ArchivedItem, ArchiveListData } from '../forms/kinds/archive-list.ts'
import { sayIn } from '../forms/kinds/form-head.ts'
import { sheetCode } from '../reports/score-sheet-paper.ts'
import { memberName } from './panel-paper.ts'
import { dayOf } from './report-day.ts'
import { reportHead } from './report-head.ts'

/**
 * 归档目录: of each centre the package, every expert's hand-in, the panel's result, the scans of signed paper and the
 * applicant's signed confirmation, each with the hash by which the electronic file is known again.
 */
export function archiveListData(
  { round, scheme, results, decisions }: Pick<Ranking, 'round' | 'scheme' | 'results' | 'decisions'>,
  language: Language,
): ArchiveListData {
  const say = sayIn(language)
  const electronic = say('电子', 'file')
  return {
    ...reportHead({ round, scheme, signed: null }, language),
    fileNumber: '',
    retention: '',
    items: results.flatMap(({ centre, bundleHash, result }): readonly ArchivedItem[] => {
      const { name, leadUnit } = result.centre.centre
      const date = dayOf(result.closedAt)
      const item = (
        part: Pick<ArchivedItem, 'author' | 'title' | 'hash'> & Partial<ArchivedItem>,
      ): ArchivedItem => ({
        number: '',
        date,
        pages: '',
        medium: electronic,
        remark: '',
        ...part,
        title: `${centre} ${name} ${part.title}`,
      })
      const author = result.panel.name
      const confirmation = confirmationOf(decisions, centre)
      const confirmed = confirmation?.scan ?? null
      return [
        ...(result.packageHash === null
          ? []
          : [
              item({
                author: leadUnit ?? '',
                title: say('申报材料包', 'application package'),
                hash: result.packageHash,
              }),
            ]),
        ...result.handIns.map(({ expert, counts, bundleHash: hash, documentHash }) =>
          item({
            author: memberName(result, expert),
            number: sheetCode(documentHash),
            title:
              counts === null
                ? say('专家评分数据包（不计入）', 'score bundle (not counted)')
                : say('专家评分数据包', 'score bundle'),
            hash,
          }),
        ),
        item({
          author,
          number: sheetCode(hashJson(result)),
          title: say(`专家组结果（第 ${result.version} 版）`, `panel result (version ${result.version})`),
          hash: bundleHash,
        }),
        ...result.scans.map(({ name: file, hash }) =>
          item({
            author,
            title: say(`签字件扫描 ${file}`, `scan of signed paper ${file}`),
            hash,
            medium: say('纸质+电子', 'paper, file'),
          }),
        ),
        ...(confirmation === null || confirmed === null
          ? []
          : [
              item({
                author: leadUnit ?? '',
                date: dayOf(confirmation.decidedAt),
                title: say(
                  `核定数据确认书（签字件扫描）${confirmed.name}`,
                  `confirmation of verified data, signed, scan ${confirmed.name}`,
                ),
                hash: confirmed.hash,
                medium: say('纸质+电子', 'paper, file'),
                remark: confirmation.confirmed
                  ? say('确认，无异议', 'confirmed')
                  : say('有异议', 'objection'),
              }),
            ]),
      ]
    }),
  }
}
