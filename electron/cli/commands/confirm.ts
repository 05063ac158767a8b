import { basename, resolve } from 'node:path'
import { confirmationOf } from '#shared/domain/round-decision.ts'
import { type Command, WrongUse } from '../command.ts'
import { findPanelCentre } from '../find-round.ts'
import { argument, requiredOption } from '../option-text.ts'

const answers = ['confirmed', 'objected'] as const

export const confirmCommand: Command = {
  name: 'confirm',
  usage: 'ID --answer confirmed|objected [--note TEXT] [--scan FILE] [--round ROUND]',
  summary: {
    zh: '登记申报单位对核定数据的答复；--scan 附上签字的核定数据确认书',
    en: 'Record what an applicant answers to the verified data; --scan keeps the paper that he signed',
  },
  arity: 1,
  options: ['answer=', 'note=', 'scan=', 'round='],
  json: ['{"centre","confirmed","note","scan":null|{"hash","name"}}'],
  async run(context) {
    const answer = answers.find((known) => known === requiredOption(context, 'answer'))
    if (answer === undefined)
      throw new WrongUse({
        zh: `--answer 只能是 ${answers.join('、')}`,
        en: `--answer is one of ${answers.join(', ')}`,
      })
    const { note, scan } = context.options
    const store = await context.openStore()
    const { round, centre } = await findPanelCentre(store, context, argument(context, 0))
    const { decisions } = await store.call('round-result.confirm-data', {
      round,
      centre,
      confirmed: answer === 'confirmed',
      note: typeof note === 'string' ? note : '',
      scan: typeof scan === 'string' ? store.file(resolve(scan)) : null,
    })
    const kept = confirmationOf(decisions, centre)?.scan ?? null
    const names = { confirmed: ['已确认', 'confirmed'], objected: ['有异议', 'objected'] } as const
    const [zh, en] = names[answer]
    return {
      exit: 0,
      json: {
        centre,
        confirmed: answer === 'confirmed',
        note: typeof note === 'string' ? note : '',
        scan: kept === null ? null : { hash: kept.hash, name: kept.name },
      },
      lines: [
        [centre, context.language === 'zh' ? zh : en, kept === null ? '' : basename(kept.name)]
          .filter((part) => part !== '')
          .join('  '),
      ],
    }
  },
}
