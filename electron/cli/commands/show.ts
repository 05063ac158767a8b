import type { Command } from '../command.ts'
import { findApplication } from '../find-application.ts'
import { argument } from '../option-text.ts'

export const showCommand: Command = {
  name: 'show',
  usage: 'ID',
  summary: { zh: '显示一份申报：中心、文件、填报数据', en: 'Show an application: centre, files, claims' },
  arity: 1,
  options: [],
  json: [
    '{"id","kind","centre":{…},"schemeHash","period","sample","current":{"version","packageHash","files":[…],"claims":{…},"problems":[…],"completeness":[…]},"versions":[1]}',
  ],
  async run(context) {
    const store = await context.openStore()
    const { id } = await findApplication(store, argument(context, 0))
    const application = await store.call('application.get', { application: id })
    const { centre, current, period } = application
    return {
      exit: 0,
      json: application,
      lines: [
        centre.name,
        [centre.leadUnit, centre.creditCode, centre.field].filter((part) => part !== null).join(' · '),
        `${period.from}–${period.to}`,
        ...current.files.map(({ path, size }) => `${String(size).padStart(12)}  ${path}`),
      ],
    }
  },
}
