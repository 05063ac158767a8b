import { z } from 'zod'
import { instantSchema } from '#shared/domain/brand.ts'
import { panelOpinionSchema } from '#shared/domain/panel-opinion.ts'
import { type Command, CommandFailure } from '../command.ts'
import { findPanelCentre } from '../find-round.ts'
import { argument, requiredOption } from '../option-text.ts'
import { readJson } from '../read-json.ts'

const opinionFile = panelOpinionSchema.unwrap().omit({ editedAt: true })
const undated = instantSchema.parse('1970-01-01T00:00:00.000Z')

export const opinionCommand: Command = {
  name: 'opinion',
  usage: 'ID --from FILE.json [--round ROUND]',
  summary: { zh: '写入专家组意见', en: 'Enter the panel opinion' },
  arity: 1,
  options: ['from=', 'round='],
  json: ['{"centre","conclusion","vote":{"for","against","abstained"}}'],
  async run(context) {
    const path = requiredOption(context, 'from')
    const given = await readJson(path, z.record(z.string(), z.unknown()))
    const parsed = opinionFile.safeParse({ advice: [], changes: [], departure: '', dissents: [], ...given })
    if (!parsed.success)
      throw new CommandFailure({
        code: 'opinion-incomplete',
        subject: path,
        details: { message: z.prettifyError(parsed.error) },
      })
    const store = await context.openStore()
    const { round, centre } = await findPanelCentre(store, context, argument(context, 0))
    const opinion = { ...parsed.data, editedAt: undated }
    await store.call('panel.save-opinion', { round, centre, opinion })
    const { conclusion, vote } = opinion
    return {
      exit: 0,
      json: { centre, conclusion, vote },
      lines: [`${centre}  ${conclusion}  ${vote.for}/${vote.against}/${vote.abstained}`],
    }
  },
}
