import { z } from 'zod'
import { instantSchema } from '#shared/domain/brand.ts'
import { panelDecisionSchema } from '#shared/domain/panel-decision.ts'
import { type Command, CommandFailure } from '../command.ts'
import { findPanelCentre } from '../find-round.ts'
import { argument, requiredOption } from '../option-text.ts'
import { readJson } from '../read-json.ts'

/** The clock of the store dates a decision, whatever the file says. */
const undated = instantSchema.parse('1970-01-01T00:00:00.000Z')

const settleFile = z.strictObject({
  decisions: z.array(z.record(z.string(), z.unknown())).min(1),
})

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
    const { decisions } = await readJson(path, settleFile)
    const parsed = decisions.map((decision, at) => {
      const found = panelDecisionSchema.safeParse({
        vote: null,
        dissent: [],
        ...decision,
        decidedAt: undated,
      })
      if (found.success) return found.data
      throw new CommandFailure({
        code: 'decision-invalid',
        subject: `${path} decisions[${at}]`,
        details: { message: z.prettifyError(found.error) },
      })
    })
    const store = await context.openStore()
    const { round, centre } = await findPanelCentre(store, context, argument(context, 0))
    for (const decision of parsed) await store.call('panel.decide', { round, centre, decision })
    return {
      exit: 0,
      json: { centre, decisions: parsed.length },
      lines: [
        context.language === 'zh'
          ? `${centre}  已记录 ${parsed.length} 项决定`
          : `${centre}  ${parsed.length} decisions recorded`,
      ],
    }
  },
}
