import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { readBackXlsx } from '#electron/core/forms/read-back-xlsx.ts'
import { makeFinishedRound } from '#test/support/finished-round.ts'
import { expectAccessibleLooks } from '#test/support/looks.ts'
import { openStoreWindow } from '#test/support/open-store.ts'
import { answerOpenDialog, answerSaveDialog, type OpenWindow } from '#test/support/window.ts'

const folder = mkdtempSync(join(tmpdir(), 'paneldesk-round-results-'))
const full = join(folder, '批次结果.zip')
let open: OpenWindow
let results: readonly string[]

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  const round = await makeFinishedRound(folder)
  results = round.results
  open = await openStoreWindow(round.secretariatStore)
})
test.afterAll(() => open.app.close())

const look = (name: string) => expectAccessibleLooks(open.page, `results-${name}`)

async function choose(paths: readonly string[], button: string): Promise<void> {
  await answerOpenDialog(open.app, paths)
  await open.page.getByRole('button', { name: button }).click()
}

async function saveAs(name: string, press: (page: Page) => Promise<void>): Promise<string> {
  const path = join(folder, name)
  await answerSaveDialog(open.app, path)
  await press(open.page)
  return path
}

test('a round without results says so, and every file that comes in says what became of it', async () => {
  const { page } = open
  await page.getByRole('menuitem', { name: '结果与排序' }).click()
  await look('list')
  await page.getByRole('button', { name: '结果与排序 2026年运行评估' }).click()
  await expect(page.getByText('还没有收到专家组结果')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('cell', { name: '未收到' })).toHaveCount(2)
  const noBundle = join(folder, '会议通知.zip')
  writeFileSync(noBundle, '这不是数据包')
  await choose([noBundle, ...results], '导入专家组结果…')
  await expect(page.getByText('新收 2 个，已有 0 个，未收 1 个')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('cell', { name: /请向提供者索取原文件/ })).toBeVisible()
  await choose(results, '导入专家组结果…')
  await expect(page.getByText('新收 0 个，已有 2 个，未收 0 个')).toBeVisible({ timeout: 60_000 })
  await look('imported')
})

test('the ranking is recomputed, with signatures and the four grades, and can be grouped and filtered', async () => {
  const { page } = open
  await page
    .getByRole('region', { name: '本次导入' })
    .getByRole('button', { name: /收\s*起/ })
    .click()
  await expect(page.getByText('重算一致 2/2')).toBeVisible()
  await expect(page.getByRole('row', { name: /Z001.*5\/5.*一致/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Z002.*4\/4.*一致/ })).toBeVisible()
  await page.getByRole('switch', { name: '按领域分组' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
  await look('by-field')
  await page.getByRole('switch', { name: '按领域分组' }).click()
  await page.getByLabel('查找中心').fill('Z002')
  await expect(page.getByRole('button', { name: /^查看 Z00/ })).toHaveCount(1)
  await page.getByLabel('查找中心').fill('')
})

test('the answer of the applicant and the decision of the department stand beside the score', async () => {
  const { page } = open
  await page.getByRole('button', { name: /^查看 Z001/ }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText(/完全一致/)).toBeVisible()
  await drawer.getByRole('radio', { name: '有异议' }).check()
  await expect(drawer.getByRole('button', { name: '记录答复' })).toBeDisabled()
  await page.keyboard.press('Escape')
  const stay = page.getByRole('button', { name: '继续填写' })
  await stay.click()
  await expect(stay).toHaveCount(0)
  await expect(drawer.getByRole('radio', { name: '有异议' })).toBeChecked()
  await drawer.getByRole('radio', { name: '确认，无异议' }).check()
  await drawer.getByRole('button', { name: '记录答复' }).click()
  await expect(drawer.getByText(/已于 .* 记录/)).toBeVisible({ timeout: 60_000 })
  await drawer.getByLabel('审定等次').click()
  await page.getByTitle('合格', { exact: true }).last().click()
  await drawer.getByLabel('文号或会议').fill('内科发〔2026〕1号')
  await drawer.getByLabel('决定日期').fill('2026-11-31')
  await expect(drawer.getByRole('button', { name: '记录决定' })).toBeDisabled()
  await drawer.getByLabel('决定日期').fill('2026年11月20日')
  await drawer.getByRole('button', { name: '记录决定' }).click()
  await expect(page.getByRole('row', { name: /Z001.*2026-11-20.*已确认/ })).toBeAttached({ timeout: 60_000 })
  await look('centre')
  await page.keyboard.press('Escape')
})

test('a form in Excel says how many cells were written and how many the file holds', async () => {
  const { page } = open
  await page.getByRole('button', { name: '表格…', exact: true }).click()
  await page.getByRole('dialog').getByText('Excel').click()
  await saveAs('排序表.xlsx', () => page.getByRole('dialog').getByRole('button', { name: '保存…' }).click())
  const said = page.getByText(/^写入 (\d+) 格，文件内 \1 格$/)
  await expect(said).toBeVisible({ timeout: 60_000 })
  await look('forms')
  await page.keyboard.press('Escape')
})

test('the result is published in full and in part, and whoever has the file recomputes it', async () => {
  const { page } = open
  await page.getByRole('button', { name: '公布…' }).click()
  await expect(page.getByRole('button', { name: '签名并写出' })).toBeDisabled()
  await saveAs('批次结果.zip', () => page.getByRole('button', { name: '选择保存位置…' }).click())
  await expect(page.getByText('批次结果.zip')).toBeVisible()
  await saveAs('公布.zip', () => page.getByRole('button', { name: '选择公布部分的位置…' }).click())
  await page.getByRole('button', { name: '签名并写出' }).click()
  await expect(page.getByText('已签名并写出')).toBeVisible({ timeout: 90_000 })
  await look('published')
  await page.keyboard.press('Escape')
  await page.getByRole('menuitem', { name: '核验数据包' }).click()
  await page.getByRole('button', { name: '审计批次结果…' }).click()
  await look('audit-empty')
  await choose([full], '选择批次结果…')
  await expect(page.getByText(/批次结果.zip：全部一致/)).toBeVisible({ timeout: 90_000 })
  await expect(page.getByText(/2 个中心的结果由 9 份专家签名的评分表重算/)).toBeVisible()
  await look('audit')
  const bytes = readFileSync(full)
  bytes.writeUInt8(bytes.readUInt8(2_000) ^ 1, 2_000)
  const changed = join(folder, '改过的结果.zip')
  writeFileSync(changed, bytes)
  await choose([changed], '选择批次结果…')
  await expect(page.getByText(/改过的结果.zip：发现 \d+ 处问题/)).toBeVisible({ timeout: 90_000 })
  await look('audit-changed')
})

test('the dashboard shows every chart with its numbers, and saves picture and data', async () => {
  const { page } = open
  await page.getByRole('menuitem', { name: '结果与排序' }).click()
  await page.getByRole('button', { name: '仪表盘 2026年运行评估' }).click()
  await expect(page.locator('.recharts-wrapper > svg')).toHaveCount(6, { timeout: 60_000 })
  await look('dashboard')
  const picture = await saveAs('等次.png', () =>
    page.getByRole('button', { name: '保存为图片… 等次分布' }).click(),
  )
  await expect(page.getByText('已保存 等次.png')).toBeVisible()
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG')
  const data = await saveAs('等次.xlsx', () =>
    page.getByRole('button', { name: '保存数据… 等次分布' }).click(),
  )
  await expect(page.getByText(/写入 (\d+) 格，文件内 \1 格/)).toBeVisible()
  const { cells } = await readBackXlsx(data)
  expect(cells.map(({ text }) => text)).toEqual(expect.arrayContaining(['等次分布', '得分等次', '优秀']))
  await page.getByRole('button', { name: '显示数据表 评审进度' }).click()
  await expect(page.getByRole('row', { name: /E05.*1 0 0 0 0 0/ })).toBeVisible()
  await look('dashboard-table')
})

test('the screens keep their room in the smallest window', async () => {
  const { app, page } = open
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(900)
  await expect(page.locator('.recharts-wrapper > svg')).toHaveCount(6)
  await look('small-dashboard')
  await page.getByRole('button', { name: '结果与排序', exact: true }).click()
  await expect(page.getByRole('button', { name: /^查看 Z001/ })).toBeVisible({ timeout: 60_000 })
  await look('small-ranking')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900)
})
