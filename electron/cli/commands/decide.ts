import { secretariatDecisionSchema } from '#shared/domain/round-decision.ts'
import type { Command } from '../command.ts'
import { findRound } from '../find-round.ts'
import { argument, requiredOption } from '../option-text.ts'
import { readDecisions } from '../read-decisions.ts'

export const decideCommand: Command = {
  name: 'decide',
  usage: 'ROUND --from FILE.json',
  summary: {
    zh: '写入秘书处和部门的决定：末位并列的取舍、选定的结果、部门决定',
    en: 'Enter what secretariat and department decided: a tie, which result counts, the final grade',
  },
  arity: 1,
  options: ['from='],
  json: ['{"round","decisions":1,"undecided":[["Z001","Z002"]]}'],
  async run(context) {
    const decisions = await readDecisions(requiredOption(context, 'from'), secretariatDecisionSchema)
    const store = await context.openStore()
    const round = await findRound(store, argument(context, 0))
    for (const decision of decisions) await store.call('round-result.decide', { round: round.id, decision })
    const { undecided } = await store.call('round-result.ranking', { round: round.id })
    return {
      exit: undecided.length === 0 ? 0 : 1,
      json: { round: round.id, decisions: decisions.length, undecided },
      lines: [
        context.language === 'zh'
          ? `已记录 ${decisions.length} 项决定`
          : `${decisions.length} decisions recorded`,
        ...undecided.map((tied) =>
          context.language === 'zh' ? `并列待定: ${tied.join(' ')}` : `Tie to decide: ${tied.join(' ')}`,
        ),
      ],
    }
  },
}
