import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { drillReview } from '#electron/core/drill/drill-review.ts'
import { type Round, roundSchema } from '#shared/domain/round.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { expectAccessibleLooks, takePicture } from '#test/support/looks.ts'
import { openStoreWindow } from '#test/support/open-store.ts'
import { drillSeed, type RoundPerson, sendOutRound, type TestRound } from '#test/support/panel-round.ts'
import {
  answerOpenDialog,
  answerSaveDialog,
  call,
  createIdentity,
  type OpenWindow,
  openWindow,
} from '#test/support/window.ts'

const folder = mkdtempSync(join(tmpdir(), 'paneldesk-assignments-'))
let round: TestRound
let open: OpenWindow

test.describe.configure({ mode: 'serial' })

/** Partners to declare about, a calendar, and a narrower seat for the finance expert. */
function withVisits(round: Round): Round {
  return roundSchema.parse({
    ...round,
    centres: round.centres.map((centre, at) => ({
      ...centre,
      partners: [`共建单位${at + 1}号研究院`, '内蒙古某某新材料产业技术联合研究开发有限责任公司'],
    })),
    panels: round.panels.map((panel) => ({
      ...panel,
      seats: panel.seats.map((seat) =>
        seat.expert === 'E05' ? { ...seat, scope: ['A01', 'A02', 'B01'] } : seat,
      ),
    })),
    visits: round.centres.map(({ id }, at) => ({
      centre: id,
      day: '2026-08-12',
      time: at === 0 ? '09:00–11:30' : '14:30–17:00',
      place: `呼和浩特市${at + 1}号园区`,
      note: '请自带身份证',
    })),
  })
}

function personOf(expert: string): RoundPerson {
  const person = round.experts.find((each) => each.expert === expert)
  if (person === undefined) throw new Error(`no ${expert}`)
  return person
}

async function openAs(expert: string): Promise<OpenWindow> {
  const window = await openStoreWindow(personOf(expert).core.folder, '我的评审任务')
  await window.page.getByRole('heading', { level: 1, name: '我的评审任务' }).waitFor()
  return window
}

test.beforeAll(async () => {
  test.setTimeout(300_000)
  round = await sendOutRound(withVisits, { stays: folder })
  await Promise.all([round.secretariat, ...round.experts.map(({ core }) => core)].map((core) => core.close()))
  open = await openAs('E02')
})
test.afterAll(() => open.app.close())

const screenshot = (page: Page, name: string) => takePicture(page, `assignments-${name}`)
const look = (page: Page, name: string) => expectAccessibleLooks(page, `assignments-${name}`)

/** Everything that the window says: text, names and values. */
async function shownText(page: Page): Promise<string> {
  return page.locator('body').evaluate((body) => body.textContent ?? '')
}

async function drop(paths: readonly string[]): Promise<void> {
  await open.app.evaluate(({ ipcMain }, paths) => {
    ipcMain.emit('paneldesk.dropped', {}, paths)
  }, paths)
}

test('without an assignment the screen says what to do, and writes the enrolment file', async () => {
  const { app, page } = open
  await expect(page.getByText('第一步　把登记文件发给秘书处')).toBeVisible()
  await look(page, 'empty')
  const file = join(folder, '登记文件.zip')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: '导出登记文件…' }).click()
  await expect(page.getByText('已保存 登记文件.zip')).toBeVisible()
  const state = await call(page, 'identity.state', {})
  if (state.state !== 'open') throw new Error('locked')
  const groups =
    state.identity.fingerprint
      .replace('SHA256:', '')
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  await expect(page.getByText(groups, { exact: true })).toBeVisible()
})

test('a broken file, another kind and somebody else’s assignment are refused, each with what to do', async () => {
  const { app, page } = open
  const broken = join(folder, '损坏的任务包.zip')
  writeFileSync(broken, '不是压缩包')
  const cases = [
    [broken, /请重新从原消息或 U 盘复制一次/],
    [join(folder, '登记文件.zip'), /不是任务包/],
    [personOf('E03').bundle, /请重新导出登记文件发给秘书处/],
  ] as const
  for (const [file, words] of cases) {
    await answerOpenDialog(app, [file])
    await page.getByRole('button', { name: '打开任务包…' }).first().click()
    await expect(page.getByRole('alert').filter({ hasText: `没有打开 ${basename(file)}` })).toContainText(
      words,
    )
  }
  await look(page, 'refused')
  expect(await call(page, 'assignment.list', {})).toEqual([])
})

test('a dropped assignment shows who sent it and opens only after the fingerprint was compared', async () => {
  const { page } = open
  await page.getByRole('menuitem', { name: '申报材料' }).click()
  await drop([personOf('E02').bundle])
  const dialog = page.getByRole('dialog', { name: '核对任务包是谁发来的' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText('秘书处 · 秘书处的单位')
  await expect(dialog).toContainText('演练')
  await look(page, 'offer')
  await dialog.getByRole('button', { name: '不一致，不打开' }).click()
  await expect(dialog).toBeHidden()
  expect(await call(page, 'assignment.list', {})).toEqual([])
  await drop([personOf('E02').bundle])
  await dialog.getByRole('button', { name: '确认一致并打开' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /2026年运行评估/ })).toBeVisible()
})

test('the pledge is read and signed by name; nothing of a centre shows before', async () => {
  const { page } = open
  const [view] = await call(page, 'assignment.list', {})
  await look(page, 'pledge')
  for (const { centre } of view?.centres ?? []) expect(await shownText(page)).not.toContain(centre.name)
  const sign = page.getByRole('button', { name: '签署承诺书' })
  await expect(sign).toBeDisabled()
  await page.getByRole('checkbox', { name: /本人已逐条阅读全文/ }).check()
  await page.getByLabel(/输入您的姓名/).fill('专家丙')
  await expect(sign).toBeDisabled()
  await page.getByLabel(/输入您的姓名/).fill('专家乙')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '需要声明的利益关系' })).toBeVisible()
})

test('one centre is declared free and one recused; only the first has its material taken out', async () => {
  test.setTimeout(180_000)
  const { page } = open
  const [view] = await call(page, 'assignment.list', {})
  const [first, second] = view?.centres ?? []
  if (first === undefined || second === undefined) throw new Error('no centres')
  const read = page.getByRole('checkbox', { name: '我已逐条对照上列情形' })
  const answer = (name: string) => page.getByRole('radiogroup', { name: `与${name}的关系` })
  await answer(second.centre.name).getByRole('radio', { name: '回避' }).check()
  await page.getByRole('checkbox', { name: /近三年有共同的项目/ }).check()
  await page.getByLabel(/请写明具体情况/).fill('2024年联合承担自治区重大专项。')
  await expect(page.getByText('请先在上方勾选“我已逐条对照上列情形”。')).toBeVisible()
  await read.check()
  await expect(page.getByText('请先在上方勾选“我已逐条对照上列情形”。')).toBeHidden()
  await page.getByRole('button', { name: '其余全部无利益关系' }).click()
  await expect(answer(first.centre.name).getByRole('radio', { name: '无利益关系' })).toBeChecked()
  await expect(answer(second.centre.name).getByRole('radio', { name: '回避' })).toBeChecked()
  await look(page, 'declare')
  await page.getByRole('button', { name: '提交声明（2 / 2）' }).click()
  await expect(page.getByRole('dialog')).toContainText(`回避：${second.centre.name}`)
  await screenshot(page, 'declare-question')
  await page.getByRole('button', { name: '确认提交' }).click()
  await expect(page.getByRole('heading', { name: '各中心的评审' })).toBeVisible({ timeout: 60_000 })
  await look(page, 'work')
  await expect(page.getByRole('button', { name: `核定与评分 ${first.centre.name}` })).toBeVisible()
  await expect(page.getByRole('button', { name: `核定与评分 ${second.centre.name}` })).toBeHidden()
  expect((await call(page, 'application.list', {})).map(({ centre }) => centre)).toEqual([first.centre.name])
  await page.getByRole('menuitem', { name: '申报材料' }).click()
  await expect(page.getByRole('row', { name: new RegExp(first.centre.name) })).toBeVisible()
  expect(await shownText(page)).not.toContain(second.centre.name)
})

test('the review of a centre names its round; what is sealed goes out by handing in', async () => {
  test.setTimeout(180_000)
  const { app, page } = open
  const [view] = await call(page, 'assignment.list', {})
  const [first, second] = view?.centres ?? []
  if (first?.application == null || second === undefined) throw new Error('no centres')
  await page.getByRole('menuitem', { name: '我的评审任务' }).click()
  await page.getByRole('button', { name: /^进入 2026年运行评估/ }).click()
  await page.getByRole('button', { name: `核定与评分 ${first.centre.name}` }).click()
  await page.getByRole('navigation', { name: '指标', exact: true }).waitFor()
  await expect(page.getByRole('banner').or(page.locator('.review-header'))).toContainText('2026年运行评估')
  await look(page, 'review')
  await seal(page, first.application)
  await page.getByRole('menuitem', { name: '我的评审任务' }).click()
  await page.getByRole('button', { name: /^进入 2026年运行评估/ }).click()
  await expect(page.getByRole('button', { name: '选择文件夹并上交…' })).toBeVisible()
  await look(page, 'hand-in')
  const out = join(folder, '上交')
  mkdirSync(out)
  await answerOpenDialog(app, [out])
  await page.getByRole('button', { name: '选择文件夹并上交…' }).click()
  await expect(page.getByText('已写出 2 个数据包到“上交”')).toBeVisible({ timeout: 60_000 })
  await look(page, 'handed-in')
  const files = readdirSync(out)
  expect(files).toHaveLength(2)
  for (const file of files) await expect(page.getByText(file, { exact: true })).toBeVisible()
})

/** Fills a sheet as an invented expert would, and seals it. */
async function seal(page: Page, application: Parameters<typeof fill>[1]): Promise<void> {
  await fill(page, application)
  await call(page, 'review.submit', { application })
}

async function fill(
  page: Page,
  application: Awaited<ReturnType<typeof call<'application.list'>>>[number]['id'],
): Promise<void> {
  const found = await call(page, 'application.get', { application })
  const options = { seed: drillSeed, expert: 'E02', quality: 0.7 }
  const sheet = drillReview(referenceOperationScheme(), found, options)
  await call(page, 'review.verify-many', { application, verifications: sheet.verifications })
  for (const judgement of sheet.judgements) await call(page, 'review.judge', { application, judgement })
}

test('a conflict found late asks first, closes the centre and keeps the void scores on record', async () => {
  const { page } = open
  const [view] = await call(page, 'assignment.list', {})
  const [first] = view?.centres ?? []
  if (first === undefined) throw new Error('no centre')
  await page.getByText('评审', { exact: true }).click()
  await page.getByRole('button', { name: `补报利益关系 ${first.centre.name}` }).click()
  await page.getByRole('checkbox', { name: /师生关系/ }).check()
  await page.getByLabel(/请写明具体情况/).fill('中心主任是我的学生。')
  await look(page, 'late')
  await page.getByRole('button', { name: /^声\s*明$/ }).click()
  await expect(page.getByText('您已提交的评分作废')).toBeVisible()
  await screenshot(page, 'late-question')
  await page.getByRole('button', { name: '确认回避' }).click()
  await expect(page.getByText('已作废（事后回避）').first()).toBeVisible()
  await look(page, 'void')
  expect(await call(page, 'application.list', {})).toEqual([])
  const [after] = await call(page, 'assignment.list', {})
  expect(after?.centres[0]).toMatchObject({ access: 'void' })
})

test('somebody without a round can create an identity and finds the same first steps', async () => {
  const other = await openWindow()
  await createIdentity(other.page)
  await other.page.getByRole('menuitem', { name: '我的评审任务' }).click()
  await expect(other.page.getByRole('button', { name: '打开任务包…' }).first()).toBeVisible()
  await other.app.close()
})
