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
  json: ['[{"expert","name","file","bundleHash","centres":2,"encrypted":true}]'],
  async run(context) {
    const out = resolve(requiredOption(context, 'out'))
    const asked = context.options['round']
    const store = await context.openStore()
    const round = await findRound(store, typeof asked === 'string' ? asked : '')
    const issued = await store.call('round.issue', { round: round.id, folder: store.file(out) })
    const plain = context.language === 'zh' ? '未加密' : 'not encrypted'
    return {
      exit: 0,
      json: issued,
      lines: issued.map(
        ({ expert, name, file, centres, encrypted }) =>
          `${expert}  ${name}  ${centres}  ${file}${encrypted ? '' : `  (${plain})`}`,
      ),
    }
  },
}
