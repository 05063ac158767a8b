import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { findApplication } from '../find-application.ts'
import { argument, requiredOption } from '../option-text.ts'

export const reportCommand: Command = {
  name: 'report',
  usage: 'ID --out FILE.pdf',
  summary: { zh: '生成可打印的评分表（PDF）', en: 'Write the printable score sheet (PDF)' },
  arity: 1,
  options: ['out='],
  json: ['{"file","draft":false}'],
  async run(context) {
    const out = resolve(requiredOption(context, 'out'))
    const store = await context.openStore()
    const { id } = await findApplication(store, argument(context, 0))
    const { draft } = await store.call('report.write-score-sheet', {
      application: id,
      language: context.language,
      file: store.file(out),
    })
    const note = context.language === 'zh' ? '（草稿，未签名）' : ' (draft, not signed)'
    return { exit: 0, json: { file: out, draft }, lines: [`${out}${draft ? note : ''}`] }
  },
}
