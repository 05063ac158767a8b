import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { findRound } from '../find-round.ts'
import { argument, requiredOption } from '../option-text.ts'

export const publishCommand: Command = {
  name: 'publish',
  usage: 'ROUND --out FILE.zip [--public FILE.zip]',
  summary: {
    zh: '导出签名的批次结果（含全部链条），--public 另出不含专家姓名的公开部分',
    en: 'Write the signed round result with the whole chain; --public adds the part without experts’ names',
  },
  arity: 1,
  options: ['out=', 'public='],
  json: ['{"file","public","bundleHash","size"}'],
  async run(context) {
    const out = resolve(requiredOption(context, 'out'))
    const open = context.options['public']
    const publicOut = typeof open === 'string' ? resolve(open) : null
    const store = await context.openStore()
    const round = await findRound(store, argument(context, 0))
    const { bundleHash, size } = await store.call('round-result.publish', {
      round: round.id,
      file: store.file(out),
      publicFile: publicOut === null ? null : store.file(publicOut),
    })
    return { exit: 0, json: { file: out, public: publicOut, bundleHash, size }, lines: [out, bundleHash] }
  },
}
