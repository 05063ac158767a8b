import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '#test/support/axe.ts'
import { openStoreWindow } from '#test/support/open-store.ts'
import { handInTo, openWork, sealDrill, sendOutRound } from '#test/support/panel-round.ts'
import { beginPaper, judgeByKeys } from '#test/support/paper-keys.ts'
import { drawnLines, makePdf } from '#test/support/raw-pdf.ts'
import { answerOpenDialog, type OpenWindow } from '#test/support/window.ts'

let chair: OpenWindow
const folder = mkdtempSync(join(tmpdir(), 'paneldesk-paper-'))
const scan = join(folder, '专家戊-签名评分表.pdf')
const judged = ['A12', 'A13', 'A14', 'B12', 'B13', 'B14']

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  writeFileSync(scan, makePdf({ pages: [drawnLines(['(Score sheet of E05, signed)'])] }))
  const round = await sendOutRound((given) => given, { stays: folder })
  const [first, ...others] = round.experts
  if (first === undefined) throw new Error('no chair')
  for (const person of [first, ...others.slice(0, -1)]) {
    await openWork(round, person)
    await sealDrill(person)
    await handInTo(first, round, person)
  }
  for (const core of [round.secretariat, ...round.experts.map((person) => person.core)]) await core.close()
  chair = await openStoreWindow(first.core.folder, '专家组')
})
test.afterAll(() => chair.app.close())

const screen = (page: Page, name: string) =>
  page.screenshot({ path: join(import.meta.dirname, `../../test-results/screens/transcribe-${name}.png`) })

async function openPaper(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^专家戊 · .*1.*：\s*未收到/ }).click()
  await page.getByRole('button', { name: '代录…' }).click()
  await expect(page.getByRole('heading', { name: /代录纸质评分表/ })).toBeVisible()
}

test('a paper is opened from its cell on the board, and shown beside the form once its scan is chosen', async () => {
  const { page, app } = chair
  await page.getByRole('button', { name: '打开 第一组' }).click()
  await openPaper(page)
  await expect(page.getByText('还没有选扫描件')).toBeHidden()
  await answerOpenDialog(app, [scan])
  await page.getByRole('button', { name: '选择扫描件…' }).click()
  await expect(page.locator('.transcribe-scan .document-viewer')).toContainText('Score sheet of E05')
  await expectAccessible(page)
  await screen(page, 'empty')
})

test('the sheet is typed in by keys alone, and says what is still missing', async () => {
  const { page } = chair
  const status = page.locator('.panel-differences-bar output')
  await beginPaper(page)
  await expect(status).toHaveText(`还缺 ${judged.length} 项`)
  const value = page.getByRole('textbox', { name: '核定值 D06/2024' })
  await value.fill('1')
  await expect(status).toHaveText(`还缺 ${judged.length + 1} 项`)
  const reason = page.getByRole('combobox', { name: 'D06/2024 差异原因' })
  await expect(reason).toBeVisible()
  await expect(async () => {
    await value.press('Enter')
    await expect(reason).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await page.getByRole('combobox', { name: 'D06/2024 差异原因' }).selectOption('无佐证')
  await page.keyboard.press('Enter')
  await page.keyboard.type('部分无到账凭证')
  await expect(status).toHaveText(`还缺 ${judged.length} 项`)
  for (const [at, code] of judged.entries()) {
    await judgeByKeys(page, code)
    await expect(status).toHaveText(at + 1 === judged.length ? '已录全' : `还缺 ${judged.length - at - 1} 项`)
  }
  await expect(page.getByText(/^合计 \d+\.\d\d 分$/)).toBeVisible()
  await screen(page, 'typed')
  await expectAccessible(page)
})

test('what is typed is still there after leaving the screen', async () => {
  const { page } = chair
  await page.getByRole('button', { name: '返回看板' }).click()
  await openPaper(page)
  await expect(page.locator('.panel-differences-bar output')).toHaveText('已录全')
  await expect(page.getByRole('textbox', { name: '核定值 D06/2024' })).toHaveValue('1')
})

test('it is read back with the differences first, and only another person than typist and expert checks it', async () => {
  const { page } = chair
  await page.getByRole('button', { name: '核对…' }).click()
  const differences = page.getByRole('table', { name: '与填报值不同或没有填报值' })
  await expect(differences.getByRole('row')).toHaveCount(4)
  await expect(differences).toContainText('核减 · 1 · 无佐证')
  const sign = page.getByRole('button', { name: '签入并标记代录' })
  await page.getByRole('checkbox', { name: /逐项核对/ }).check()
  for (const [name, wrong] of [
    ['专家甲', '核对人不能是录入人本人'],
    ['专家 戊', '核对人不能是这位专家本人'],
  ] as const) {
    await page.getByRole('textbox', { name: '核对人姓名' }).fill(name)
    await expect(page.getByText(wrong)).toBeVisible()
    await expect(sign).toBeDisabled()
  }
  await page.getByRole('textbox', { name: '核对人姓名' }).fill('秘书处李同志')
  await page.getByRole('button', { name: '返回修改' }).click()
  await page.getByRole('button', { name: '核对…' }).click()
  await expect(sign).toBeDisabled()
  await page.getByRole('checkbox', { name: /逐项核对/ }).check()
  await expectAccessible(page)
  await screen(page, 'check')
  await sign.click()
  await expect(page.getByText('专家戊 的评分表已签入，标记为代录。')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: /^专家戊 · .*已封存/ })).toContainText('代录')
  await screen(page, 'board')
})
