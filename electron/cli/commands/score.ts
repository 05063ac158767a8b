import { z } from 'zod'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { judgementSchema, notApplicableSchema, vetoProposalSchema } from '#shared/domain/judgement.ts'
import type { Command, OpenStore } from '../command.ts'
import { findApplication } from '../find-application.ts'
import { argument, requiredOption } from '../option-text.ts'
import { readJson } from '../read-json.ts'

const scoreFile = z.strictObject({
  judgements: z.array(judgementSchema).optional(),
  notApplicable: z.array(notApplicableSchema).optional(),
  vetoProposals: z.array(vetoProposalSchema).optional(),
})
export type ScoreFile = z.infer<typeof scoreFile>

export async function enterScores(store: OpenStore, application: ApplicationId, file: ScoreFile) {
  for (const judgement of file.judgements ?? []) await store.call('review.judge', { application, judgement })
  for (const { indicator, note } of file.notApplicable ?? [])
    await store.call('review.mark-not-applicable', { application, indicator, note })
  for (const proposal of file.vetoProposals ?? [])
    await store.call('review.propose-veto', { application, proposal })
  return store.call('review.get', { application })
}

export const scoreCommand: Command = {
  name: 'score',
  usage: 'ID --from FILE.json',
  summary: {
    zh: '写入定性评分、不适用和否决建议',
    en: 'Enter qualitative scores, "not applicable" and veto proposals',
  },
  arity: 1,
  options: ['from='],
  json: ['{"judgements":8,"open":[{"code","item","needed","has"}]}'],
  async run(context) {
    const file = await readJson(requiredOption(context, 'from'), scoreFile)
    const store = await context.openStore()
    const { id } = await findApplication(store, argument(context, 0))
    const review = await enterScores(store, id, file)
    return {
      exit: 0,
      json: { judgements: review.content.judgements.length, open: review.open },
      lines: [
        context.language === 'zh'
          ? `定性评分 ${review.content.judgements.length} 项，评分表待办 ${review.open.length} 项`
          : `${review.content.judgements.length} qualitative scores, ${review.open.length} items open`,
      ],
    }
  },
}
