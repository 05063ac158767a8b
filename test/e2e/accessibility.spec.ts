import { expect, test } from '@playwright/test'
import { expectAccessible } from '#test/support/axe.ts'
import {
  walkApplications,
  walkDocuments,
  walkFirstStart,
  walkReview,
  walkSealing,
} from '#test/support/screen-walk.ts'
import { call, openWindow } from '#test/support/window.ts'

test('no screen breaks an accessibility rule, in either language; pale tags and nameless table heads used to', async () => {
  test.setTimeout(600_000)
  const window = await openWindow()
  const { page } = window
  const stop = async (name: string) => {
    for (const language of ['en', 'zh'] as const) {
      await call(page, 'shell.change-settings', { language })
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en')
      await expectAccessible(page, `${name} (${language})`)
    }
  }
  for (const walk of [walkFirstStart, walkApplications, walkReview, walkDocuments, walkSealing])
    await walk(window, stop)
  await window.app.close()
})
