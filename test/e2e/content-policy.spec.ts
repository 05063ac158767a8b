import { expect, test } from '@playwright/test'
import {
  walkApplications,
  walkDocuments,
  walkFirstStart,
  walkReview,
  walkSealing,
} from '#test/support/screen-walk.ts'
import { openWindow } from '#test/support/window.ts'

test('no screen offends the content policy; tables and dialogs used to write styles without its nonce', async () => {
  const window = await openWindow()
  const offences: string[] = []
  let place = 'start'
  window.page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) offences.push(`${place}: ${message.text()}`)
  })
  await window.page.reload()
  const stop = async (name: string) => {
    place = name
  }
  for (const walk of [walkFirstStart, walkApplications, walkReview, walkDocuments, walkSealing])
    await walk(window, stop)
  await window.app.close()
  expect(offences).toEqual([])
})
