import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, type Page, test } from '@playwright/test'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'
import { zipSample } from '#electron/core/samples/zip-sample.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { fillSheet } from '../support/full-sheet.ts'
import {
  answerOpenDialog,
  answerSaveDialog,
  ask,
  call,
  createIdentity,
  type OpenWindow,
  openWindow,
} from '../support/window.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'paneldesk-job-'))
const bundle = join(folder, '评分.zip')
const sheet = join(folder, '评分表.pdf')
const shots = join(import.meta.dirname, '../../test-results/screens')

let open: OpenWindow
let strong: ApplicationId

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  const samples = await writeSamplePackages(folder, { centres: ['strong', 'fraud'] })
  for (const { centre, path } of samples) await zipSample(path, join(folder, `${centre}.zip`), 'windows')
  open = await openWindow()
})
test.afterAll(() => open.app.close())

async function screenshot(name: string): Promise<void> {
  await open.page.screenshot({ path: join(shots, `${name}.png`) })
}

/** Draws a box on the page that is in view. */
async function frameRegion(page: Page): Promise<void> {
  await page.getByRole('button', { name: /框选/ }).click()
  const box = await page.locator('.review-viewer').boundingBox()
  if (box === null) throw new Error('no document on show')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x - 100, y)
  await page.mouse.down()
  await page.mouse.move(x + 100, y + 80, { steps: 5 })
  await page.mouse.up()
}

test('three steps lead from nothing to an open application', async () => {
  await screenshot('welcome')
  await createIdentity(open.page)
  await expect(open.page.getByText('还没有申报材料')).toBeVisible()
  await screenshot('applications-empty')
})

test('a package as Windows zips it is imported, with its problems at their cells', async () => {
  const { page, app } = open
  await answerOpenDialog(app, [join(folder, 'fraud.zip')])
  await page.getByRole('button', { name: '导入材料包…' }).first().click()
  await expect(page.getByRole('heading', { name: /煤基碳材料/ })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('tab', { name: /填报问题/ }).click()
  await expect(page.getByText('定量指标!E5')).toBeVisible()
  await expect(page.getByText('疑似元与万元混淆')).toBeVisible()
  await screenshot('workbook-problems')
})

test('a correction stands beside what was claimed', async () => {
  const { page } = open
  await page
    .getByRole('row', { name: /定量指标!E5/ })
    .getByRole('button', { name: '更正…' })
    .click()
  await page.getByLabel('更正后的值').fill('986.4')
  await page.getByLabel('更正理由').fill('与审计报告核对，填报时误用了元')
  await page.getByRole('button', { name: /保\s*存/ }).click()
  await expect(page.locator('del')).toHaveText('9864000')
  await expect(page.getByText('986.4', { exact: true })).toBeVisible()
})

test('the same package again is noticed, another one is added', async () => {
  const { page, app } = open
  await page.getByRole('button', { name: '返回列表' }).click()
  await page.getByRole('button', { name: '导入材料包…' }).first().click()
  await expect(page.getByText(/已经导入过/)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: '返回列表' }).click()
  await answerOpenDialog(app, [join(folder, 'strong.zip')])
  await page.getByRole('button', { name: '导入材料包…' }).first().click()
  await expect(page.getByRole('heading', { name: /草原风电/ })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('tab', { name: /材料完整性/ }).click()
  await expect(page.getByText('定期评估报告', { exact: true })).toBeVisible()
  await screenshot('completeness')
  const listed = await call(page, 'application.list', {})
  strong = listed.find(({ centre }) => centre.includes('草原风电'))?.id ?? strong
  expect(listed).toHaveLength(2)
})

test('a figure is verified against its evidence, and the screen says when it is saved', async () => {
  const { page } = open
  await page.getByRole('button', { name: '核定与评分' }).click()
  await page.getByRole('button', { name: /A02/ }).click()
  await page
    .getByRole('button', { name: /填报的佐证/ })
    .first()
    .click()
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 30_000 })
  await page.getByLabel('核定值 D01/2023').fill('1000')
  await expect(page.getByText(/已保存/)).toBeVisible()
  await expect(page.locator('[data-item="D01/2023"]').getByText('核减', { exact: true })).toBeVisible()
  await expect(page.getByText('核定值与填报值不同，请选原因')).toBeVisible()
  const review = await call(page, 'review.get', { application: strong })
  expect(review.content.verifications).toMatchObject([
    { input: 'D01', year: '2023', verified: '1000', state: 'reduced' },
  ])
  await screenshot('review')
})

test('undo takes the edit back, redo brings it again', async () => {
  const { page } = open
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect(page.getByLabel('核定值 D01/2023')).toHaveValue('')
  await page.getByRole('button', { name: '重做', exact: true }).click()
  await expect(page.getByLabel('核定值 D01/2023')).toHaveValue('1000')
})

test('a region of a page is attached with one key, and opens the document there again', async () => {
  const { page } = open
  await page.getByLabel('核定值 D01/2023').focus()
  await frameRegion(page)
  await expect(page.getByRole('button', { name: '附上所选 F2' })).toBeVisible()
  await page.keyboard.press('F2')
  const pointer = page
    .locator('[data-item="D01/2023"]')
    .getByRole('button', { name: /专项审计报告.*第 \d+ 页 区域/ })
  await expect(pointer).toBeVisible()
  await screenshot('pointer')
  await pointer.click()
  await expect(page.getByText(/专项审计报告/).first()).toBeVisible()
})

test('submitting an incomplete sheet lists what is missing, each one press away', async () => {
  const { page } = open
  await fillSheet(page, strong, ['A12'])
  await page.getByRole('button', { name: '返回', exact: true }).click()
  await page.getByRole('button', { name: '核定与评分' }).click()
  await page.getByRole('button', { name: '提交…' }).click()
  const missing = page.getByRole('dialog')
  await expect(missing.getByText('还有 1 项没有完成')).toBeVisible()
  await screenshot('submit-missing')
  await missing.getByRole('button', { name: /A12 关键共性技术攻关/ }).click()
  await expect(page.getByRole('heading', { name: /A12 关键共性技术攻关/ })).toBeVisible()
})

test('a qualitative score needs its level, note and pointer', async () => {
  const { page } = open
  await page.getByRole('radio', { name: /^B 0.85/ }).click()
  await expect(page.getByRole('radio', { name: /^B 0.85/ })).toBeChecked()
  await page.getByPlaceholder('依据和判断').fill('攻关方向明确，一项突破已在多家风电场应用，有用户证明。')
  await expect(page.getByText(/佐证指引 0\/1/)).toBeVisible()
  await page.getByLabel('选择要查看的材料').click()
  await page
    .getByText(/定期评估报告/)
    .last()
    .click()
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 30_000 })
  await frameRegion(page)
  await page.keyboard.press('F2')
  await expect(page.getByText(/佐证指引 1\/1/)).toBeVisible()
  await expect(page.getByRole('button', { name: '全部完成' })).toBeVisible()
  await screenshot('qualitative')
})

test('every number opens its explanation', async () => {
  const { page } = open
  await page
    .getByRole('button', { name: /^完成.*B02|B02 / })
    .first()
    .click()
  await page.getByTitle('计算说明').first().click()
  await expect(page.getByText(/计分方法：达到 60 得满分/)).toBeVisible()
  await screenshot('explanation')
  await page.keyboard.press('Escape')
})

test('the sheet is sealed and signed, and takes no more changes', async () => {
  const { page } = open
  await page.getByRole('button', { name: '提交…' }).click()
  await page.getByRole('button', { name: '封存并签名' }).click()
  await expect(page.getByText(/第 1 版已于 .* 提交封存/)).toBeVisible()
  const refused = await ask(page, 'review.undo', { application: strong })
  expect(refused).toMatchObject({ ok: false, error: { code: 'sheet-sealed' } })
  await screenshot('sealed')
})

test('the signed bundle and the printable sheet are exported', async () => {
  const { page, app } = open
  await answerSaveDialog(app, bundle)
  await page.getByRole('button', { name: /导\s*出/ }).click()
  await page.getByRole('menuitem', { name: '导出签名数据包…' }).click()
  await expect(page.getByText('已保存 评分.zip')).toBeVisible({ timeout: 60_000 })
  await answerSaveDialog(app, sheet)
  await page
    .getByRole('button', { name: /导\s*出/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: '导出评分表 PDF…' }).click()
  await expect(page.getByText('已保存 评分表.pdf')).toBeVisible({ timeout: 60_000 })
  const { stdout } = await run('pdftotext', ['-layout', sheet, '-'])
  expect(stdout).toContain('技术创新中心运行评估')
  expect(stdout).toMatch(/PD(-[0-9A-F]{4}){4}/)
})

test('anyone verifies the bundle in the window: what holds, by whose key, and what to compare', async () => {
  const { page, app } = open
  await answerOpenDialog(app, [bundle])
  await page.getByRole('menuitem', { name: '核验数据包' }).click()
  await page.getByRole('button', { name: '选择数据包…' }).click()
  await expect(page.getByText(/评分.zip：核验通过/)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('清单所列文件齐全且未改动')).toBeVisible()
  await screenshot('verify')
})

test('a bundle with one changed byte is refused by name', async () => {
  const { page, app } = open
  const tampered = join(folder, '改动.zip')
  copyFileSync(bundle, tampered)
  const bytes = readFileSync(tampered)
  const at = bytes.indexOf('"level":"B"')
  bytes[at + 9] = 'A'.charCodeAt(0)
  writeFileSync(tampered, bytes)
  await answerOpenDialog(app, [tampered])
  await page.getByRole('button', { name: '选择数据包…' }).click()
  await expect(page.getByText(/改动.zip：核验未通过/)).toBeVisible({ timeout: 60_000 })
  await screenshot('verify-tampered')
})

test('reopening needs a reason and makes a second version, the first one kept', async () => {
  const { page } = open
  await page.getByRole('menuitem', { name: '申报材料' }).click()
  await page
    .getByRole('row', { name: /草原风电/ })
    .getByRole('button', { name: '核定与评分' })
    .click()
  await page.getByRole('button', { name: '重新打开…' }).click()
  await page.getByLabel('重新打开的理由').fill('现场补充了审计附注')
  await page.getByRole('dialog').getByRole('button', { name: '重新打开…' }).click()
  await expect(page.getByRole('button', { name: '提交…' })).toBeVisible()
  const review = await call(page, 'review.get', { application: strong })
  expect(review.sealed).toMatchObject([{ version: 1, reopenedBecause: '现场补充了审计附注' }])
})
