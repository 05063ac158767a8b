import { expect, test } from 'vitest'
import { inTurn } from '#electron/core/in-turn.ts'

test('one thing begins when the one before it has ended, whether it failed or not', async () => {
  const turn = inTurn()
  const seen: string[] = []
  const step = (name: string, fails = false) =>
    turn(async () => {
      seen.push(`${name} begins`)
      await Promise.resolve()
      seen.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const answers = await Promise.allSettled([step('a'), step('b', true), step('c')])
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})
