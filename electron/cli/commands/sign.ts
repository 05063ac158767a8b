import { resolve } from 'node:path'
import { type Command, CommandFailure } from '../command.ts'
import { findPanelCentre } from '../find-round.ts'
import { argument, requiredOption } from '../option-text.ts'

export const signCommand: Command = {
  name: 'sign',
  usage: 'ID --out FILE.zip [--round ROUND]',
  summary: {
    zh: '组长签名并导出专家组结果；之后的任何改动使签名全部作废',
    en: 'The chair signs and writes the panel result; any change afterwards voids all signatures',
  },
  arity: 1,
  options: ['out=', 'round='],
  json: ['{"centre","file","bundleHash","version":1,"signatures":["p-…"],"due":["p-…"]}'],
  async run(context) {
    const out = resolve(requiredOption(context, 'out'))
    const store = await context.openStore()
    const { round, centre } = await findPanelCentre(store, context, argument(context, 0))
    const { results } = await store.call('panel.sign', { round, centre, file: store.file(out) })
    const newest = results.at(-1)
    if (newest === undefined) throw new CommandFailure({ code: 'internal' })
    await store.call('panel.export-result', { round, centre, file: store.file(out) })
    return {
      exit: 0,
      json: {
        centre,
        file: out,
        bundleHash: newest.bundleHash,
        version: newest.version,
        signatures: newest.signatures.map(({ principal }) => principal),
        due: newest.due.map(({ principal }) => principal),
      },
      lines: [out, newest.bundleHash, `${newest.signatures.length}/${newest.due.length}`],
    }
  },
}
