import { type Command, CommandFailure } from '../command.ts'
import { argument } from '../option-text.ts'

const words = {
  zh: {
    added: '已导入',
    amended: '已作为新版本导入',
    'already-imported': '此前已导入，没有重复导入',
    restored: '此前已移除，现已恢复，评审记录仍在',
  },
  en: {
    added: 'Imported',
    amended: 'Imported as a new version',
    'already-imported': 'Imported before; nothing added',
    restored: 'Removed before; brought back with its review',
  },
}

export const importCommand: Command = {
  name: 'import',
  usage: 'PATH',
  summary: {
    zh: '导入申报材料（ZIP、文件夹或材料数据包）',
    en: 'Import an application package: ZIP, folder or bundle',
  },
  arity: 1,
  options: [],
  json: [
    '{"outcome":"added|amended|already-imported|restored","application","centre","version","files","errors","warnings","differences":[…]}',
  ],
  async run(context) {
    const store = await context.openStore()
    const outcome = await store.call('application.import', { file: store.file(argument(context, 0)) })
    const summary = (await store.call('application.list', {})).find(({ id }) => id === outcome.application)
    if (summary === undefined) throw new CommandFailure({ code: 'application-not-found' })
    const { centre, version, files, errors, warnings } = summary
    return {
      exit: 0,
      json: {
        outcome: outcome.outcome,
        application: outcome.application,
        centre,
        version,
        files,
        errors,
        warnings,
        differences: outcome.outcome === 'amended' ? outcome.differences : [],
      },
      lines: [
        `${words[context.language][outcome.outcome]}  ${outcome.application}  ${centre}`,
        context.language === 'zh'
          ? `第 ${version} 版，文件 ${files}，填报错误 ${errors}，提醒 ${warnings}`
          : `version ${version}, ${files} files, ${errors} errors, ${warnings} warnings`,
      ],
    }
  },
}
