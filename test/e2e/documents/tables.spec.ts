import { expect, test } from '@playwright/test'
import { evidencePackage } from '#test/support/evidence-package.ts'
import { gbk } from '#test/support/gbk.ts'
import { makeWorkbook } from '#test/support/raw-office.ts'
import type { OpenWindow } from '#test/support/window.ts'
import { attach, openDocument, painted, reviewOf, screenshot } from './viewer.ts'

const types =
  '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
const rows = Array.from(
  { length: 3_000 },
  (_, at) =>
    `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>合同 ${at + 1}</t></is></c><c r="B${at + 1}"><f>A1*2</f><v>${at * 12.5}</v></c></row>`,
).join('')
const workbook = makeWorkbook({
  sheets: [
    { name: '明细', rows },
    { name: '汇总', rows: '<row r="1"><c r="A1"><v>42</v></c></row>' },
  ],
  extra: { '[Content_Types].xml': types },
})
const lines = Array.from({ length: 2_000 }, (_, at) => `第${at + 1}行 技术服务记录`).join('\r\n')

let open: OpenWindow

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  open = await reviewOf(
    await evidencePackage({
      '到账明细.xlsx': workbook,
      '记录.txt': gbk(lines),
      '清单.csv': gbk('项目,金额\n"风机,叶片",12.50\n'),
    }),
  )
})
test.afterAll(() => open.app.close())

test('a workbook shows its sheets as tabs and only the cells in the window', async () => {
  const { page } = open
  await openDocument(page, '到账明细')
  await expect(page.locator('[data-cell="A1"]')).toHaveText('合同 1', { timeout: 30_000 })
  expect(await page.locator('.sheet-cell').count()).toBeLessThan(300)
  await page.getByRole('tab', { name: '汇总' }).click()
  await expect(page.locator('[data-cell="A1"]')).toHaveText('42')
  await page.getByRole('tab', { name: '明细' }).click()
})

test('cells are selected with mouse and keys, and show their formula', async () => {
  const { page } = open
  await page.locator('[data-cell="B2"]').click()
  await expect(page.getByLabel('单元格')).toHaveText('B2')
  await expect(page.locator('.sheet-cell-text')).toHaveText('=A1*212.5')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page.getByLabel('单元格')).toHaveText('A2:B3')
})

test('search finds a cell far down, which is attached with one key and opened again', async () => {
  const { page } = open
  await page.keyboard.press('Control+f')
  await page.keyboard.type('合同 2345')
  await expect(page.locator('.document-search-count')).toHaveText('1 / 1')
  await expect(page.locator('[data-cell="A2345"]')).toBeVisible()
  await page.keyboard.press('Escape')
  await attach(page)
  const pointer = page.locator('[data-item="D01/2023"]').getByRole('button', { name: /明细!A2345/ })
  await expect(pointer).toBeVisible()
  await page.locator('.sheet-grid').focus()
  await page.keyboard.press('Control+Home')
  await expect(page.locator('[data-cell="A1"]')).toBeVisible()
  await pointer.click()
  await expect(page.locator('[data-cell="A2345"]')).toBeVisible()
  await screenshot(page, 'workbook')
})

test('what is selected is named by its cells, which used to be called a region', async () => {
  const { page } = open
  await page.locator('[data-cell="A2344"]').click()
  await expect(page.locator('.review-selection')).toContainText('明细!A2344')
})

test('what is attached to the item in hand is drawn over the document, which it used not to be', async () => {
  const { page } = open
  await page.getByLabel('核定值 D01/2023').focus()
  await expect(page.locator('.region-mark-attached')).toHaveCount(1)
  await screenshot(page, 'workbook-attached')
  await page.getByLabel('核定值 D01/2024').focus()
  await expect(page.locator('.region-mark-attached')).toHaveCount(0)
})

test('text in GBK is read as such, searched, and attached by quote and count', async () => {
  const { page } = open
  await openDocument(page, '记录.txt')
  await expect(page.getByText('GBK', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('第1500行')
  await expect(page.locator('.document-search-count')).toHaveText('1 / 1')
  await expect.poll(() => painted(page, 'current-hit')).toBe(1)
  await page.keyboard.press('Escape')
  await page
    .locator('.text-portion')
    .first()
    .dblclick({ position: { x: 120, y: 8 } })
  await expect.poll(() => painted(page, 'selected')).toBe(1)
  await screenshot(page, 'text')
})

test('a CSV file in GBK is a table', async () => {
  const { page } = open
  await openDocument(page, '清单.csv')
  await expect(page.locator('[data-cell="A2"]')).toHaveText('风机,叶片')
  await expect(page.locator('[data-cell="B2"]')).toHaveText('12.50')
})
