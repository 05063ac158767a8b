import { join } from 'node:path'
import { expect, test } from 'vitest'
import { profileFolder, readStartOptions } from '#electron/main/start-options.ts'

test('the demo keeps a profile of its own, so that practice never mixes with real reviews', () => {
  const usual = join('home', 'PanelDesk')
  expect(profileFolder(readStartOptions(['--demo']), usual)).toBe(join(usual, 'demo'))
  expect(profileFolder(readStartOptions([]), usual)).toBe(usual)
})

test('a profile and a store named on the command line are taken, switches of Chromium are left alone', () => {
  expect(readStartOptions(['electron', '.', '--no-sandbox', '--profile=/p q', '--store='])).toEqual({
    profile: '/p q',
    store: null,
    demo: false,
  })
})
