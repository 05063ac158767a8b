import { expertIdSchema } from '#shared/domain/round.ts'
import { type Command, CommandFailure, WrongUse } from '../command.ts'
import { findRound } from '../find-round.ts'
import { argument } from '../option-text.ts'

export const enrolCommand: Command = {
  name: 'enrol',
  usage: 'FILE [--round ROUND] [--expert E01] [--compared SHA256:…]',
  summary: {
    zh: '登记专家的密钥：先显示指纹，核对一致后加 --compared 登记',
    en: 'Enrol an expert’s key: shows the fingerprint; with --compared, after comparing, pins it',
  },
  arity: 1,
  options: ['round=', 'expert=', 'compared='],
  json: ['{"name","organisation","fingerprint","expert":"E01"|null,"enrolled":true|false}'],
  async run(context) {
    const store = await context.openStore()
    const { identity } = await store.call('round.read-key', { file: store.file(argument(context, 0)) })
    const { options, language } = context
    const asked = options['round']
    const round = await findRound(store, typeof asked === 'string' ? asked : '')
    const named = options['expert']
    const expert =
      typeof named === 'string'
        ? expertIdSchema.safeParse(named).data
        : round.experts.find(
            ({ name, organisation }) => name === identity.name && organisation === identity.organisation,
          )?.id
    const { name, organisation, fingerprint } = identity
    const compared = options['compared']
    if (compared === undefined)
      return {
        exit: 0,
        json: { name, organisation, fingerprint, expert: expert ?? null, enrolled: false },
        lines: [
          `${name}  ${organisation}`,
          fingerprint,
          language === 'zh'
            ? '请与本人屏幕上的指纹核对，一致后加 --compared 指纹 再运行一次'
            : 'Compare it with the fingerprint on his screen, then run again with --compared',
        ],
      }
    if (compared !== fingerprint)
      throw new WrongUse({
        zh: `指纹不一致：文件中是 ${fingerprint}`,
        en: `The fingerprints differ: the file has ${fingerprint}`,
      })
    if (expert === undefined) throw new CommandFailure({ code: 'expert-not-found', subject: name })
    await store.call('round.enrol', { round: round.id, expert, identity })
    return {
      exit: 0,
      json: { name, organisation, fingerprint, expert, enrolled: true },
      lines: [`${expert}  ${name}  ${fingerprint}  ✓`],
    }
  },
}
