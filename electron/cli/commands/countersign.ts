import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { argument, requiredOption } from '../option-text.ts'

export const countersignCommand: Command = {
  name: 'countersign',
  usage: 'FILE --out FILE.zip',
  summary: {
    zh: '成员会签专家组结果；先核对其中本人的评分是否为最后封存的一份',
    en: 'A member countersigns a panel result, after checking that his own last sealed sheet is in it',
  },
  arity: 1,
  options: ['out='],
  json: ['{"file","bundleHash","signatures":2}'],
  async run(context) {
    const out = resolve(requiredOption(context, 'out'))
    const store = await context.openStore()
    const { bundleHash, signatures } = await store.call('panel.countersign', {
      file: store.file(argument(context, 0)),
      out: store.file(out),
    })
    return { exit: 0, json: { file: out, bundleHash, signatures }, lines: [out, bundleHash] }
  },
}
