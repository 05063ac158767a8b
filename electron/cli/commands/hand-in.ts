import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { findAssignment } from '../find-round.ts'
import { requiredOption } from '../option-text.ts'

export const handInCommand: Command = {
  name: 'hand-in',
  usage: '--out DIR [--round ROUND]',
  summary: {
    zh: '上交：每个中心一个签名的评分数据包，交给组长',
    en: 'Hand in: one signed score bundle a centre, for the chair',
  },
  arity: 0,
  options: ['out=', 'round='],
  json: ['[{"centre","file","bundleHash"}]'],
  async run(context) {
    const out = resolve(requiredOption(context, 'out'))
    const store = await context.openStore()
    const { round, panel } = await findAssignment(store, context)
    const written = await store.call('assignment.hand-in', {
      round: round.id,
      panel: panel.id,
      folder: store.file(out),
    })
    return {
      exit: 0,
      json: written,
      lines: written.map(({ centre, file, bundleHash }) => `${centre}  ${file}  ${bundleHash}`),
    }
  },
}
