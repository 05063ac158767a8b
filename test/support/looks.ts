import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { call, type OpenWindow } from './window.ts'

const screens = join(import.meta.dirname, '../../test-results/screens')

async function resize({ app, page }: OpenWindow, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height] as const,
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
}

/**
 * Expects of what the window shows that it breaks no accessibility rule and stays in the smallest window, in either
 * language; leaves pictures. Afterwards the window is in Chinese and of its usual size.
 */
export async function expectGoodLooks(open: OpenWindow, name: string): Promise<void> {
  const { page } = open
  for (const language of ['en', 'zh'] as const) {
    await call(page, 'shell.change-settings', { language })
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en')
    await resize(open, 900, 600)
    await page.screenshot({ path: join(screens, `${name}-${language}-900.png`) })
    expect.soft(await page.evaluate(() => document.body.scrollWidth), `${name} (${language})`).toBe(900)
    await expectAccessible(page, `${name} (${language})`)
  }
  await resize(open, 1440, 900)
}
