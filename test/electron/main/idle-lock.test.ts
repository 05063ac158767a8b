import { expect, test } from 'vitest'
import { lockWhenIdle } from '#electron/main/idle-lock.ts'

function watched(minutes: number) {
  const state = { now: 0, locked: 0, check: () => undefined as unknown }
  const { touch } = lockWhenIdle({
    minutes: () => minutes,
    now: () => state.now,
    lock: () => {
      state.locked += 1
    },
    every: (_milliseconds, check) => {
      state.check = check
    },
  })
  return { state, touch }
}

test('the window locks once nobody has touched it for the time set', () => {
  const { state } = watched(15)
  state.now = 15 * 60_000 - 1
  state.check()
  expect(state.locked).toBe(0)
  state.now += 1
  state.check()
  expect(state.locked).toBe(1)
})

test('a key or the mouse starts the time anew', () => {
  const { state, touch } = watched(15)
  state.now = 14 * 60_000
  touch()
  state.now = 20 * 60_000
  state.check()
  expect(state.locked).toBe(0)
})

test('0 minutes never locks', () => {
  const { state } = watched(0)
  state.now = 1_000 * 60_000
  state.check()
  expect(state.locked).toBe(0)
})
