import { panelDecisionSchema } from '#shared/domain/panel-decision.ts'
import type { Command } from '../command.ts'
import { findPanelCentre } from '../find-round.ts'
import { argument, requiredOption } from '../option-text.ts'
import { readDecisions } from '../read-decisions.ts'

export const settleCommand: Command = {
  name: 'settle',
  usage: 'ID --from FILE.json [--round ROUND]',
  summary: {
    zh: '写入合议决定：核定值、不适用、否决动议、分歧、到会成员',
    en: 'Enter what the panel decided: verified values, not applicable, vetoes, differences, who is present',
  },
  arity: 1,
  options: ['from=', 'round='],
  json: ['{"centre","decisions":3}'],
  async run(context) {
    const path = requiredOption(context, 'from')
    const decisions = await readDecisions(path, panelDecisionSchema, { vote: null, dissent: [] })
    const store = await context.openStore()
    const { round, centre } = await findPanelCentre(store, context, argument(context, 0))
    for (const decision of decisions) await store.call('panel.decide', { round, centre, decision })
    return {
      exit: 0,
      json: { centre, decisions: decisions.length },
      lines: [
        context.language === 'zh'
          ? `${centre}  已记录 ${decisions.length} 项决定`
          : `${centre}  ${decisions.length} decisions recorded`,
      ],
    }
  },
}
