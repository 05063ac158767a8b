import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drillCentre } from '#electron/core/drill/drill-centre.ts'
import { drillPeriod } from '#electron/core/drill/drill-package.ts'
import { workbookName } from '#electron/core/samples/claims/metrics-workbook.ts'
import { templateBytes } from '#electron/core/workbook/write-template.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import type { CentreId, Round } from '#shared/domain/round.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { demoJudgements, demoVerifications } from './demo-review.ts'
import { fullParts } from './full-parts.ts'
import type { opinion } from './panel-opinion.ts'
import {
  drillSeed,
  handInTo,
  openWork,
  type RoundPerson,
  sendOutRound,
  type TestRound,
} from './panel-round.ts'
import { drawnLines, makePdf } from './raw-pdf.ts'
import { makeClaims } from './sheet-maker.ts'

const scheme = referenceOperationScheme()

/** Two centres with the same excellent data under two names: nothing tells them apart. */
async function writeTwins(folder: string): Promise<readonly string[]> {
  // ten firms a year instead of fifty: a list that people type in within a test's time
  const L13 = fullParts.rows.L13.filter((_firm, at) => at % 50 < 10)
  const claims = makeClaims(scheme, { ...fullParts, rows: { ...fullParts.rows, L13 } })
  const packages: string[] = []
  for (const place of [1, 2]) {
    const { centre } = drillCentre(drillSeed, place)
    const path = join(folder, `${centre.name}-申报材料`)
    await mkdir(path)
    const workbook = await templateBytes(scheme, drillPeriod, { centre, claims, listRows: 40 })
    await writeFile(join(path, workbookName), workbook)
    await writeFile(
      join(path, '03-用户评价-样例SAMPLE.pdf'),
      makePdf({ pages: [drawnLines([`(Users of centre ${place}, invented)`])] }),
    )
    packages.push(path)
  }
  return packages
}

/**
 * A round with one place for 优秀 and two equal centres for it. Four experts have scored and their chair has
 * collected; the fifth, recused from the second centre, wrote on paper. Every store stays open.
 */
export async function makeTiedRound(folder: string): Promise<TestRound> {
  const half = (round: Round): Round => ({
    ...round,
    rules: {
      ...round.rules,
      quota: round.rules.quota === null ? null : { ...round.rules.quota, percent: decimalSchema.parse('50') },
    },
  })
  const round = await sendOutRound(half, { stays: folder, packages: writeTwins })
  const [chair] = round.experts
  if (chair === undefined) throw new Error('no chair')
  for (const person of round.experts.slice(0, 4)) {
    await openWork(round, person)
    await sealAccepting(person)
    await handInTo(chair, round, person)
  }
  return round
}

/** Takes every claim as it stands and gives level B throughout. */
async function sealAccepting({ core }: RoundPerson): Promise<void> {
  const [work] = await core.call('assignment.list', {})
  for (const { application } of work?.centres ?? []) {
    if (application === null) continue
    const found = await core.call('application.get', { application })
    const review = await core.call('review.get', { application })
    const verifications = demoVerifications(found, review, scheme)
    await core.call('review.verify-many', { application, verifications })
    for (const judgement of demoJudgements(found, scheme, 'B'))
      await core.call('review.judge', { application, judgement })
    await core.call('review.submit', { application })
  }
}

/** The chair of a round signs a centre's result as it now is; returns the file. */
export async function signCentre(
  { id, folder }: TestRound,
  { core }: RoundPerson,
  centre: CentreId,
  given: ReturnType<typeof opinion>,
): Promise<string> {
  const where = { round: id, centre }
  await core.call('panel.save-opinion', { ...where, opinion: given })
  const { results } = await core.call('panel.centre', where)
  const file = join(folder, `${centre}-v${results.length + 1}.zip`)
  await core.call('panel.sign', { ...where, file: core.file(file) })
  return file
}
