import { checkRound } from '#shared/rounds/check-round.ts'
import { roundKindNames, roundStateNames } from '#shared/rounds/names.ts'
import { roundProblemText } from '#shared/rounds/round-problem-text.ts'
import type { Command } from '../command.ts'
import { findRound } from '../find-round.ts'

export const roundShowCommand: Command = {
  name: 'round show',
  usage: '[--round ROUND]',
  summary: { zh: '显示评审批次及其检查结果', en: 'Show a round and what its checks find' },
  arity: 0,
  options: ['round='],
  json: ['{"round":{…},"problems":[{"code","severity","subjects","params"}]}'],
  async run(context) {
    const asked = context.options['round']
    const store = await context.openStore()
    const round = await findRound(store, typeof asked === 'string' ? asked : '')
    const schemes = await store.call('scheme.list', {})
    const scheme = schemes.find(({ hash }) => hash === round.scheme?.hash)?.scheme ?? null
    const problems = checkRound(round, scheme)
    const { language } = context
    return {
      exit: 0,
      json: { round, problems },
      lines: [
        `${round.id}  ${round.name}`,
        `${roundKindNames[round.kind][language]}  ${roundStateNames[round.state][language]}  ${round.period.from}–${round.period.to}`,
        ...round.panels.map(
          ({ id, name, chair, seats, centres }) =>
            `${id}  ${name}  ${chair ?? '—'}  ${seats.map(({ expert }) => expert).join(' ')}  →  ${centres.join(' ')}`,
        ),
        ...round.experts.map(
          ({ id, name, organisation, identity }) =>
            `${id}  ${name}  ${organisation}  ${identity?.fingerprint ?? '—'}`,
        ),
        ...problems.map((problem) => {
          const { what, todo } = roundProblemText(round, problem)
          return `${problem.severity === 'error' ? '✗' : '!'} ${what[language]}  ${todo[language]}`
        }),
      ],
    }
  },
}
