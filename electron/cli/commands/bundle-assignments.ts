import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { findRound } from '../find-round.ts'
import { requiredOption } from '../option-text.ts'

export const bundleAssignmentsCommand: Command = {
  name: 'bundle assignments',
  usage: '--out DIR [--round ROUND]',
  summary: {
    zh: '下发批次：每位专家一个签名并加密的任务包',
    en: 'Send a round out: one signed, encrypted assignment bundle an expert',
  },
  arity: 0,
  options: ['out=', 'round='],
  json: ['[{"expert","name","file","bundleHash","centres":2,"code":null|"7K2M-…"}]'],
  async run(context) {
    const out = resolve(requiredOption(context, 'out'))
    const asked = context.options['round']
    const store = await context.openStore()
    const round = await findRound(store, typeof asked === 'string' ? asked : '')
    const issued = await store.call('round.issue', { round: round.id, folder: store.file(out) })
    const told = context.language === 'zh' ? '未登记密钥，取件码另行告知' : 'not enrolled; tell him the code'
    return {
      exit: 0,
      json: issued,
      lines: issued.map(
        ({ expert, name, file, centres, code }) =>
          `${expert}  ${name}  ${centres}  ${file}${code === null ? '' : `  (${told}: ${code})`}`,
      ),
    }
  },
}
