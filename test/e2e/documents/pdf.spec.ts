import { expect, type Page, test } from '@playwright/test'
import { evidencePackage } from '#test/support/evidence-package.ts'
import { drawnLines, makePdf } from '#test/support/raw-pdf.ts'
import type { OpenWindow } from '#test/support/window.ts'
import { attach, openDocument, painted, reviewOf, screenshot } from './viewer.ts'

let open: OpenWindow

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  const mixed = Array.from({ length: 60 }, (_, page) => drawnLines([`(Page number ${page + 1})`]))
  open = await reviewOf(await evidencePackage({ '长文件.pdf': makePdf({ pages: mixed }) }))
})
test.afterAll(() => open.app.close())

const pageNumber = () => open.page.getByLabel('页码')

test('a PDF shows its pages, fitted to the width', async () => {
  const { page } = open
  await openDocument(page, '定期评估报告')
  await expect(page.locator('.pdf-page[data-page="1"] canvas')).toBeVisible({ timeout: 30_000 })
  const [sheet, pane] = [
    await page.locator('.pdf-page[data-page="1"]').boundingBox(),
    await page.locator('.review-viewer').boundingBox(),
  ]
  expect((sheet?.width ?? 0) / (pane?.width ?? 1)).toBeGreaterThan(0.9)
})

test('only pages near the window exist', async () => {
  await openDocument(open.page, '长文件')
  await expect(open.page.getByText('/ 60')).toBeVisible()
  expect(await open.page.locator('.pdf-page').count()).toBeLessThan(5)
})

test('a page is reached by its number, by keys and by its thumbnail', async () => {
  const { page } = open
  await pageNumber().fill('40')
  await pageNumber().press('Enter')
  await expect(page.locator('.pdf-page[data-page="40"]').getByText('Page number 40')).toBeAttached()
  await page.keyboard.press('j')
  await expect(pageNumber()).toHaveValue('41')
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect(pageNumber()).toHaveValue('39')
  await page.keyboard.press('t')
  const thumbnails = page.getByRole('navigation', { name: '缩略图' })
  await thumbnails.getByRole('button', { name: '第 38 页' }).click()
  await expect(pageNumber()).toHaveValue('38')
  await expect(thumbnails.locator('canvas').first()).toBeVisible()
  await screenshot(page, 'pdf-thumbnails')
  await page.getByRole('button', { name: '缩略图' }).click()
})

test('zoom and rotation keep the page that is read', async () => {
  const { page } = open
  await page.locator('.document-scroller').focus()
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect(pageNumber()).toHaveValue('38')
  await page.keyboard.press(']')
  await expect(pageNumber()).toHaveValue('38')
  const box = await page.locator('.pdf-page[data-page="38"]').boundingBox()
  expect(box?.width).toBeGreaterThan(box?.height ?? 0)
  await page.keyboard.press('[')
  await page.keyboard.press('0')
  await expect(pageNumber()).toHaveValue('38')
})

test('search counts the places in the whole document and goes from one to the next', async () => {
  const { page } = open
  await openDocument(page, '定期评估报告')
  await expect(page.locator('.pdf-page canvas').first()).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Control+f')
  await page.keyboard.type('技术创新服务收入')
  const count = page.locator('.document-search-count')
  await expect(count).toHaveText(/^1 \/ \d+$/, { timeout: 30_000 })
  await expect.poll(() => painted(page, 'current-hit')).toBe(1)
  const total = (await count.textContent())?.split('/')[1]?.trim()
  await page.keyboard.press('Shift+Enter')
  await expect(count).toHaveText(`${total} / ${total}`)
  await page.keyboard.press('Enter')
  await expect(count).toHaveText(`1 / ${total}`)
  await screenshot(page, 'pdf-search')
  await page.keyboard.press('Escape')
  expect(await painted(page, 'hit')).toBe(0)
})

/** Where a painted passage stands on its page, in whole pixels. */
function boxOf(page: Page, tone: string): Promise<readonly number[]> {
  return page.evaluate((name) => {
    const [range] = [...(CSS.highlights.get(name) ?? [])]
    if (!(range instanceof Range)) return []
    const sheet = range.startContainer.parentElement?.closest('.pdf-page')?.getBoundingClientRect()
    const { left, top, width } = range.getBoundingClientRect()
    return [left - (sheet?.left ?? 0), top - (sheet?.top ?? 0), width].map(Math.round)
  }, `document-${tone}`)
}

test('a selected passage is attached with one key and found again', async () => {
  const { page } = open
  const line = page.locator('.pdf-text span').filter({ hasText: '技术创新服务收入' }).first()
  await line.dblclick({ position: { x: 20, y: 5 } })
  await expect.poll(() => painted(page, 'selected')).toBe(1)
  await expect(page.getByRole('button', { name: '附上所选 F2' })).toBeVisible()
  await attach(page)
  const pointer = page
    .locator('[data-item="D01/2023"]')
    .getByRole('button', { name: /定期评估报告.* 第 \d+ 页 “/ })
  await expect(pointer).toBeVisible()
  const selected = await boxOf(page, 'selected')
  for (const attempt of ['first', 'again']) {
    await pageNumber().fill('20')
    await pageNumber().press('Enter')
    await expect(pageNumber()).toHaveValue('20')
    await pointer.click()
    await expect(pageNumber(), attempt).toHaveValue('3')
  }
  await expect.poll(() => painted(page, 'target')).toBe(1)
  expect(await boxOf(page, 'target')).toEqual(selected)
  await screenshot(page, 'pdf-pointer')
})
