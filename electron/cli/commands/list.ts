import type { ApplicationSummary } from '#shared/contract/application.ts'
import { toFixed, toFraction } from '#shared/domain/exact.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import type { Command } from '../command.ts'

/** The grade, or how much is open: points so far are no grade. */
function standing(
  { grade, open, items, kind }: Pick<ApplicationSummary, 'grade' | 'open' | 'items' | 'kind'>,
  language: Language,
): string {
  if (open > 0)
    return language === 'zh' ? `未完成（待办 ${open}/${items}）` : `unfinished (open ${open}/${items})`
  return grade === null ? '—' : outcomeName(kind, grade)[language]
}

export const listCommand: Command = {
  name: 'list',
  usage: '',
  summary: { zh: '列出已导入的申报', en: 'List the imported applications' },
  arity: 0,
  options: [],
  json: [
    '[{"id","centre","leadUnit","kind","version","files","errors","warnings","open","items","complete","sealedVersion","total","grade"}]',
    ' while "complete" is false, "total" is what counts so far and "grade" is null',
  ],
  async run(context) {
    const store = await context.openStore()
    const applications = await store.call('application.list', {})
    return {
      exit: 0,
      json: applications.map((application) => ({
        ...application,
        complete: application.open === 0,
        grade: application.open === 0 ? application.grade : null,
      })),
      lines: applications.map((application) =>
        [
          application.id,
          application.centre,
          application.total === null ? '—' : toFixed(toFraction(application.total), 2),
          standing(application, context.language),
        ].join('  '),
      ),
    }
  },
}
