import { z } from 'zod'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { type Verification, verificationSchema } from '#shared/domain/verification.ts'
import { acceptClaims } from '../accept-claims.ts'
import type { Command, OpenStore } from '../command.ts'
import { findApplication } from '../find-application.ts'
import { argument, requiredOption } from '../option-text.ts'
import { readJson } from '../read-json.ts'

/** `accept` takes every unchecked figure and row as claimed, in that state; `verifications` say more. */
const verifyInputsFile = z.strictObject({
  accept: z.enum(['document-checked', 'site-checked']).optional(),
  verifications: z.array(verificationSchema).optional(),
})

export async function verifyInputs(
  store: OpenStore,
  application: ApplicationId,
  verifications: readonly Verification[],
) {
  if (verifications.length === 0) return store.call('review.get', { application })
  return store.call('review.verify-many', { application, verifications })
}

export const verifyInputsCommand: Command = {
  name: 'verify-inputs',
  usage: 'ID --from FILE.json',
  summary: { zh: '写入核定：数据、清单行、事实', en: 'Enter verifications of figures, rows and facts' },
  arity: 1,
  options: ['from='],
  json: ['{"verified":42,"open":[{"code","item","needed","has"}],"findings":[…]}'],
  async run(context) {
    const file = await readJson(requiredOption(context, 'from'), verifyInputsFile)
    const store = await context.openStore()
    const { id } = await findApplication(store, argument(context, 0))
    const application = await store.call('application.get', { application: id })
    const review = await store.call('review.get', { application: id })
    const accepted = file.accept === undefined ? [] : acceptClaims(application, review, file.accept)
    const all = [...accepted, ...(file.verifications ?? [])]
    const after = await verifyInputs(store, id, all)
    return {
      exit: 0,
      json: { verified: all.length, open: after.open, findings: after.findings },
      lines: [
        context.language === 'zh'
          ? `已写入 ${all.length} 项核定，评分表待办 ${after.open.length} 项`
          : `${all.length} verifications entered, ${after.open.length} items open`,
      ],
    }
  },
}
