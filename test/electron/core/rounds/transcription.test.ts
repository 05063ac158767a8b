import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drillReview } from '#electron/core/drill/drill-review.ts'
import { sheetContentSchema } from '#shared/domain/score-sheet.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import {
  centreId,
  drillSeed,
  handInTo,
  openWork,
  sealDrill,
  sendOutRound,
} from '#test/support/panel-round.ts'

describe('a paper sheet 代录', () => {
  it('is typed in beside its scan, checked by a second person, and marked wherever it counts', {
    timeout: 240_000,
  }, async () => {
    const round = await sendOutRound()
    const [chair, ...others] = round.experts
    const paper = others.at(-1)
    if (chair === undefined || paper === undefined) throw new Error('no panel')
    for (const person of round.experts.slice(0, 4)) {
      await openWork(round, person)
      await sealDrill(person)
      await handInTo(chair, round, person)
    }
    const centre = centreId('Z001')
    const where = { round: round.id, centre }
    const [work] = await chair.core.call('assignment.list', {})
    const application = work?.centres.find(({ id }) => id === centre)?.application
    if (application == null) throw new Error('no application')
    const found = await chair.core.call('application.get', { application })
    const sheet = drillReview(referenceOperationScheme(), found, {
      seed: drillSeed,
      expert: 'E05',
      quality: 0.6,
    })
    const content = sheetContentSchema.parse({ ...sheet, notApplicable: [], vetoProposals: [] })
    const scan = join(round.folder, '戊-签名评分表.pdf')
    await writeFile(scan, '%PDF-1.4 a scan')
    const before = await chair.core.call('panel.centre', where)
    const expert = before.members.find(({ name }) => name === '专家戊')?.expert
    if (expert === undefined) throw new Error('no fifth member')
    const typed = {
      ...where,
      expert,
      content,
      declaration: { answer: 'none', relations: [], reason: '' } as const,
      checkedBy: '秘书处李同志',
      scan: chair.core.file(scan),
      out: null,
    }
    expect(await chair.core.refusal('panel.transcribe', { ...typed, checkedBy: '专家甲' })).toBe(
      'decision-invalid',
    )
    const halfFilled = { ...content, judgements: content.judgements.slice(1) }
    expect(await chair.core.refusal('panel.transcribe', { ...typed, content: halfFilled })).toBe(
      'sheet-incomplete',
    )
    const collected = await chair.core.call('panel.transcribe', typed)
    expect([collected.outcome, collected.expert]).toEqual(['added', 'E05'])
    const after = await chair.core.call('panel.centre', where)
    expect(after.row.cells.find((cell) => cell.expert === expert)).toMatchObject({
      state: 'sealed',
      transcribed: true,
    })
    expect(after.sheets.find((one) => one.expert === expert)?.transcribed).toBe(true)
    expect(after.row.complete).toBe(true)
  })
})
