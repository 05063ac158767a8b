import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import { expect, type Page, test } from '@playwright/test'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'
import { roundIdSchema } from '#shared/domain/brand.ts'
import { expectAccessibleLooks, takePicture } from '#test/support/looks.ts'
import { openStoreWindow } from '#test/support/open-store.ts'
import { planOf } from '#test/support/plan-package.ts'
import { advise, close, collectAll, type PlanRound, planRound, siteRound } from '#test/support/plan-round.ts'
import { answerOpenDialog, answerSaveDialog, type OpenWindow } from '#test/support/window.ts'

const folder = mkdtempSync(join(tmpdir(), 'paneldesk-adoption-'))
const later = roundIdSchema.parse('01TEST00000000000000000003')
let consultation: PlanRound
let open: OpenWindow

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(300_000)
  const [sample] = await writeSamplePackages(join(folder, 'samples'), { centres: ['plain'] })
  if (sample === undefined) throw new Error('no sample')
  const planPackage = await planOf(sample.path, join(folder, '光伏技术创新中心'))
  const stores = { stays: folder, plan: planPackage }
  consultation = await planRound({ kind: 'consultation', stores })
  await advise(consultation)
  await collectAll(consultation)
  await close(consultation, 'advice-only', '')
  // sent out already, as a round that the secretariat goes on with
  const plan = await planRound({ kind: 'plan-review', people: consultation, id: later, stores })
  const { secretariat, experts } = consultation
  await siteRound(plan)
  await Promise.all([secretariat, ...experts].map((core) => core.close()))
  open = await openStoreWindow(secretariat.folder)
})
test.afterAll(() => open.app.close())

const look = (page: Page, name: string) => expectAccessibleLooks(page, `adoption-${name}`)

test('the opinions of a consultation come into the next round, and their answers from a spreadsheet', async () => {
  const { app, page } = open
  await page.getByRole('menuitem', { name: '评审批次' }).click()
  await page.getByRole('button', { name: '打开 方案' }).click()
  await page
    .getByRole('navigation', { name: '步骤' })
    .getByRole('button', { name: /^咨询意见/ })
    .click()
  await page.getByRole('button', { name: '由咨询论证带入…' }).click()
  const dialog = page.getByRole('dialog', { name: '由咨询论证带入意见' })
  await expect(dialog.getByRole('row', { name: /3 条新意见/ })).toBeVisible()
  await look(page, 'bring')
  await dialog.getByRole('button', { name: '带入 3 条意见' }).click()
  await expect(page.getByText('3 条，3 条未答复')).toBeVisible()

  const answers = join(folder, '采纳情况.xlsx')
  await answerSaveDialog(app, answers)
  await page.getByRole('button', { name: '导出表格…' }).click()
  await expect(page.getByText(/已导出 采纳情况\.xlsx/)).toBeVisible()
  const workbook = new Workbook()
  await workbook.xlsx.readFile(answers)
  const sheet = workbook.worksheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  sheet.getCell('D3').value = '采纳'
  sheet.getCell('D4').value = '部分采纳'
  sheet.getCell('E4').value = '分两期实施，第一期先开放检测平台。'
  await workbook.xlsx.writeFile(answers)
  await answerOpenDialog(app, [answers])
  await page.getByRole('button', { name: '由表格导入…' }).click()
  const preview = page.getByRole('dialog', { name: /导入预览/ })
  await preview.getByRole('button', { name: '导入：新增 0，更新 1' }).click()
  await expect(page.getByText('3 条，1 条未答复')).toBeVisible()

  await page.getByRole('combobox', { name: /第 3 条 采纳情况/ }).click()
  await page.getByTitle('未采纳', { exact: true }).last().click()
  await expect(page.getByText(/第 3 条咨询意见未全部采纳，但没有说明/)).toBeVisible()
  await page.getByRole('textbox', { name: /第 3 条 采纳说明/ }).fill('现有客户集中于两家，暂不扩大。')
  await expect(page.getByText('3 条，已全部答复')).toBeVisible()
  await expect(page.getByText(/但没有说明/)).toBeHidden()
  await look(page, 'step')
})

test('a centre is told to need plan review and site assessment before it is recognised', async () => {
  const { page } = open
  await page.getByRole('menuitem', { name: '结果与排序' }).click()
  await page.getByRole('button', { name: /方案/ }).first().click()
  await page.getByRole('button', { name: /光伏技术创新中心/ }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText('还没有两项都有结论，暂不能批复认定。')).toBeVisible()
  await expect(drawer.getByText('尚无结论（实地）')).toBeVisible()
  await look(page, 'both-reviews')
  await page.keyboard.press('Escape')
  await page.getByRole('menuitem', { name: '评审批次' }).click()
  await page.getByRole('button', { name: '打开 方案' }).click()
})

test('the table goes out with the next revision, and the chair reads it beside his work and on paper', async () => {
  test.setTimeout(180_000)
  const [chair] = consultation.experts
  if (chair === undefined) throw new Error('no chair')
  const sent = join(folder, '再次下发')
  mkdirSync(sent)
  await answerOpenDialog(open.app, [sent])
  await open.page
    .getByRole('navigation', { name: '步骤' })
    .getByRole('button', { name: /^检查与下发/ })
    .click()
  await open.page.getByRole('button', { name: /^再次下发（第 2 次）/ }).click()
  await open.page.getByRole('button', { name: '选择文件夹并下发…' }).click()
  await expect(open.page.getByText('已写好 3 个任务包').first()).toBeVisible({ timeout: 60_000 })
  await open.app.close()

  open = await openStoreWindow(chair.folder)
  const { app, page } = open
  const bundle = readdirSync(sent).find((name) => name.includes('-E01-'))
  await answerOpenDialog(app, [join(sent, bundle ?? '')])
  await page.getByRole('menuitem', { name: '我的评审任务' }).click()
  await page.getByRole('button', { name: '打开任务包…' }).click()
  const work = page.getByRole('row', { name: /光伏技术创新中心/ })
  await work.getByRole('button', { name: /^意见采纳（3）/ }).click()
  const table = page.getByRole('dialog', { name: /^意见—采纳情况/ })
  await expect(table.getByRole('row', { name: /部分采纳/ })).toContainText('分两期实施')
  await look(page, 'table')
  await table
    .getByRole('button', { name: /关\s*闭/ })
    .last()
    .click()

  await work.getByRole('button', { name: /^核定与评分/ }).click()
  await page.getByRole('button', { name: /^意见采纳（3）/ }).click()
  await expect(table.getByRole('row', { name: /未采纳/ })).toContainText('暂不扩大')
  await takePicture(page, 'adoption-review')
  await table
    .getByRole('button', { name: /关\s*闭/ })
    .last()
    .click()

  await page.getByRole('menuitem', { name: '专家组' }).click()
  await page.getByRole('row', { name: /方案/ }).getByRole('button', { name: '打开 一组' }).click()
  await page.getByRole('button', { name: /^Z001/ }).click()
  await page.getByRole('button', { name: /^意见采纳（3）/ }).click()
  await expect(table.getByRole('row', { name: /^1 / })).toContainText('来自：咨询')
})
