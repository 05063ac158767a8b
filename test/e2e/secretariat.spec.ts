import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { rationalSchema } from '#shared/domain/exact.ts'
import { expectAccessible } from '#test/support/axe.ts'
import { chainIn, forgeResult, signerOf } from '#test/support/forger.ts'
import { inBothLanguages, takePicture } from '#test/support/looks.ts'
import { openStoreWindow } from '#test/support/open-store.ts'
import { opinion } from '#test/support/panel-opinion.ts'
import { centreId, type TestRound } from '#test/support/panel-round.ts'
import { beginPaper, judgeByKeys } from '#test/support/paper-keys.ts'
import { drawnLines, makePdf } from '#test/support/raw-pdf.ts'
import { makeTiedRound, signCentre } from '#test/support/tied-round.ts'
import { answerOpenDialog, answerSaveDialog, call, type OpenWindow } from '#test/support/window.ts'

/** What the secretariat decides after the panels, on one round whose two centres are exactly equal. */
const folder = mkdtempSync(join(tmpdir(), 'paneldesk-secretariat-'))
const [Z001, Z002] = [centreId('Z001'), centreId('Z002')]
const judged = ['A12', 'A13', 'A14', 'B12', 'B13', 'B14']
const typed = join(folder, '专家戊-代录.zip')
const full = join(folder, '批次结果.zip')
const part = join(folder, '公布.zip')
let round: TestRound
let open: OpenWindow

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  round = await makeTiedRound(folder)
  await round.secretariat.close()
  open = await openStoreWindow(round.secretariat.folder)
})
test.afterAll(async () => {
  await open.app.close()
  for (const { core } of round.experts) await core.close()
})

function chairOf({ experts: [chair] }: TestRound) {
  if (chair === undefined) throw new Error('no chair')
  return chair
}

/** A picture in both languages, nothing sticking out of `within`; the accessibility rules once, for time's sake. */
async function look(name: string, within?: string): Promise<void> {
  const { page } = open
  await inBothLanguages(page, async (language) => {
    if (within !== undefined) await expectNoOverflow(page, within)
    if (language === 'zh') await expectAccessible(page, name)
    await takePicture(page, `secretariat-${name}-${language}`)
  })
}

async function choose(paths: readonly string[], button: string): Promise<void> {
  await answerOpenDialog(open.app, paths)
  await open.page.getByRole('button', { name: button }).click()
}

async function takeIn(paths: readonly string[]): Promise<void> {
  await choose(paths, '导入专家组结果…')
  await expect(open.page.getByText(`新收 ${paths.length} 个，已有 0 个，未收 0 个`)).toBeVisible({
    timeout: 60_000,
  })
  await open.page
    .getByRole('region', { name: '本次导入' })
    .getByRole('button', { name: /收\s*起/ })
    .click()
}

/** Grades of a centre as the table shows them: by score, after caps, after the quota, by the department. */
async function gradesOf(page: Page, centre: string): Promise<readonly string[]> {
  const texts = await page
    .getByRole('row', { name: new RegExp(centre) })
    .getByRole('cell')
    .allInnerTexts()
  return texts.slice(6, 10).map((text) => text.replace(/\s+/g, ' ').trim())
}

test('the secretariat types in a paper sheet beside its scan and saves it for the chair', async () => {
  const { page, app } = open
  const scan = join(folder, '专家戊-签名评分表.pdf')
  writeFileSync(scan, makePdf({ pages: [drawnLines(['(Score sheet of E05, signed)'])] }))
  await page.getByRole('menuitem', { name: '专家组' }).click()
  await page.getByRole('button', { name: '打开 第一组' }).click()
  await page.getByRole('button', { name: /^专家戊 · .*1.*：\s*未收到/ }).click()
  await page.getByRole('button', { name: '代录…' }).click()
  await choose([scan], '选择扫描件…')
  await expect(page.locator('.transcribe-scan .document-viewer')).toContainText('Score sheet of E05')
  await beginPaper(page)
  const status = page.locator('.panel-differences-bar output')
  await expect(status).toHaveText(`还缺 ${judged.length} 项`)
  for (const [at, code] of judged.entries()) {
    await judgeByKeys(page, code)
    await expect(page.getByRole('textbox', { name: `${code} 页码` })).toBeFocused()
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await expect(status).toHaveText(at + 1 === judged.length ? '已录全' : `还缺 ${judged.length - at - 1} 项`)
  }
  await page.getByRole('button', { name: '核对…' }).click()
  await page.getByRole('checkbox', { name: /逐项核对/ }).check()
  const sign = page.getByRole('button', { name: '签入并另存数据包给组长…' })
  await page.getByRole('textbox', { name: '核对人姓名' }).fill('秘书处')
  await expect(page.getByText('核对人不能是录入人本人')).toBeVisible()
  await expect(sign).toBeDisabled()
  await page.getByRole('textbox', { name: '核对人姓名' }).fill('李同志')
  await look('typed-in')
  await answerSaveDialog(app, typed)
  await sign.click()
  await expect(page.getByText('已保存 专家戊-代录.zip')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: /^专家戊 · .*已封存/ })).toContainText('代录')
})

test('equal centres at the last place wait for a decision, which keeps the four grades apart and may be changed', async () => {
  const { page } = open
  const { core } = chairOf(round)
  await core.call('panel.collect', { files: [core.file(typed)] })
  const results = [
    await signCentre(round, chairOf(round), Z001, opinion(5, 'excellent')),
    await signCentre(round, chairOf(round), Z002, opinion(4, 'excellent')),
  ]
  await page.getByRole('menuitem', { name: '结果与排序' }).click()
  await page.getByRole('button', { name: '结果与排序 2026年运行评估' }).click()
  await expect(page.getByText('还没有收到专家组结果')).toBeVisible({ timeout: 60_000 })
  await takeIn(results)
  await expect(page.getByText('名额末位有 2 个中心同分，须决定全部列入或全部不列入')).toBeVisible()
  for (const id of [Z001, Z002]) expect(await gradesOf(page, id)).toEqual(['优秀', '优秀', '并列待定', '—'])
  await look('tie')
  await page.getByRole('button', { name: '公布…' }).click()
  await expect(page.getByText(/名额末位并列未决定：Z001 .*、Z002 .*请先在排序页决定并列/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '决定并列…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /全部列入/ }).check()
  await expect(dialog.getByRole('button', { name: '记录决定' })).toBeDisabled()
  await dialog.getByLabel(/理由/).fill('两个中心各项数据完全相同，名额不足以区分。')
  await dialog.getByRole('button', { name: '记录决定' }).click()
  await expect(page.getByText('名额末位并列：已决定全部列入')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('比例名额 1，已用 2')).toBeVisible()
  for (const id of [Z001, Z002]) expect(await gradesOf(page, id)).toEqual(['优秀', '优秀', '优秀', '—'])
  await page.getByRole('button', { name: '更改并列决定…' }).click()
  await expect(
    dialog.getByText(
      /现在的决定：全部列入（超出名额）。更改后两次决定都留在记录里。现在的理由：两个中心各项数据完全相同/,
    ),
  ).toBeVisible()
  await dialog.getByRole('radio', { name: /全部不列入/ }).check()
  await dialog.getByLabel(/理由/).fill('厅务会意见：名额不得突破。')
  await look('tie-change')
  await dialog.getByRole('button', { name: '记录决定' }).click()
  await expect(page.getByText('名额末位并列：已决定全部不列入')).toBeVisible({ timeout: 60_000 })
  for (const id of [Z001, Z002])
    expect(await gradesOf(page, id)).toEqual(['优秀', '优秀', '良好 受比例限制', '—'])
  await look('tie-decided')
})

test("the applicant's signed paper is kept with his answer, shown, and replaced after a question", async () => {
  const { page } = open
  const wrong = join(folder, '扫描0001.pdf')
  const right = join(folder, '核定数据确认书（盖章）.pdf')
  writeFileSync(wrong, makePdf({ pages: [drawnLines(['(Another paper)'])] }))
  writeFileSync(right, makePdf({ pages: [drawnLines(['(Data confirmed, signed and stamped)'])] }))
  await page.getByRole('button', { name: /^查看 Z001/ }).click()
  const drawer = page.getByRole('dialog').first()
  await expect(drawer.getByRole('listitem').filter({ hasText: '专家戊' })).toContainText('代录')
  await expect(drawer.getByRole('listitem').filter({ hasText: '专家乙' })).not.toContainText('代录')
  await drawer.getByRole('radio', { name: '确认，无异议' }).check()
  await choose([wrong], '选择扫描件…')
  await expect(drawer.getByText('待记录：扫描0001.pdf')).toBeVisible()
  await drawer.getByRole('button', { name: '记录答复' }).click()
  await expect(drawer.getByRole('button', { name: '查看扫描件 扫描0001.pdf' })).toBeVisible({
    timeout: 60_000,
  })
  await choose([right], '更换扫描件…')
  await drawer.getByRole('button', { name: '记录答复' }).click()
  await expect(page.getByText('“扫描0001.pdf”改为“核定数据确认书（盖章）.pdf”')).toBeVisible()
  await look('scan-replace')
  await page.getByRole('button', { name: /^更\s*换$/ }).click()
  await drawer
    .getByRole('button', { name: '查看扫描件 核定数据确认书（盖章）.pdf' })
    .click({ timeout: 60_000 })
  await expect(page.locator('.document-viewer')).toContainText('Data confirmed, signed and stamped')
  await look('scan')
  await page.keyboard.press('Escape')
  await expect(page.locator('.document-viewer')).toBeHidden()
  await look('centre')
  await page.keyboard.press('Escape')
})

test('a dishonest newer version is named by recomputing and kept from publication; an older one may be chosen', async () => {
  const { page } = open
  const second = await signCentre(round, chairOf(round), Z001, {
    ...opinion(5, 'excellent'),
    advice: ['扩大对外服务，尤其是对中小企业。'],
  })
  await takeIn([second])
  await expect(page.getByRole('row', { name: /Z001/ })).toContainText(/第 2 版.*另有 1 份/)
  await expect(page.getByRole('row', { name: /Z001/ })).toContainText(/已确认.*针对另一份结果/)
  const honest = await chainIn(second)
  const { grade } = honest.result
  if (grade === null) throw new Error('no grade')
  const raised = { ...grade, report: { ...grade.report, total: rationalSchema.parse('100') } }
  const third = join(folder, 'Z001-v3.zip')
  const forged = { ...honest.result, version: 3, grade: raised }
  await forgeResult(third, await signerOf(chairOf(round).core), honest, forged, honest.handIns)
  await takeIn([third])
  await expect(page.getByText('1 个中心重算的结果与专家组签名的不一致')).toBeVisible()
  await page.getByRole('button', { name: '公布…' }).click()
  await expect(page.getByText(/重算与签名不一致：Z001/)).toBeVisible()
  await look('publish-refused')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^查看 Z001/ }).click()
  const drawer = page.getByRole('dialog').first()
  await expect(drawer.getByText('重算与签名的结果有 1 处不同，不能公布')).toBeVisible()
  await expect(drawer.getByRole('row', { name: /总分重算不一致.*100.*/ })).toBeVisible()
  const others = drawer.getByRole('list').filter({ hasText: '计入' })
  await expect(others.getByRole('listitem')).toHaveCount(3)
  await expect(others.getByRole('listitem').filter({ hasText: '版本 3' })).toContainText('重算有 1 处不同')
  await look('several')
  await others
    .getByRole('listitem')
    .filter({ hasText: '版本 2' })
    .getByRole('button', { name: '改用这份' })
    .click()
  const choice = page.getByRole('dialog').last()
  await choice.getByLabel('理由').fill('第 3 版总分与评分表不符，已退回组长；第 2 版重算一致。')
  await choice.getByRole('button', { name: /选\s*用/ }).click()
  await expect(drawer.getByText(/与专家组签名的结果完全一致/)).toBeVisible({ timeout: 60_000 })
  await expect(drawer.getByText('这份答复针对的不是现在计入的结果')).toBeVisible()
  await drawer.getByRole('button', { name: '记录答复' }).click()
  await expect(drawer.getByText('这份答复针对的不是现在计入的结果')).toBeHidden({ timeout: 60_000 })
  await page.keyboard.press('Escape')
  await expect(page.getByText('重算一致 2/2')).toBeVisible()
})

/** The width and text size in force; dialogs must show their buttons without scrolling sideways. */
async function display(width: number, height: number, textSize: number): Promise<void> {
  const { app, page } = open
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0], size[1]),
    [width, height] as const,
  )
  await call(page, 'shell.change-settings', { textSize })
  await expect
    .poll(() => page.evaluate(() => [window.innerWidth, document.documentElement.style.fontSize]))
    .toEqual([width, `${(14 * textSize) / 100}px`])
}

/** Nothing of what is shown sticks out sideways, of the page or of a box in it. */
async function expectNoOverflow(page: Page, within: string): Promise<void> {
  const wide = () =>
    page.locator(within).evaluateAll((boxes) =>
      boxes.flatMap((box) => {
        const { right } = box.getBoundingClientRect()
        return [
          ...box.querySelectorAll(
            'button:not(.ant-modal-close), p, h1, h2, li, .ant-alert, .ant-descriptions, textarea',
          ),
        ]
          .map((part) => ({ part, place: part.getBoundingClientRect() }))
          .filter(({ part, place }) => part.checkVisibility() && place.right > right + 1)
          .map(
            ({ part, place }) =>
              `${part.tagName} ${part.className} ${part.textContent?.slice(0, 40)} ${place.right} > ${right}`,
          )
      }),
    )
  // a dialog that is still opening is drawn smaller than it is
  await expect.poll(wide).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
}

test('the dialogs keep their room in the smallest window and with the largest text', async () => {
  const { page } = open
  const dialog = '.ant-modal-container'
  for (const [name, textSize] of [
    ['small', 100],
    ['large', 200],
  ] as const) {
    await display(900, 600, textSize)
    // at the usual size the rules have been held already; what is in question is the room
    const fits = name === 'large' ? look : (_name: string, within: string) => expectNoOverflow(page, within)
    await fits(`${name}-ranking`, '.ui-page-header')
    await page.getByRole('button', { name: '公布…' }).click()
    await expect(page.getByRole('button', { name: '签名并写出' })).toBeInViewport({ ratio: 1 })
    await fits(`${name}-publish`, dialog)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '更改并列决定…' }).click()
    await expect(page.getByRole('button', { name: '记录决定' })).toBeInViewport({ ratio: 1 })
    await fits(`${name}-tie`, dialog)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^查看 Z001/ }).click()
    await page.getByRole('heading', { name: /核定数据确认书/ }).scrollIntoViewIfNeeded()
    await fits(`${name}-centre`, '.ant-drawer-body')
    await page.getByRole('button', { name: /^查看扫描件/ }).click()
    await expect(page.locator('.document-viewer')).toContainText('Data confirmed, signed and stamped')
    await fits(`${name}-scan`, dialog)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.locator('.ant-drawer-body')).toBeHidden()
  }
  await display(1440, 873, 100)
})

test('what is published audits, the whole with its typed-in sheet and scan, the part as far as it goes', async () => {
  const { page } = open
  await page.getByRole('button', { name: '公布…' }).click()
  await answerSaveDialog(open.app, full)
  await page.getByRole('button', { name: '选择保存位置…' }).click()
  await expect(page.getByText('批次结果.zip')).toBeVisible()
  await answerSaveDialog(open.app, part)
  await page.getByRole('button', { name: '选择公布部分的位置…' }).click()
  await page.getByRole('button', { name: '签名并写出' }).click()
  await expect(page.getByText('已签名并写出')).toBeVisible({ timeout: 90_000 })
  await page.keyboard.press('Escape')
  await page.getByRole('menuitem', { name: '核验数据包' }).click()
  await page.getByRole('button', { name: '审计批次结果…' }).click()
  await choose([full], '选择批次结果…')
  await expect(page.getByText(/批次结果.zip：全部一致/)).toBeVisible({ timeout: 90_000 })
  await expect(page.getByText('其中代录 1 份')).toBeVisible()
  await expect(page.getByText('1 份扫描件（1 个中心有答复）')).toBeVisible()
  await choose([part], '选择批次结果…')
  await expect(page.getByText(/公布.zip：公布用的部分完好，前后一致/)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('下列各项要用完整结果才能核对')).toBeVisible()
  await expect(page.getByRole('row', { name: /Z001.*94\.90.*优秀.*优秀.*良好.*受比例限制/ })).toBeVisible()
  await look('audit-public')
})
