import { describe, expect, it } from 'vitest'
import { newCode, normalCode } from '#electron/core/services/assignment/bundle-code.ts'
import type { Round } from '#shared/domain/round.ts'
import { centreId, handIn, openWork, sealDrill, sendOutRound } from '#test/support/panel-round.ts'

describe('an expert who is not enrolled', { timeout: 240_000 }, () => {
  it('opens his assignment with a code, hands in, and counts once the chair has compared and pinned his key', async () => {
    // the roster writes his name as in a table of Word: with a space he used to stay unknown, compared or not
    const spaced = (given: Round): Round => ({
      ...given,
      experts: given.experts.map((expert) => (expert.id === 'E05' ? { ...expert, name: '专家 戊' } : expert)),
    })
    const round = await sendOutRound(spaced, { withoutKey: ['E05'] })
    const { issued } = round
    const [chair, , , , fifth] = round.experts
    if (chair === undefined || fifth === undefined) throw new Error('no experts')
    expect(issued.map(({ expert, code }) => [expert, code === null])).toEqual([
      ['E01', true],
      ['E02', true],
      ['E03', true],
      ['E04', true],
      ['E05', false],
    ])
    const own = issued.find(({ expert }) => expert === 'E05')
    if (own === undefined || own.code === null) throw new Error('no code')
    const file = fifth.core.file(own.file)
    expect(await fifth.core.refusal('assignment.inspect', { file })).toBe('code-needed')
    expect(await fifth.core.refusal('assignment.inspect', { file, code: 'ABCD-EFGH' })).toBe('code-needed')
    const code = own.code.toLowerCase().replaceAll('-', ' ')
    const { secretariat: sender } = await fifth.core.call('assignment.inspect', { file, code })
    const view = await fifth.core.call('assignment.open', { file, code, compared: sender.fingerprint })
    const where = { round: round.id, panel: view.panel.id }
    await fifth.core.call('assignment.sign-pledge', where)
    for (const { id: centre } of view.centres)
      await fifth.core.call('assignment.declare', {
        ...where,
        declaration: { centre, answer: 'none', relations: [], reason: '' },
      })
    await sealDrill(fifth)
    await openWork(round, chair)

    const files = (await handIn(round, fifth)).map(chair.core.file)
    const [refused] = await chair.core.call('panel.collect', { files })
    expect([refused?.outcome, refused?.reason, refused?.signer?.name]).toEqual([
      'refused',
      'unknown-key',
      '专家戊',
    ])
    if (refused?.signer == null) throw new Error('no key shown')
    await chair.core.call('panel.pin', { identity: refused.signer })
    const [added] = await chair.core.call('panel.collect', { files })
    expect(added?.outcome).toBe('added')
    const { row } = await chair.core.call('panel.centre', { round: round.id, centre: centreId('Z001') })
    expect(row.cells.find(({ expert }) => expert === 'E05')?.state).toBe('sealed')
  })

  it('has a code that is read aloud without mistakes', () => {
    let next = 0
    const code = newCode((bytes) => Uint8Array.from({ length: bytes }, () => next++))
    expect(code).toBe('0123-4567-89AB-CDEF-GHJK')
    expect(normalCode(' o123 4567 89ab cdef ghjk ')).toBe(code)
    expect(normalCode('I-L')).toBe('11')
  })
})
