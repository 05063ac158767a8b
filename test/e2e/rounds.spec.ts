import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import { expect, type Page, test } from '@playwright/test'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import { formText } from '#test/support/form-reader.ts'
import { expectAccessibleLooks } from '#test/support/looks.ts'
import { openTestCore } from '#test/support/store-maker.ts'
import {
  answerOpenDialog,
  answerSaveDialog,
  call,
  createIdentity,
  type OpenWindow,
  openWindow,
} from '#test/support/window.ts'

const folder = mkdtempSync(join(tmpdir(), 'paneldesk-rounds-'))
const people = [
  ['张明远', '内蒙古大学', '技术专家'],
  ['李秀兰', '北京理工大学', '技术专家'],
  ['王海涛', '中国科学院过程工程研究所', '技术专家'],
  ['赵志刚', '内蒙古科技发展战略研究院', '管理专家'],
  ['孙会计', '内蒙古中信会计师事务所', '财务专家'],
] as const
let open: OpenWindow

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  open = await openWindow()
  await createIdentity(open.page, '秘书处王芳')
})
test.afterAll(() => open.app.close())

const look = (name: string) => expectAccessibleLooks(open.page, `rounds-${name}`)
const saved = (page: Page) => expect(page.getByText(/已保存 \d/)).toBeVisible()
const step = (name: string) =>
  open.page.getByRole('navigation', { name: '步骤' }).getByRole('button', { name: new RegExp(`^${name}`) })

/** Adds rows below those that a saved list has. */
async function addToRoster(file: string, rows: readonly (readonly string[])[]): Promise<void> {
  const workbook = new Workbook()
  await workbook.xlsx.readFile(file)
  const sheet = workbook.worksheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  for (const [at, row] of rows.entries()) {
    const target = sheet.getRow(3 + people.length + at)
    for (const [column, value] of row.entries()) target.getCell(column + 1).value = value
  }
  await workbook.xlsx.writeFile(file)
}

/** A person elsewhere, with a store of his own: his enrolment and who he is. */
async function enrolmentOf(
  name: string,
  organisation: string,
): Promise<{ readonly file: string; readonly identity: PublicIdentity }> {
  const core = await openTestCore({ folder: join(folder, 'expert-store'), keepOpen: true })
  const state = await core.call('identity.create', { name, organisation, passphrase: 'a long passphrase' })
  if (state.state !== 'open') throw new Error('not open')
  const file = join(folder, '登记.zip')
  await core.call('assignment.write-enrolment', { file: core.file(file) })
  await core.close()
  return { file, identity: state.identity }
}

test('a new round starts from its kind with name, period and scheme filled in', async () => {
  const { page } = open
  await page.getByRole('button', { name: '用三份样例练习' }).click()
  await expect(page.getByRole('row', { name: /样例 SAMPLE/ })).toHaveCount(3, { timeout: 90_000 })
  await page.getByRole('menuitem', { name: '评审批次' }).click()
  await expect(page.getByText('还没有评审批次')).toBeVisible()
  await look('empty')
  await page.getByRole('button', { name: '新建批次…' }).click()
  await expect(page.getByLabel('批次名称')).toHaveValue(/^\d{4}年运行评估$/)
  await look('new')
  await page.getByLabel('批次名称').fill('2026年运行评估演练')
  await page.getByLabel('评价期起始年').fill('2023')
  await page.getByLabel('评价期截止年').fill('2025')
  await page.getByLabel('截止日').fill('2026-12-31')
  await page.getByRole('checkbox', { name: '这是演练' }).check()
  await page.getByRole('button', { name: /创\s*建/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /2026年运行评估演练/ })).toBeVisible()
  await expect(step('申报中心')).toHaveAttribute('aria-current', 'step')
})

test('centres come from the imported applications, and a round that was left is resumed where it stands', async () => {
  const { page } = open
  await page.getByRole('button', { name: '从已导入的材料选择…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('row', { name: /样例 SAMPLE/ })).toHaveCount(3)
  for (const box of await dialog
    .getByRole('row', { name: /技术创新中心/ })
    .getByRole('checkbox')
    .all())
    await box.check()
  await look('choose')
  await dialog.getByRole('button', { name: '加入 3 个中心' }).click()
  await saved(page)
  await expect(page.getByLabel('Z003 中心名称')).toBeVisible()
  await look('centres')
  await page.getByRole('menuitem', { name: '申报材料' }).click()
  await page.getByRole('menuitem', { name: '评审批次' }).click()
  await look('list')
  await page.getByRole('button', { name: '打开 2026年运行评估演练' }).click()
  await expect(step('专家')).toHaveAttribute('aria-current', 'step')
  await expect(step('申报中心')).toContainText(/已填|提示/)
})

test('what is typed is saved by itself and can be taken back', async () => {
  const { page } = open
  for (const [at, [name, organisation, role]] of people.entries()) {
    await page.getByRole('button', { name: '添加专家' }).click()
    const id = `E0${at + 1}`
    await page.getByLabel(`${id} 姓名`).fill(name)
    await page.getByLabel(`${id} 工作单位`).fill(organisation)
    await page.getByLabel(`${id} 类别`).click()
    await page.getByTitle(role, { exact: true }).last().click()
  }
  await page.getByLabel('E02 区外').check()
  await saved(page)
  await page.getByLabel('E01 姓名').fill('打错了')
  await page.getByLabel('E01 工作单位').focus()
  await saved(page)
  await page.getByRole('button', { name: /撤\s*销/ }).click()
  await expect(page.getByLabel('E01 姓名')).toHaveValue('张明远')
  const [round] = await call(page, 'round.list', {})
  expect(round?.experts.map(({ name, organisation, role }) => [name, organisation, role])).toEqual(
    people.map(([name, organisation, role]) => [
      name,
      organisation,
      { 技术专家: 'technical', 管理专家: 'management', 财务专家: 'finance' }[role],
    ]),
  )
})

test('people come in by spreadsheet: every row with its problem before, undo after', async () => {
  const { app, page } = open
  const file = join(folder, '专家名单.xlsx')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: '导出表格…' }).click()
  await expect(page.getByText(/已导出 专家名单.xlsx/)).toBeVisible()
  await addToRoster(file, [
    ['周文静', '大连理工大学', '技术', '区外', '新能源', ''],
    ['吴某', '', '技术', '', '', ''],
  ])
  await answerOpenDialog(app, [file])
  await page.getByRole('button', { name: '由表格导入…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('row', { name: /吴某.*不导入.*必填项没有填/ })).toBeVisible()
  await look('roster')
  await dialog.getByRole('button', { name: '导入：新增 1，更新 0' }).click()
  await expect(page.getByLabel('E06 姓名')).toHaveValue('周文静')
  await saved(page)
  await page.getByRole('button', { name: /撤\s*销/ }).click()
  await expect(page.getByLabel('E06 姓名')).toHaveCount(0)
})

test('an expert is enrolled by his own file after the fingerprint is compared', async () => {
  const { app, page } = open
  const { file, identity } = await enrolmentOf('张明远', '内蒙古大学')
  await answerOpenDialog(app, [file])
  await page.getByRole('button', { name: '登记… 张明远' }).click()
  await page.getByRole('button', { name: '选择登记文件或第一个数据包…' }).click()
  const dialog = page.getByRole('dialog')
  const groups =
    identity.fingerprint
      .replace('SHA256:', '')
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  await expect(dialog.getByText(groups, { exact: true })).toBeVisible()
  const confirm = dialog.getByRole('button', { name: '确认一致并登记' })
  await expect(confirm).toBeDisabled()
  await dialog.getByRole('checkbox').check()
  await look('enrol')
  await confirm.click()
  await expect(page.getByText('已核对指纹')).toBeVisible()
  await expect(page.getByText(identity.fingerprint)).toBeVisible()
  await look('experts')
})

test('panels are proposed with reasons, applied and then changed by hand', async () => {
  const { page } = open
  await step('分组与组长').click()
  await page.getByRole('button', { name: '自动分组…' }).click()
  await expect(page.getByRole('cell', { name: /E01 张明远/ })).toBeVisible()
  await look('plan')
  await page.getByRole('button', { name: '应用这个方案' }).click()
  await expect(page.getByLabel('G01 组名')).toHaveValue('第1组')
  await page.getByRole('button', { name: /孙会计 的评分范围$/ }).click()
  const scope = page.getByRole('dialog')
  for (const dimension of await scope.getByRole('group').all())
    await dimension.getByRole('checkbox').first().uncheck()
  await scope.getByRole('checkbox', { name: /^A02/ }).check()
  await scope.getByRole('checkbox', { name: /^B01/ }).check()
  await look('scope')
  await scope.getByRole('button', { name: /确\s*定/ }).click()
  await expect(page.getByRole('button', { name: '2 个指标 孙会计 的评分范围' })).toBeVisible()
  await look('panels')
})

test('recusals and visits are entered, and a problem leads to where it is mended', async () => {
  const { page } = open
  await step('回避').click()
  await page.getByLabel('专家', { exact: true }).click()
  await page.getByTitle('E02 李秀兰').last().click()
  await page.getByLabel('中心', { exact: true }).click()
  await page.getByTitle(/^Z002/).last().click()
  await page.getByLabel('理由', { exact: true }).fill('近三年有共同的项目')
  await page.getByLabel('理由', { exact: true }).blur()
  await page.getByRole('button', { name: /添\s*加/ }).click()
  await expect(page.getByRole('cell', { name: 'E02 李秀兰', exact: true })).toBeVisible()
  await look('recusals')
  await step('现场日程').click()
  for (const time of ['09:00–11:30', '14:30–17:00']) {
    await page.getByRole('button', { name: '添加一次核查' }).click()
    await page
      .getByLabel(/^Z\d+ .* 时间$/)
      .last()
      .fill(time)
  }
  for (const day of await page.getByLabel(/^Z\d+ .* 日期$/).all()) await day.fill('2026-08-12')
  await expect(page.getByRole('region', { name: '日历' }).getByText(/8月12日/)).toHaveCount(1)
  await saved(page)
  await look('visits')
  await step('检查与下发').click()
  await look('checks')
  await page.getByRole('button', { name: /去处理 E02 李秀兰.*还没有登记密钥/ }).click()
  await expect(step('专家')).toHaveAttribute('aria-current', 'step')
  await expect(page.locator('[data-subject=E02]')).toBeFocused()
})

test('the bundles are written to the chosen folder, and the frame of the round stands from then on', async () => {
  const { app, page } = open
  const out = join(folder, 'out')
  mkdirSync(out)
  await answerOpenDialog(app, [out])
  // one of five is recused, and five must be present: the checks keep it back until the rule is changed
  await step('检查与下发').click()
  const issue = page.getByRole('button', { name: '下发任务包…' })
  await expect(issue).toBeDisabled()
  await step('规则').click()
  await page.getByLabel('到会最少人数').fill('4')
  await page.getByLabel('到会最少人数').blur()
  await step('检查与下发').click()
  await issue.click()
  await look('issue')
  await page.getByRole('button', { name: '选择文件夹并下发…' }).click()
  await expect(page.getByText('已写好 5 个任务包').first()).toBeVisible({ timeout: 90_000 })
  await expect(page.getByText(/取件码只在这里显示/)).toBeVisible()
  await look('issued')
  // the codes used to be on the screen only, and gone with it
  const codes = join(folder, '取件码清单.xlsx')
  await answerSaveDialog(app, codes)
  await page.getByRole('button', { name: '保存取件码清单…' }).click()
  await expect(page.getByText('已保存 取件码清单.xlsx')).toBeVisible()
  const cells = await page.locator('.round-step-content .ui-mono').allTextContents()
  const shown = cells.filter((cell) => /^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/.test(cell))
  expect(shown).toHaveLength(4)
  const list = await formText(codes)
  for (const code of shown) expect(list).toContain(code)
  const files = readdirSync(out)
  expect(files.filter((name) => name.endsWith('.zip.age'))).toHaveLength(5)
  // one is enrolled; the others open theirs with a code
  await expect(page.getByRole('cell', { name: '加密给本人' })).toHaveCount(1)
  await step('规则').click()
  await expect(page.getByText(/自下发起固定/)).toBeVisible()
  await expect(page.getByLabel('每组最少人数')).toBeDisabled()
  await look('rules')
  // the codes are shown nowhere else: another step must not take them away
  await step('检查与下发').click()
  await expect(page.getByText(/取件码只在这里显示/)).toBeVisible()
  await step('基本信息').click()
  await expect(page.getByLabel('批次名称')).toBeEnabled()
  await look('basics')
})

test('a copy takes over people and rules, and the difference is told in words', async () => {
  const { page } = open
  await page.getByRole('button', { name: '返回批次列表' }).click()
  await page.getByRole('button', { name: '复制… 2026年运行评估演练' }).click()
  await page.getByLabel('批次名称').fill('2027年运行评估')
  await page.getByRole('button', { name: /创\s*建/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /2027年运行评估/ })).toBeVisible()
  await step('专家').click()
  await expect(page.getByLabel('E05 姓名')).toHaveValue('孙会计')
  await expect(page.getByText('已核对指纹')).toBeVisible()
  await page.getByRole('button', { name: '比较…' }).click()
  await expect(
    page.getByRole('dialog').getByRole('row', { name: /名称.*2026年运行评估演练.*2027年运行评估/ }),
  ).toBeVisible()
  await look('compare')
})

test('the wizard keeps its room in the smallest window', async () => {
  const { app, page } = open
  await page.keyboard.press('Escape')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(900)
  for (const name of ['基本信息', '规则', '专家', '检查与下发']) {
    await step(name).click()
    await look(`small-${name}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900)
  }
})
