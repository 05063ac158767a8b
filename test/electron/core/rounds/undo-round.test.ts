import { expect, it } from 'vitest'
import { roundIdSchema } from '#shared/domain/brand.ts'
import { openNewStore } from '#test/support/store-maker.ts'

it('takes saves back one by one; a save after an undo used to bring back what had been taken back', async () => {
  const core = await openNewStore()
  const id = roundIdSchema.parse('01TEST00000000000000000001')
  const created = await core.call('round.create', {
    round: id,
    kind: 'consultation',
    name: '第一稿',
    period: { from: '2023', to: '2025' },
    cutOffDay: '2026-12-31',
    drill: true,
    scheme: null,
    copyFrom: null,
  })
  const save = (name: string) => core.call('round.save', { round: { ...created, name } })
  const undo = async () => (await core.call('round.undo', { round: id })).name
  await save('第二稿')
  await save('打错了')
  expect(await undo()).toBe('第二稿')
  await save('第三稿')
  expect(await undo()).toBe('第二稿')
  expect(await undo()).toBe('第一稿')
  expect(await core.refusal('round.undo', { round: id })).toBe('nothing-to-undo')
})
