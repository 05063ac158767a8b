import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '#test/support/axe.ts'
import { expectGoodLooks } from '#test/support/looks.ts'
import { openStoreWindow } from '#test/support/open-store.ts'
import { makeRarePanelStores, type RarePanelStores } from '#test/support/rare-panel-stores.ts'
import { drawnLines, makePdf } from '#test/support/raw-pdf.ts'
import { answerOpenDialog, answerSaveDialog, dropFiles, type OpenWindow } from '#test/support/window.ts'

/** What a chair meets now and then: unknown keys, contradicting versions, votes, scans, rounds without scores. */
let stores: RarePanelStores
let chair: OpenWindow
const folder = mkdtempSync(join(tmpdir(), 'paneldesk-rare-results-'))

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  stores = await makeRarePanelStores()
  chair = await openStoreWindow(stores.chairStore, '专家组')
})
test.afterAll(() => chair.app.close())

const screen = (page: Page, name: string) =>
  page.screenshot({ path: join(import.meta.dirname, `../../test-results/screens/panel-rare-${name}.png`) })

async function openPanel(kind: string): Promise<void> {
  await chair.page.getByRole('menuitem', { name: '专家组' }).click()
  await chair.page.getByRole('button', { name: `打开 第一组 · 2026年${kind}` }).click()
}

async function openCentre(id: string): Promise<void> {
  await chair.page.getByRole('button', { name: new RegExp(`^${id}`) }).click()
}

const board = () => chair.page.locator('.panel-drop')

test('files and whole folders that are dropped on the board are taken in; an unknown key is listed, not counted', async () => {
  const { page } = chair
  await openPanel('运行评估')
  const folders = [...new Set(stores.evaluation.map((file) => dirname(file)))]
  await dropFiles(page, board(), folders)
  await expect(page.getByText('新收 8 个，已有 0 个，未收 1 个')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('row', { name: /签名人的密钥还没有确认过/ })).toContainText('专家戊')
  await expect(page.getByRole('button', { name: /^专家戊 · .*0001.*未收到/ })).toBeVisible()
  await dropFiles(
    page,
    board(),
    stores.evaluation.filter((file) => file.includes('E05')),
  )
  await expect(page.getByText('新收 0 个，已有 0 个，未收 1 个')).toBeVisible({ timeout: 60_000 })
  await screen(page, 'unknown-key')
})

test('the chair compares the fingerprint in the room; only then the key is pinned and the hand-in counts', async () => {
  const { page } = chair
  await page.getByRole('button', { name: '核对指纹…' }).click()
  const dialog = page.getByRole('dialog', { name: '核对签名人的指纹' })
  await expect(dialog).toContainText('专家戊')
  const groups = stores.fingerprint.replace('SHA256:', '').match(/.{1,4}/g) ?? []
  await expect(dialog.locator('.ui-fingerprint')).toHaveText(groups.join(' '))
  await expectGoodLooks(chair, 'panel-rare-fingerprint')
  await dialog.getByRole('button', { name: '取 消' }).click()
  await expect(page.getByRole('button', { name: /^专家戊 · .*0001.*未收到/ })).toBeVisible()
  await page.getByRole('button', { name: '核对指纹…' }).click()
  await dialog.getByRole('button', { name: '两边完全一致，确认并重新收取' }).click()
  await expect(page.getByText('新收 1 个，已有 0 个，未收 0 个')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: /^专家戊 · .*0001.*已封存/ })).toBeVisible()
  await expect(page.getByText('已到齐，可以合议')).toHaveCount(2)
})

test('two versions of one number count for nothing until the chair names one of them, with the reason', async () => {
  const { page } = chair
  await answerOpenDialog(chair.app, stores.rivals)
  await page.getByRole('button', { name: '收评分数据包…' }).click()
  await expect(page.getByText('新收 2 个，已有 0 个，未收 0 个')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: /^专家乙 · .*版本冲突，待选定/ })).toHaveCount(2)
  await expect(page.getByText('1 人的版本待选定')).toHaveCount(2)
  await screen(page, 'conflict-board')
  await openCentre('Z001')
  await expect(page.getByText('评分尚未揭示')).toBeVisible()
  await expect(page.getByText('还在等：')).toHaveCount(0)
  await expect(page.getByText(/专家乙 交来两个编号相同的封存版本：选定一个之前，都不计入/)).toBeVisible()
  await page.getByRole('button', { name: '选定版本…' }).click()
  const dialog = page.getByRole('dialog', { name: '选定版本' })
  await expect(dialog.getByRole('radio')).toHaveCount(2)
  const choose = dialog.getByRole('button', { name: /确\s*定/ })
  await dialog.getByRole('radio').first().check()
  await expect(choose).toBeDisabled()
  await dialog.getByRole('textbox', { name: '理由' }).fill('专家乙本人确认，以会场电脑上的一版为准。')
  await expectGoodLooks(chair, 'panel-rare-version-dialog')
  await choose.click()
  await expect(page.getByRole('grid', { name: '评分矩阵' })).toBeVisible()
  const note = page.locator('.ant-alert', { hasText: '理由：专家乙本人确认，以会场电脑上的一版为准。' })
  await expect(note).toBeVisible()
  const before = /内容编号 \w+/.exec((await note.textContent()) ?? '')?.[0] ?? ''
  expect(before).not.toBe('')
  await note.getByRole('button', { name: '重新选定…' }).click()
  await dialog.getByRole('radio').last().check()
  await dialog.getByRole('textbox', { name: '理由' }).fill('再次核对，以家中电脑上的一版为准。')
  await choose.click()
  const again = page.locator('.ant-alert', { hasText: '理由：再次核对' })
  await expect(again).toContainText('内容编号')
  await expect(again).not.toContainText(before)
  await screen(page, 'version-chosen')
})

test('scores that were opened early used to leave the chair no way to settle a conflict', async () => {
  const { page } = chair
  await page.getByRole('button', { name: '返回看板' }).click()
  await openCentre('Z002')
  await page.getByRole('button', { name: '提前揭示…' }).click()
  await page.getByRole('textbox', { name: '理由' }).fill('专家乙暂时离场，会议时间不能顺延。')
  await page.getByRole('button', { name: /确\s*定/ }).click()
  const grid = page.getByRole('grid', { name: '评分矩阵' })
  await expect(grid.getByRole('columnheader', { name: '专家丙' })).toBeVisible()
  await expect(grid.getByRole('columnheader', { name: '专家乙' })).toHaveCount(0)
  await page.getByRole('button', { name: '选定版本…' }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('textbox', { name: '理由' }).fill('本人电话确认。')
  await page.getByRole('button', { name: /确\s*定/ }).click()
  await expect(grid.getByRole('columnheader', { name: '专家乙' })).toBeVisible()
  await page.getByRole('button', { name: '返回看板' }).click()
})

/** The chair's total as the grade tab shows it, and the share of the first dimension that does not apply. */
async function gradeNow(page: Page): Promise<{ readonly total: string; readonly away: string }> {
  await page.getByRole('tab', { name: '汇总与等次' }).click()
  const total = await page.locator('.panel-grade-number').first().textContent()
  const away = await page
    .getByRole('row', { name: /^A .*%$/ })
    .getByRole('cell')
    .last()
    .textContent()
  await page.getByRole('tab', { name: '评分与分歧' }).click()
  return { total: total ?? '', away: away ?? '' }
}

test('a mark over the limit is put to the vote, and the vote decides whether the weight goes to the others', async () => {
  const { page } = chair
  await openCentre('Z001')
  const before = await gradeNow(page)
  expect(before.away).toBe('0.0%')
  await page.getByRole('button', { name: /A01 .*2 人标为不适用/ }).click()
  const form = page.getByRole('group', { name: '裁决' })
  await expect(form.getByText('同意后本维度有 8.0% 的权重不适用，超过 5.0%，须经到会成员表决')).toBeVisible()
  const save = form.getByRole('button', { name: /记录决定/ })
  await form.getByRole('textbox', { name: '理由' }).fill('建设方案确无量化目标。')
  await form.getByRole('radio', { name: '同意不适用' }).check()
  await expect(save).toBeDisabled()
  await form.getByRole('spinbutton', { name: '同意' }).fill('3')
  await expect(form.getByText('到会 5 人，只计了 3 票')).toBeVisible()
  await expect(save).toBeDisabled()
  await form.getByRole('spinbutton', { name: '反对' }).fill('2')
  await expect(form.getByText('未达到 2/3，不通过')).toBeVisible()
  await expect(form.getByRole('radio', { name: '不同意，按正常指标计分' })).toBeChecked()
  await expectGoodLooks(chair, 'panel-rare-not-applicable')
  await save.click()
  await expect(page.getByText('同意 3，反对 2，弃权 0')).toBeVisible()
  expect(await gradeNow(page)).toEqual(before)

  await page.getByRole('button', { name: '重新决定…' }).click()
  await form.getByRole('textbox', { name: '理由' }).fill('复议：查阅批复原件，确无量化目标。')
  await form.getByRole('radio', { name: '同意不适用' }).check()
  await form.getByRole('spinbutton', { name: '同意' }).fill('4')
  await form.getByRole('spinbutton', { name: '弃权' }).fill('1')
  await save.click()
  await expect(page.getByText('同意 4，反对 0，弃权 1')).toBeVisible()
  const after = await gradeNow(page)
  expect(after.away).toBe('8.0%')
  expect(after.total).not.toBe(before.total)
  await screen(page, 'not-applicable-voted')
})

test('a mark under the limit needs no vote, and refused it counts as usual', async () => {
  const { page } = chair
  await page.getByRole('button', { name: /B10 .*1 人标为不适用/ }).click()
  const form = page.getByRole('group', { name: '裁决' })
  await expect(form.getByText(/须经到会成员表决/)).toHaveCount(0)
  await form.getByRole('radio', { name: '不同意，按正常指标计分' }).check()
  await form.getByRole('textbox', { name: '理由' }).fill('中心有大型仪器台账。')
  await form.getByRole('button', { name: /记录决定/ }).click()
  await expect(page.getByText('本项未表决')).toBeVisible()
  await page.getByRole('tab', { name: '汇总与等次' }).click()
  await expect(page.getByRole('row', { name: /^B .*%$/ })).toContainText('0.0%')
  await screen(page, 'not-applicable-grade')
})

test('a consultation shows its chair what everybody advises, and drafts the advice from it without names', async () => {
  const { page } = chair
  await openPanel('咨询论证')
  await dropFiles(page, board(), stores.consultation)
  await expect(page.getByText('新收 5 个，已有 0 个，未收 0 个')).toBeVisible({ timeout: 60_000 })
  await screen(page, 'consultation-board')
  await openCentre('Z001')
  await expect(page.getByRole('tab')).toHaveText(['咨询意见', '专家组意见', '签名'])
  await expect(page.getByText('补充第03项运行机制的安排。')).toBeVisible()
  await page.getByRole('button', { name: /整份/ }).first().click()
  await expect(page.locator('.document-viewer')).toContainText('演练材料')
  await expectGoodLooks(chair, 'panel-rare-consultation-opinions')
  await page.keyboard.press('F4')
  const projector = page.getByRole('region', { name: '投影视图' })
  await expect(projector).toContainText('建设任务宜聚焦共性技术。 × 5')
  await expectAccessible(page)
  await screen(page, 'consultation-projector')
  await page.keyboard.press('n')
  await expect(projector).toContainText('专家丙：补充第03项运行机制的安排。')
  await page.keyboard.press('F4')
  await page.getByRole('tab', { name: '专家组意见' }).click()
  await page.getByRole('button', { name: '汇总各专家意见起草' }).click()
  const advice = [
    '建设任务宜聚焦共性技术。',
    ...['01', '02', '03', '04', '05'].map((at) => `补充第${at}项运行机制的安排。`),
  ]
  for (const [at, text] of advice.entries())
    await expect(page.getByRole('textbox', { name: `建议 ${at + 1}`, exact: true })).toHaveValue(text)
  await expect(page.getByRole('textbox', { name: `建议 ${advice.length + 1}` })).toHaveCount(0)
  for (const part of ['会议时间、地点与组织', '总体评价', '创新能力', '市场化创新服务能力']) {
    const field = page.getByRole('textbox', { name: part, exact: true })
    await field.fill((await field.inputValue()).replaceAll('＿＿＿＿', '呼和浩特，建设方向明确，基础较好'))
  }
  await page.getByRole('spinbutton', { name: '同意' }).fill('5')
  await expect(page.getByText('意见完整，可以签名。')).toBeVisible()
  await expect(page.getByText(/^已保存/)).toBeVisible()
  await expectGoodLooks(chair, 'panel-rare-consultation-opinion')
})

test('a scan that was attached by mistake used to stay for ever: it is removed, undone, attached again', async () => {
  const { page, app } = chair
  const scan = (name: string, words: string) => {
    writeFileSync(join(folder, name), makePdf({ pages: [drawnLines([`(${words})`])] }))
    return join(folder, name)
  }
  const files = [scan('签字页-别的中心.pdf', 'signed page of another'), scan('签字页.pdf', 'signed page')]
  await page.getByRole('tab', { name: '签名' }).click()
  await answerOpenDialog(app, files)
  await page.getByRole('button', { name: '附上扫描件…' }).click()
  const scans = page.getByRole('region', { name: '签字页扫描件' })
  const attached = scans.getByRole('button', { name: /^查看/ })
  await expect(attached).toHaveCount(2)
  await scans.getByRole('button', { name: '查看 签字页-别的中心.pdf' }).click()
  await expect(page.getByRole('dialog').locator('.document-viewer')).toContainText('signed page of another')
  await screen(page, 'scan-shown')
  await page.keyboard.press('Escape')
  const remove = scans.getByRole('button', { name: '移除 签字页-别的中心.pdf' })
  await remove.click()
  const question = page.getByRole('dialog', { name: /移除扫描件/ })
  await screen(page, 'scan-question')
  await question.getByRole('button', { name: '取 消' }).click()
  await expect(attached).toHaveCount(2)
  for (const goesOn of ['undone', 'gone'] as const) {
    await remove.click()
    await question.getByRole('button', { name: '移 除' }).click()
    await expect(attached).toHaveCount(1)
    await expectAccessible(page)
    await screen(page, 'scan-removed')
    if (goesOn === 'undone') {
      await page.getByRole('button', { name: '撤销' }).click()
      await expect(attached).toHaveCount(2)
    }
  }
})

test('what was signed with a result stays, and the chair is told what to do', async () => {
  const { page, app } = chair
  await answerSaveDialog(app, join(folder, 'consultation.zip'))
  await page.getByRole('button', { name: '组长签名并导出结果…' }).click()
  await expect(page.getByRole('cell', { name: '有效' })).toBeVisible({ timeout: 60_000 })
  const scans = page.getByRole('region', { name: '签字页扫描件' })
  await expect(scans.getByText(/已随第 1 版结果签名，不能移除/)).toBeVisible()
  await expect(scans.getByText(/附上正确的扫描件/)).toBeVisible()
  await expect(scans.getByRole('button', { name: /^移除/ })).toHaveCount(0)
  // attached after the signature it voids it; taken off again, the signature stands as before
  await answerOpenDialog(app, [join(folder, '签字页-别的中心.pdf')])
  await page.getByRole('button', { name: '附上扫描件…' }).click()
  await page
    .getByRole('dialog', { name: /第 1 版的 1 个签名即全部作废/ })
    .getByRole('button', { name: '附上扫描件…' })
    .click()
  await expect(page.getByText('第 1 版的签名已全部作废')).toBeVisible()
  await scans.getByRole('button', { name: '移除 签字页-别的中心.pdf' }).click()
  await page
    .getByRole('dialog', { name: /移除扫描件/ })
    .getByRole('button', { name: '移 除' })
    .click()
  await expect(page.getByRole('cell', { name: '有效' })).toBeVisible()
  await expectGoodLooks(chair, 'panel-rare-scan-signed')
})

test('a re-evaluation opens for its chair like an evaluation: matrix, differences, grade', async () => {
  const { page } = chair
  await openPanel('整改复评')
  await dropFiles(page, board(), stores.reEvaluation)
  await expect(page.getByText('新收 5 个，已有 0 个，未收 0 个')).toBeVisible({ timeout: 60_000 })
  await openCentre('Z001')
  await expect(page.getByRole('grid', { name: '评分矩阵' }).getByRole('row', { name: /^A01/ })).toBeVisible()
  await screen(page, 're-evaluation-matrix')
  await page.getByRole('tab', { name: '汇总与等次' }).click()
  await expect(page.getByRole('heading', { name: '得分等次' })).toBeVisible()
  await expect(page.locator('.panel-grade-number').first()).toHaveText(/^\d+\.\d\d/)
  await expectAccessible(page)
  await screen(page, 're-evaluation-grade')
  await page.getByRole('tab', { name: '专家组意见' }).click()
  await page.getByRole('button', { name: '根据数据起草' }).click()
  await expect(page.getByRole('radiogroup', { name: '结论' }).getByRole('radio')).toHaveCount(4)
  await screen(page, 're-evaluation-opinion')
})
