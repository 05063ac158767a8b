import { resolve } from 'node:path'
import { reviewPeriodSchema } from '#shared/domain/claim.ts'
import { type Command, type CommandContext, WrongUse } from '../command.ts'
import { requiredOption } from '../option-text.ts'
import { findScheme } from './find-scheme.ts'

function periodOf({ options }: CommandContext, years: number) {
  const asked = options['period']
  if (asked === undefined) {
    const last = new Date().getFullYear() - 1
    return reviewPeriodSchema.parse({ from: String(last - years + 1), to: String(last) })
  }
  const match = /^(\d{4})-(\d{4})$/.exec(String(asked))
  if (match === null || Number(match[2]) < Number(match[1]))
    throw new WrongUse({ zh: '--period 写作 2023-2025', en: '--period reads 2023-2025' })
  return reviewPeriodSchema.parse({ from: match[1], to: match[2] })
}

export const templateCommand: Command = {
  name: 'template',
  usage: '--scheme ID --out FILE.xlsx [--period 2023-2025]',
  summary: { zh: '生成定量指标填报表（Excel）', en: 'Write the metrics workbook for applicants (Excel)' },
  arity: 0,
  options: ['scheme=', 'out=', 'period='],
  json: ['{"file","scheme","period":{"from","to"}}'],
  async run(context) {
    const out = requiredOption(context, 'out')
    const store = await context.openStore()
    const { scheme, hash } = await findScheme(store, requiredOption(context, 'scheme'))
    const period = periodOf(context, scheme.years)
    await store.call('scheme.write-template', { hash, period, file: store.file(out) })
    return { exit: 0, json: { file: resolve(out), scheme: scheme.id, period }, lines: [resolve(out)] }
  },
}
