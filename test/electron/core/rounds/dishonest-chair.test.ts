import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CarriedHandIn, ResultChain } from '#electron/core/audit/audit-panel-result.ts'
import { hashJson } from '#electron/core/digest.ts'
import { rationalSchema } from '#shared/domain/exact.ts'
import { handInSchema } from '#shared/domain/hand-in.ts'
import { type PanelResult, panelResultSchema } from '#shared/domain/panel-result.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { aggregatePanel } from '#shared/scoring/panel/aggregate-panel.ts'
import { chainIn, forgeResult, signerOf } from '#test/support/forger.ts'
import { opinion } from '#test/support/panel-opinion.ts'
import {
  centreId,
  handInTo,
  openWork,
  sealDrill,
  sendOutRound,
  type TestRound,
} from '#test/support/panel-round.ts'
import { settlePanel } from '#test/support/settle-panel.ts'
import { afterSuite } from '#test/support/suite-cleanup.ts'

const slow = { timeout: 240_000 }
const Z001 = centreId('Z001')
const dissent = '本人认为其中试平台尚不具备对外服务条件。'

describe('a chair who', () => {
  const whenDone = afterSuite()
  let round: TestRound
  let honest: ResultChain

  /** Signed as the forger has it, handed to the secretariat, and recomputed there. */
  async function found(name: string, result: unknown, handIns: readonly CarriedHandIn[]) {
    const [chair] = round.experts
    if (chair === undefined) throw new Error('no chair')
    const { secretariat } = round
    const out = join(round.folder, `${name}.zip`)
    const forged = panelResultSchema.parse(result)
    await forgeResult(out, await signerOf(chair.core), honest, forged, handIns)
    const [imported] = await secretariat.call('round-result.import', { files: [secretariat.file(out)] })
    expect(imported?.outcome).toBe('added')
    const { results } = await secretariat.call('round-result.ranking', { round: round.id })
    const codes = results.flatMap(({ findings }) => findings.map(({ code, place }) => `${code} ${place}`))
    const published = await secretariat.refusal('round-result.publish', {
      round: round.id,
      file: secretariat.file(join(round.folder, `${name}-round.zip`)),
      publicFile: null,
    })
    return { codes, published }
  }

  /** The result in its next version, since the newest counts. */
  function next(changes: Partial<PanelResult>): PanelResult {
    versions += 1
    return { ...honest.result, version: versions, ...changes }
  }
  let versions = 1

  beforeAll(async () => {
    round = await sendOutRound((given) => given, { whenDone })
    const [chair, second] = round.experts
    if (chair === undefined || second === undefined) throw new Error('no panel')
    for (const person of round.experts) {
      await openWork(round, person)
      await sealDrill(person)
    }
    const [work] = await second.core.call('assignment.list', {})
    const application = work?.centres.find(({ id }) => id === Z001)?.application
    if (application == null) throw new Error('no application')
    await second.core.call('review.reopen', { application, reason: '合议后更正' })
    await second.core.call('review.submit', { application })
    await second.core.call('assignment.save-dissent', {
      round: round.id,
      panel: round.panel,
      centre: Z001,
      dissent,
    })
    for (const person of round.experts) await handInTo(chair, round, person)
    const where = { round: round.id, centre: Z001 }
    await settlePanel(round, chair, Z001)
    await chair.core.call('panel.save-opinion', { ...where, opinion: opinion(5, 'pass') })
    const file = join(round.folder, 'honest.zip')
    await chair.core.call('panel.sign', { ...where, file: chair.core.file(file) })
    honest = await chainIn(file)
  }, slow.timeout)

  it('does none of these is believed: everything recomputes, and the dissent is there', slow, async () => {
    expect(honest.result.opinion.dissents).toEqual([{ expert: 'E02', text: dissent }])
    const { codes } = await found('again', next({}), honest.handIns)
    expect(codes).toEqual([])
  })

  it("alters an expert's score is caught, though he signs the totals that follow from it", slow, async () => {
    const altered = honest.handIns.map((carried): CarriedHandIn => {
      if (carried.handIn.expert !== 'E03') return carried
      const handIn = handInSchema.parse({
        ...carried.handIn,
        sheets: carried.handIn.sheets.map((sheet) => ({
          ...sheet,
          content: {
            ...sheet.content,
            judgements: sheet.content.judgements.map((judgement) => ({
              ...judgement,
              level: 'A',
              value: '1',
            })),
          },
        })),
      })
      return { ...carried, handIn }
    })
    const sheetOf = (carried: CarriedHandIn) => carried.handIn.sheets.at(-1)
    const counts = new Map(
      altered.flatMap((carried) => {
        const sheet = sheetOf(carried)
        return sheet === undefined ? [] : [[carried.bundleHash, hashJson(sheet)] as const]
      }),
    )
    const { round: head, claims, decisions } = honest.result
    const again = aggregatePanel(referenceOperationScheme(), {
      period: head.period,
      rules: head.rules,
      claims,
      decisions,
      sheets: altered.flatMap((carried) => {
        const sheet = sheetOf(carried)
        return sheet === undefined
          ? []
          : [
              {
                expert: carried.handIn.expert,
                sheetHash: hashJson(sheet),
                transcribed: false,
                scope: null,
                content: sheet.content,
              },
            ]
      }),
    })
    if (!again.ok) throw new Error('the forger cannot count')
    const handIns = honest.result.handIns.map((listed) => ({
      ...listed,
      counts: listed.counts === null ? null : (counts.get(listed.bundleHash) ?? null),
    }))
    const { codes, published } = await found('altered', next({ handIns, grade: again.grade }), altered)
    expect(codes).toContain('manifest-mismatch Z001/hand-ins/E03/data/scores.json')
    expect(published).toBe('result-changed')
  })

  it('signs another total than the sheets give is caught', slow, async () => {
    const { grade } = honest.result
    if (grade === null) throw new Error('no grade')
    const report = { ...grade.report, total: rationalSchema.parse('90'), scoreGrade: 'excellent' as const }
    const { codes, published } = await found('total', next({ grade: { ...grade, report } }), honest.handIns)
    expect(codes).toEqual(['total-differs Z001/total', 'grade-differs Z001/score-grade'])
    expect(published).toBe('result-changed')
  })

  it('drops a dissent is caught', slow, async () => {
    const { codes, published } = await found(
      'dissent',
      next({ opinion: { ...honest.result.opinion, dissents: [] } }),
      honest.handIns,
    )
    expect(codes).toEqual(['dissent-dropped Z001/hand-ins/E02'])
    expect(published).toBe('result-changed')
  })

  it('swaps a version is caught', slow, async () => {
    const first = honest.handIns.find(({ handIn: { expert } }) => expert === 'E02')?.handIn.sheets[0]
    if (first === undefined) throw new Error('no first version')
    const handIns = honest.result.handIns.map((listed) =>
      listed.expert === 'E02' && listed.counts !== null ? { ...listed, counts: hashJson(first) } : listed,
    )
    const { codes, published } = await found('swapped', next({ handIns }), honest.handIns)
    expect(codes).toContain('version-swapped Z001/hand-ins/E02')
    expect(published).toBe('result-changed')
  })

  it(
    'leaves a member out is caught, and the member himself refuses to countersign a swapped sheet',
    slow,
    async () => {
      const without = honest.handIns.filter(({ handIn: { expert } }) => expert !== 'E04')
      const handIns = honest.result.handIns.filter(({ expert }) => expert !== 'E04')
      const { codes, published } = await found('left-out', next({ handIns }), without)
      expect(codes).toContain('member-missing Z001/hand-ins/E04')
      expect(published).toBe('result-changed')
      const fourth = round.experts[3]
      if (fourth === undefined) throw new Error('no fourth')
      const refusal = await fourth.core.refusal('panel.countersign', {
        file: fourth.core.file(join(round.folder, 'left-out.zip')),
        out: fourth.core.file(join(round.folder, 'left-out-signed.zip')),
      })
      expect(refusal).toBe('bundle-invalid')
    },
  )
})
