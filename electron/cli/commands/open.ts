import { fingerprintSchema } from '#shared/domain/identity.ts'
import type { Command } from '../command.ts'
import { argument } from '../option-text.ts'

export const openCommand: Command = {
  name: 'open',
  usage: 'FILE [--compared SHA256:…] [--code CODE]',
  summary: {
    zh: '打开任务包：第一次先核对秘书处的指纹，一致后加 --compared',
    en: 'Open an assignment bundle; the first time compare the secretariat’s fingerprint and give --compared',
  },
  arity: 1,
  options: ['compared=', 'code='],
  json: [
    '{"opened":true,"round","panel","expert","chair":false,"centres":[{"id","name","access"}]} or',
    '{"opened":false,"round","secretariat":{"name","organisation","fingerprint"}}',
  ],
  async run(context) {
    const store = await context.openStore()
    const file = store.file(argument(context, 0))
    const given = context.options['code']
    const code = typeof given === 'string' ? { code: given } : {}
    const offer = await store.call('assignment.inspect', { file, ...code })
    const compared = fingerprintSchema.safeParse(context.options['compared']).data ?? null
    const { name, organisation, fingerprint } = offer.secretariat
    if (!offer.pinned && compared === null)
      return {
        exit: 1,
        json: { opened: false, round: offer.round.id, secretariat: { name, organisation, fingerprint } },
        lines: [
          `${offer.round.name}  ${offer.panel}`,
          `${name}  ${organisation}`,
          fingerprint,
          context.language === 'zh'
            ? '请与秘书处核对指纹，一致后加 --compared 指纹 再运行一次'
            : 'Compare the fingerprint with the secretariat, then run again with --compared',
        ],
      }
    const work = await store.call('assignment.open', { file, compared, ...code })
    return {
      exit: 0,
      json: {
        opened: true,
        round: work.round.id,
        panel: work.panel.id,
        expert: work.expert,
        chair: work.isChair,
        centres: work.centres.map(({ id, centre, access }) => ({ id, name: centre.name, access })),
      },
      lines: [
        `${work.round.name}  ${work.panel.name}  ${work.expert}`,
        ...work.centres.map(({ id, centre, access }) => `${id}  ${centre.name}  ${access}`),
      ],
    }
  },
}
