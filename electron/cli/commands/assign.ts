import { assignExperts } from '#shared/rounds/assign-experts.ts'
import { type Command, WrongUse } from '../command.ts'
import { findRound } from '../find-round.ts'

export const assignCommand: Command = {
  name: 'assign',
  usage: '--auto [--dry-run] [--round ROUND]',
  summary: {
    zh: '自动分组并说明理由：均衡、遵守回避、结果确定；--dry-run 只预览',
    en: 'Propose panels with reasons: balanced, recusals respected, always the same; --dry-run only shows',
  },
  arity: 0,
  options: ['auto', 'dry-run', 'round='],
  json: [
    '{"panels":[{"id","chair","seats","centres"}],"reasons":[{"subject","panel","text"}],"gaps":[{"code","subjects","text"}],"applied":true}',
  ],
  async run(context) {
    const { options, language } = context
    if (options['auto'] !== true)
      throw new WrongUse({ zh: '请加 --auto', en: 'Write --auto: panels by hand are made in the window' })
    const store = await context.openStore()
    const asked = options['round']
    const round = await findRound(store, typeof asked === 'string' ? asked : '')
    const { panels, reasons, gaps } = assignExperts(round)
    const applied = options['dry-run'] !== true
    if (applied) await store.call('round.save', { round: { ...round, panels } })
    return {
      exit: gaps.length === 0 ? 0 : 1,
      json: { panels, reasons, gaps, applied },
      lines: [
        ...panels.map(
          ({ id, chair, seats, centres }) =>
            `${id}  ${chair ?? '—'}  ${seats.map(({ expert }) => expert).join(' ')}  →  ${centres.join(' ')}`,
        ),
        ...reasons.map(({ subject, panel, text }) => `  ${subject} → ${panel ?? '—'}  ${text[language]}`),
        ...gaps.map(({ text }) => `! ${text[language]}`),
      ],
    }
  },
}
