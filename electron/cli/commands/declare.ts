import { z } from 'zod'
import { declarationAnswerSchema, relationSchema } from '#shared/domain/declaration.ts'
import type { Command } from '../command.ts'
import { findAssignedCentre } from '../find-round.ts'
import { argument, requiredOption } from '../option-text.ts'
import { readJson } from '../read-json.ts'

const declareFile = z.strictObject({
  /** True signs the pledge of the round, which comes before any declaration. */
  pledge: z.boolean().optional(),
  answer: declarationAnswerSchema,
  relations: z.array(relationSchema).default([]),
  reason: z.string().default(''),
})

export const declareCommand: Command = {
  name: 'declare',
  usage: 'ID --from FILE.json [--round ROUND]',
  summary: {
    zh: '签署承诺并声明利益关系；已封存后声明回避则评分作废',
    en: 'Sign the pledge and declare conflicts; a recusal after sealing voids the scores',
  },
  arity: 1,
  options: ['from=', 'round='],
  json: ['{"centre","answer","access":"closed|open|recused|void","application"}'],
  async run(context) {
    const { pledge = false, ...answer } = await readJson(requiredOption(context, 'from'), declareFile)
    const store = await context.openStore()
    const { work, centre } = await findAssignedCentre(store, context, argument(context, 0))
    const where = { round: work.round.id, panel: work.panel.id }
    if (pledge) await store.call('assignment.sign-pledge', where)
    const after = await store.call('assignment.declare', {
      ...where,
      declaration: { centre: centre.id, ...answer },
    })
    const access = after.centres.find(({ id }) => id === centre.id)?.access ?? 'closed'
    return {
      exit: 0,
      json: { centre: centre.id, answer: answer.answer, access, application: centre.application },
      lines: [`${centre.id}  ${centre.centre.name}  ${access}  ${centre.application ?? ''}`],
    }
  },
}
