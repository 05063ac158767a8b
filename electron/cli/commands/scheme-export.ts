import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { argument, requiredOption } from '../option-text.ts'
import { findScheme } from './find-scheme.ts'

export const schemeExportCommand: Command = {
  name: 'scheme export',
  usage: 'ID --out FILE',
  summary: { zh: '把指标体系导出为 JSON', en: 'Write an indicator system as JSON' },
  arity: 1,
  options: ['out='],
  json: ['{"file","hash"}'],
  async run(context) {
    const out = requiredOption(context, 'out')
    const store = await context.openStore()
    const { hash } = await findScheme(store, argument(context, 0))
    await store.call('scheme.export', { hash, file: store.file(out) })
    return { exit: 0, json: { file: resolve(out), hash }, lines: [resolve(out)] }
  },
}
