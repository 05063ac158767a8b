import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { answerOpenDialog, createIdentity, type OpenWindow, openWindow } from '#test/support/window.ts'

const shots = join(import.meta.dirname, '../../../test-results/screens')

/** A window on the review of a package, with the figure D01/2023 in hand. */
export async function reviewOf(folder: string): Promise<OpenWindow> {
  const open = await openWindow()
  const { app, page } = open
  await createIdentity(page)
  await answerOpenDialog(app, [folder])
  await page.getByRole('button', { name: '导入文件夹…' }).first().click()
  await page.getByRole('button', { name: '核定与评分' }).click({ timeout: 60_000 })
  await page.getByRole('button', { name: /A02/ }).click()
  return open
}

/** Chooses a document by a part of its name. */
export async function openDocument(page: Page, name: string): Promise<void> {
  await page.getByLabel('选择要查看的材料').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.locator('.document-viewer')).toHaveAttribute('aria-label', new RegExp(name))
}

/** Puts the figure in hand and attaches what is selected. */
export async function attach(page: Page): Promise<void> {
  await page.getByLabel('核定值 D01/2023').focus()
  await page.keyboard.press('F2')
}

export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(shots, `document-${name}.png`) })
}

/** How many passages are painted with a tone, in the window or in the frame of a Word document. */
export function painted(page: Page, tone: string): Promise<number> {
  return page.evaluate((name) => {
    const frame = document.querySelector('iframe')?.contentWindow
    const view: (Window & typeof globalThis) | null = frame === undefined ? window : (frame as typeof window)
    return view?.CSS.highlights.get(name)?.size ?? 0
  }, `document-${tone}`)
}
