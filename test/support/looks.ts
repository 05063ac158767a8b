import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
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

/** Does something in English and in Chinese; the window is in Chinese afterwards. */
export async function inBothLanguages(
  page: Page,
  act: (language: 'zh' | 'en') => Promise<void>,
): Promise<void> {
  for (const language of ['en', 'zh'] as const) {
    await call(page, 'shell.change-settings', { language })
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en')
    await act(language)
  }
}

/** A picture `screens/<name>.png` to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(screens, `${name}.png`) })
}

/** Both languages and the accessibility rules, and pictures to look at. */
export async function expectAccessibleLooks(page: Page, name: string): Promise<void> {
  await inBothLanguages(page, async (language) => {
    await takePicture(page, `${name}-${language}`)
    await expectAccessible(page, `${name} (${language})`)
  })
}

/**
 * Expects of what the window shows that it breaks no accessibility rule and stays in the smallest window, in either
 * language; leaves pictures. Afterwards the window is in Chinese and of its usual size.
 */
export async function expectGoodLooks(open: OpenWindow, name: string): Promise<void> {
  const { page } = open
  await inBothLanguages(page, async (language) => {
    await resize(open, 900, 600)
    await takePicture(page, `${name}-${language}-900`)
    expect.soft(await page.evaluate(() => document.body.scrollWidth), `${name} (${language})`).toBe(900)
    await expectAccessible(page, `${name} (${language})`)
  })
  await resize(open, 1440, 900)
}
