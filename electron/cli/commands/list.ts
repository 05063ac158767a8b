import { toFixed, toFraction } from '#shared/domain/exact.ts'
import { gradeNames } from '#shared/domain/names.ts'
import type { Command } from '../command.ts'

export const listCommand: Command = {
  name: 'list',
  usage: '',
  summary: { zh: '列出已导入的申报', en: 'List the imported applications' },
  arity: 0,
  options: [],
  json: [
    '[{"id","centre","leadUnit","kind","version","files","errors","warnings","open","items","sealedVersion","total","grade"}]',
  ],
  async run(context) {
    const store = await context.openStore()
    const applications = await store.call('application.list', {})
    return {
      exit: 0,
      json: applications,
      lines: applications.map(({ id, centre, total, grade, open, items }) =>
        [
          id,
          centre,
          total === null ? '—' : toFixed(toFraction(total), 2),
          grade === null ? '—' : gradeNames[grade][context.language],
          context.language === 'zh' ? `待办 ${open}/${items}` : `open ${open}/${items}`,
        ].join('  '),
      ),
    }
  },
}
