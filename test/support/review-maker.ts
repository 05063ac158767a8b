import type { Review } from '#shared/contract/review.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { Level } from '#shared/domain/indicator.ts'
import type { Judgement } from '#shared/domain/judgement.ts'
import type { Verification } from '#shared/domain/verification.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { demoJudgements, demoVerifications } from './demo-review.ts'
import type { TestCore } from './store-maker.ts'

/** Everything that a finished sheet of an application holds, by item. */
export async function wholeReview(
  core: TestCore,
  application: ApplicationId,
  level: Level = 'B',
): Promise<{ readonly verifications: readonly Verification[]; readonly judgements: readonly Judgement[] }> {
  const scheme = referenceOperationScheme()
  const found = await core.call('application.get', { application })
  const review = await core.call('review.get', { application })
  return {
    verifications: demoVerifications(found, review, scheme),
    judgements: demoJudgements(found, scheme, level),
  }
}

/** Fills the sheet so that nothing is open. */
export async function fillSheet(
  core: TestCore,
  application: ApplicationId,
  level: Level = 'B',
): Promise<Review> {
  const { verifications, judgements } = await wholeReview(core, application, level)
  await core.call('review.verify-many', { application, verifications })
  for (const judgement of judgements) await core.call('review.judge', { application, judgement })
  return core.call('review.get', { application })
}

/** Fills and seals. */
export async function sealSheet(core: TestCore, application: ApplicationId): Promise<Review> {
  await fillSheet(core, application)
  return core.call('review.submit', { application })
}
