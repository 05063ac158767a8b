import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { openStoreWindow } from '#test/support/open-store.ts'
import { makePanelStores, type PanelStores } from '#test/support/panel-stores.ts'
import { answerOpenDialog, answerSaveDialog, type OpenWindow } from '#test/support/window.ts'

let stores: PanelStores
let chair: OpenWindow
const folder = mkdtempSync(join(tmpdir(), 'paneldesk-results-'))

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  stores = await makePanelStores()
  await stores.close()
  chair = await openStore('E01')
})
test.afterAll(() => chair.app.close())

const openStore = (expert: string) => openStoreWindow(stores.storeOf(expert), '专家组')
const screen = (page: Page, name: string) =>
  page.screenshot({ path: join(import.meta.dirname, `../../test-results/screens/panel-${name}.png`) })

async function collect(files: readonly string[]): Promise<void> {
  await answerOpenDialog(chair.app, files)
  await chair.page.getByRole('button', { name: '收评分数据包…' }).click()
}

async function openCentre(id: string): Promise<void> {
  await chair.page.getByRole('button', { name: new RegExp(`^${id}`) }).click()
}

/** Takes the finding that so reads for the difference in hand, with a reason. */
async function settle(page: Page, item: string, finding: RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(item) }).click()
  await page.getByRole('radio', { name: finding }).check()
  await page.getByRole('textbox', { name: '理由' }).fill('经合议，以原始凭证为准。')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/已决定 · 决定于/)).toBeVisible()
  await expect(page.locator('.panel-difference-title')).toBeFocused()
}

test('a file that is no bundle is refused with what to do, and the others go on, in any order and twice', async () => {
  const { page } = chair
  await page.getByRole('button', { name: '打开 第一组' }).click()
  const noBundle = join(folder, '会议通知.zip')
  writeFileSync(noBundle, '这不是数据包')
  const first = stores.handedIn.filter((file) => !file.includes('E05')).toReversed()
  await collect([noBundle, ...first])
  await expect(page.getByText('新收 8 个，已有 0 个，未收 1 个')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('cell', { name: /请.*重新/ })).toBeVisible()
  await expect(page.getByText('还差 1 人')).toBeVisible()
  await screen(page, 'board')
  await collect(first)
  await expect(page.getByText('新收 0 个，已有 8 个，未收 0 个')).toBeVisible({ timeout: 60_000 })
})

test('before all are in, the centre says who is missing and shows no score', async () => {
  const { page } = chair
  await openCentre('Z001')
  await expect(page.getByText('还在等：专家戊')).toBeVisible()
  await expect(page.getByRole('button', { name: '代录纸质评分表 专家戊' })).toBeVisible()
  await expect(page.getByRole('grid')).toHaveCount(0)
  await expect(page.getByRole('tab')).toHaveCount(0)
  await screen(page, 'waiting')
  await page.getByRole('button', { name: '返回看板' }).click()
  await collect(stores.handedIn)
  await expect(page.getByText('新收 1 个，已有 8 个，未收 0 个')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('已到齐，可以合议')).toHaveCount(2)
})

test('the matrix is walked through by arrow keys, and Enter opens the indicator', async () => {
  const { page } = chair
  await openCentre('Z001')
  const grid = page.getByRole('grid', { name: '评分矩阵' })
  await grid.locator('[data-row="0"][data-column="0"]').focus()
  for (const key of ['ArrowDown', 'ArrowRight', 'PageDown', 'ArrowDown', 'ArrowDown', 'End', 'ArrowLeft'])
    await page.keyboard.press(key)
  const cell = grid.locator(':focus')
  await expect(cell).toHaveText('◆ E 1.00')
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog', { name: /A12/ })
  await expect(drawer.getByText(/中位数 4.25，最低 1.00，最高 4.25/)).toBeVisible()
  await screen(page, 'indicator')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
})

test('J and K step through the differences, F8 as on the review screen, and evidence opens beside them', async () => {
  const { page } = chair
  const current = page.locator('.panel-queue-item[aria-current="true"]')
  await page.keyboard.press('j')
  await expect(current).toContainText('一票否决')
  await page.keyboard.press('F8')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(current).toContainText('A12')
  await page.keyboard.press('k')
  await expect(current).toContainText('小计偏离')
  await expect(page.getByText(/这里的决定同时记作对 A12 .*的裁决/)).toBeVisible()
  await page.getByRole('button', { name: /科技计划项目.*2 人认定虚假/ }).click()
  await page
    .getByRole('button', { name: /佐证材料/ })
    .first()
    .click()
  await expect(page.locator('.document-viewer')).toContainText('演练材料')
  await screen(page, 'evidence')
})

test('decisions are recorded with reason and vote, and can be made anew', async () => {
  const { page } = chair
  await settle(page, '科技计划项目：', /不予认可/)
  await settle(page, '高层次人才：', /书面核对/)
  await settle(page, 'D06/2024', /核减/)
  await settle(page, 'D06/2025', /书面核对/)
  await page.getByRole('button', { name: '重新决定…' }).click()
  await page.getByRole('radio', { name: '另行核定' }).check()
  await page.getByRole('textbox', { name: '理由' }).fill('按银行回单逐笔合计。')
  await page.getByRole('textbox', { name: '核定值' }).fill('-12.5')
  await expect(page.getByRole('button', { name: /记录决定/ })).toBeDisabled()
  await page.getByRole('textbox', { name: '核定值' }).fill('12.5')
  await expect(page.getByText('与填报不同，请选原因代码')).toBeVisible()
  await expect(page.getByRole('button', { name: /记录决定/ })).toBeDisabled()
  await page.getByRole('combobox', { name: '原因代码' }).click()
  await page.getByTitle('口径错误').click()
  await page.getByRole('button', { name: /记录决定/ }).click()
  await expect(page.getByText('书面核对 · 12.5 · 口径错误')).toBeVisible()
  await page.getByRole('button', { name: /V1 严重弄虚作假/ }).click()
  await page.getByRole('spinbutton', { name: '同意' }).fill('2')
  await page.getByRole('spinbutton', { name: '反对' }).fill('3')
  await page.getByRole('textbox', { name: '理由' }).fill('属填报口径错误，不构成弄虚作假。')
  await expect(page.getByText('未达到 2/3，不通过')).toBeVisible()
  await page.getByRole('button', { name: /记录决定/ }).click()
  await expect(page.getByText('同意 2，反对 3，弃权 0')).toBeVisible()
  await screen(page, 'decided')
})

test('the projector view names who is there, and nobody beside a score until the chair asks for names', async () => {
  const { page } = chair
  await page.getByRole('button', { name: /A12.*偏离中位数/ }).click()
  await page.keyboard.press('F4')
  const projector = page.getByRole('region', { name: '投影视图' })
  const item = projector.getByRole('region', { name: '正在讨论' })
  await expect(item).toContainText('B 级 × 3')
  await expect(item).not.toContainText('专家丁')
  await page.keyboard.press('n')
  await expect(item).toContainText('专家丁：E 级')
  await screen(page, 'projector')
  await page.keyboard.press('F4')
  await expect(projector).toBeHidden()
  await page.getByRole('button', { name: /D06\/2025/ }).click()
  await page.keyboard.press('F4')
  await expect(item).toContainText('书面核对 · 12.5 · 口径错误；按银行回单逐笔合计。')
  await page.keyboard.press('F4')
})

test('agreement and grade are told in words and numbers', async () => {
  const { page } = chair
  await page.getByRole('tab', { name: '一致性' }).click()
  await expect(page.getByRole('cell', { name: 'Krippendorff α（定序）' })).toBeVisible()
  await expect(page.getByText('各专家宽严')).toBeVisible()
  await page.getByRole('tab', { name: '汇总与等次' }).click()
  await expect(page.getByRole('heading', { name: /结果稳健性/ })).toBeVisible()
  await expect(page.getByRole('cell', { name: '去掉', exact: true })).toHaveCount(2)
  await screen(page, 'grade')
})

test('the opinion is drafted from the data, saves itself, and lists what is missing', async () => {
  const { page } = chair
  await page.getByRole('tab', { name: '专家组意见' }).click()
  await page.getByRole('button', { name: '根据数据起草' }).click()
  await expect(page.getByRole('textbox', { name: '创新能力', exact: true })).toHaveValue(
    /年均研发经费支出核定/,
  )
  await expect(page.getByText(/还没有表决/)).toBeVisible()
  await expect(page.getByText(/＿＿＿＿ 没有填写/)).toBeVisible()
  const meeting = page.getByRole('textbox', { name: '会议时间、地点与组织' })
  await meeting.fill((await meeting.inputValue()).replace('＿＿＿＿', '呼和浩特'))
  await page.getByRole('textbox', { name: '总体评价' }).fill('中心运行规范，研发投入稳定。')
  await page.getByRole('spinbutton', { name: '同意' }).fill('5')
  await expect(page.getByText('意见完整，可以签名。')).toBeVisible()
  await page.getByRole('combobox', { name: '记录保留意见…' }).click()
  await page.getByTitle('专家丁').click()
  await page.getByRole('button', { name: '删除 专家丁的保留意见' }).click()
  await expect(page.getByRole('textbox', { name: '专家丁的保留意见' })).toBeHidden()
  await expect(page.getByText(/^已保存/)).toBeVisible()
  await screen(page, 'opinion')
})

test('the chair signs, a member countersigns on his own computer, and the copies are merged', async () => {
  const { page, app } = chair
  const result = join(folder, 'result.zip')
  const copy = join(folder, 'copy.zip')
  await page.getByRole('tab', { name: '签名' }).click()
  await answerSaveDialog(app, result)
  await page.getByRole('button', { name: '组长签名并导出结果…' }).click()
  await expect(page.getByRole('cell', { name: '有效' })).toBeVisible({ timeout: 60_000 })
  const member = await openStore('E02')
  await answerOpenDialog(member.app, [result])
  await member.page.getByRole('button', { name: '会签专家组结果…' }).click()
  await member.page.getByRole('button', { name: '选择结果文件…' }).click()
  await expect(member.page.getByText('您的评分：结果采用的就是您最后封存的评分表。')).toBeVisible({
    timeout: 60_000,
  })
  // a member used to be told only how many decisions there were
  const decided = member.page.getByRole('table', { name: '裁决' })
  await expect(decided.getByRole('row', { name: /经合议，以原始凭证为准。/ }).first()).toBeVisible()
  await screen(member.page, 'countersign')
  await answerSaveDialog(member.app, copy)
  await member.page.getByRole('button', { name: '会签并保存…' }).click()
  await expect(member.page.getByText(/已会签，保存为 copy.zip（现有 2 个签名）/)).toBeVisible({
    timeout: 60_000,
  })
  await member.app.close()
  await answerOpenDialog(app, [copy])
  await page.getByRole('button', { name: '合并会签回执…' }).click()
  await expect(page.getByText('新合并 1 份，已有 0 份，未收 0 份')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('cell', { name: '专家甲、专家乙' })).toBeVisible()
  await expect(page.getByText(/第 1 版结果已有 2 个签名：再改动/)).toBeVisible()
  await page.getByRole('button', { name: '附上扫描件…' }).click()
  const question = page.getByRole('dialog', { name: '附上扫描件，第 1 版的 2 个签名即全部作废。仍要附上？' })
  await question.getByRole('button', { name: /取\s*消/ }).click()
  await expect(page.getByRole('cell', { name: '有效' })).toBeVisible()
  await screen(page, 'signatures')
})

test('a change after the signature voids all of them, and the screen says so', async () => {
  const { page } = chair
  await page.getByRole('tab', { name: '专家组意见' }).click()
  await page.getByRole('textbox', { name: '总体评价' }).fill('中心运行规范，研发投入稳定，服务有待加强。')
  await expect(page.getByText(/原有签名已全部作废/)).toBeVisible()
  await page.getByRole('tab', { name: '签名' }).click()
  await expect(page.getByText('第 1 版的签名已全部作废')).toBeVisible()
  await expect(page.getByRole('cell', { name: '已作废' })).toBeVisible()
  await screen(page, 'void')
})
