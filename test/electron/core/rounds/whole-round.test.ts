import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { opinion } from '#test/support/panel-opinion.ts'
import { centreId, handIn, openWork, sealDrill, sendOutRound } from '#test/support/panel-round.ts'
import { settlePanel } from '#test/support/settle-panel.ts'

describe('a whole round', () => {
  it('goes from the secretariat to five experts, the chair, the members and back, and audits clean', {
    timeout: 240_000,
  }, async () => {
    const round = await sendOutRound()
    expect(round.issued.map(({ centres, code }) => [centres, code])).toEqual([
      [2, null],
      [2, null],
      [2, null],
      [2, null],
      [1, null],
    ])
    for (const person of round.experts) {
      await openWork(round, person)
      await sealDrill(person)
    }
    const [chair] = round.experts
    if (chair === undefined) throw new Error('no chair')
    const files = (await Promise.all(round.experts.map((person) => handIn(round, person)))).flat()
    const collected = await chair.core.call('panel.collect', { files: files.map(chair.core.file) })
    expect(collected.map(({ outcome, reason }) => [outcome, reason])).toEqual(
      files.map(() => ['added', null]),
    )
    const board = await chair.core.call('panel.board', { round: round.id, panel: round.panel })
    expect(board.rows.map(({ complete, cells }) => [complete, cells.length])).toEqual([
      [true, 5],
      [true, 4],
    ])
    const results: string[] = []
    for (const [at, id] of ['Z001', 'Z002'].entries()) {
      const where = { round: round.id, centre: centreId(id) }
      await settlePanel(round, chair, where.centre)
      await chair.core.call('panel.save-opinion', { ...where, opinion: opinion(5 - at, 'good') })
      const file = join(round.folder, `result-${id}.zip`)
      const signed = await chair.core.call('panel.sign', { ...where, file: chair.core.file(file) })
      expect(signed.results).toMatchObject([{ version: 1, stands: true }])
      results.push(file)
      for (const member of round.experts.slice(1)) {
        if (member.expert === 'E05' && id === 'Z002') continue
        const out = join(round.folder, `countersigned-${id}-${member.expert}.zip`)
        await member.core.call('panel.countersign', {
          file: member.core.file(file),
          out: member.core.file(out),
        })
        await chair.core.call('panel.merge-signatures', { files: [chair.core.file(out)] })
      }
      const exported = await chair.core.call('panel.export-result', { ...where, file: chair.core.file(file) })
      expect(exported.signatures).toBe(5 - at)
    }
    const { secretariat } = round
    const imported = await secretariat.call('round-result.import', { files: results.map(secretariat.file) })
    expect(imported.map(({ outcome }) => outcome)).toEqual(['added', 'added'])
    const ranking = await secretariat.call('round-result.ranking', { round: round.id })
    expect(ranking.results.map(({ findings }) => findings)).toEqual([[], []])
    expect(ranking.ranking.map(({ rank }) => rank)).toEqual([1, 2])
    const out = join(round.folder, 'round.zip')
    const open = join(round.folder, 'public.zip')
    await secretariat.call('round-result.publish', {
      round: round.id,
      file: secretariat.file(out),
      publicFile: secretariat.file(open),
    })
    const audit = await secretariat.call('round-result.audit', { file: secretariat.file(out) })
    expect(audit).toMatchObject({ ok: true, panelResults: 2, sheets: 9, findings: [] })
    const verified = await secretariat.call('bundle.verify', { file: secretariat.file(open) })
    expect(verified.ok).toBe(true)
  })
})
