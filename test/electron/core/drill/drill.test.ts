import { describe, expect, it } from 'vitest'
import { drillCentre } from '#electron/core/drill/drill-centre.ts'
import { writeDrillPackage } from '#electron/core/drill/drill-package.ts'
import { drillReview } from '#electron/core/drill/drill-review.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { openNewStore, temporaryFolder } from '#test/support/store-maker.ts'

describe('a drill centre', () => {
  it('is the same for the same seed and place, and another for another', () => {
    expect(drillCentre(1, 2)).toEqual(drillCentre(1, 2))
    expect(drillCentre(1, 2).claims).not.toEqual(drillCentre(2, 2).claims)
  })

  it('imports without an error, and an invented expert’s sheet leaves nothing open', async () => {
    const core = await openNewStore()
    const folder = await temporaryFolder()
    for (const place of [1, 2, 3, 4, 5, 6]) {
      const path = await writeDrillPackage(folder, 7, place)
      const { application } = await core.call('application.import', { file: core.file(path) })
      const found = await core.call('application.get', { application })
      expect(found.current.problems.filter(({ severity }) => severity === 'error')).toEqual([])
      const { quality } = drillCentre(7, place)
      const sheet = drillReview(referenceOperationScheme(), found, { seed: 7, expert: 'E01', quality })
      await core.call('review.verify-many', { application, verifications: sheet.verifications })
      for (const judgement of sheet.judgements) await core.call('review.judge', { application, judgement })
      const review = await core.call('review.get', { application })
      expect(review.open).toEqual([])
      expect(review.refused).toEqual([])
    }
  })
})
