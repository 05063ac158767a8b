import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { findApplication } from '../find-application.ts'
import { argument, requiredOption } from '../option-text.ts'

export const exportCommand: Command = {
  name: 'export',
  usage: 'ID --out FILE.zip',
  summary: { zh: '导出签名的评分数据包', en: 'Write the signed score bundle' },
  arity: 1,
  options: ['out='],
  json: ['{"file","bundleHash","size"}'],
  async run(context) {
    const out = resolve(requiredOption(context, 'out'))
    const store = await context.openStore()
    const { id } = await findApplication(store, argument(context, 0))
    const { bundleHash, size } = await store.call('bundle.export-scores', {
      application: id,
      file: store.file(out),
    })
    return { exit: 0, json: { file: out, bundleHash, size }, lines: [out, bundleHash] }
  },
}
