import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type Round, roundSchema } from '#shared/domain/round.ts'
import { expectAccessibleLooks } from '#test/support/looks.ts'
import { openStoreWindow } from '#test/support/open-store.ts'
import { openWork, sendOutRound } from '#test/support/panel-round.ts'
import { call, type OpenWindow } from '#test/support/window.ts'

/** The window of an expert whose assignment is open, pledged and declared, in the smallest size. */
async function workOf(expert: string, changed: (round: Round) => Round): Promise<OpenWindow> {
  const folder = mkdtempSync(join(tmpdir(), 'paneldesk-assignments-'))
  const round = await sendOutRound(changed, { stays: folder })
  const person = round.experts.find((each) => each.expert === expert)
  if (person === undefined) throw new Error(`no ${expert}`)
  await openWork(round, person)
  await Promise.all([round.secretariat, ...round.experts.map(({ core }) => core)].map((core) => core.close()))
  const window = await openStoreWindow(person.core.folder, '我的评审任务')
  await window.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600))
  const { page } = window
  await page.getByRole('button', { name: /^进入 / }).click()
  await page.getByRole('heading', { name: '各中心的评审' }).waitFor()
  return window
}

/** Both languages, the accessibility rules, nothing wider than the window, and a picture to look at. */
async function look(page: Page, name: string): Promise<void> {
  await expectAccessibleLooks(page, `assignments-small-${name}`)
  const main = page.locator('main.ui-page')
  if ((await main.count()) > 0)
    expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
}

test('a narrower seat sees all indicators and has only its own to do', async () => {
  test.setTimeout(240_000)
  const { app, page } = await workOf('E05', (round) =>
    roundSchema.parse({
      ...round,
      panels: round.panels.map((panel) => ({
        ...panel,
        seats: panel.seats.map((seat) => ({
          ...seat,
          scope: seat.expert === 'E05' ? ['A02', 'A03', 'B01'] : null,
        })),
      })),
    }),
  )
  await look(page, 'work')
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: /^核定与评分 / }).click()
  const indicators = page.getByRole('navigation', { name: '指标', exact: true })
  await expect(indicators.getByRole('button', { name: /A01/ })).toContainText('不在您的范围')
  await expect(indicators.getByRole('button', { name: /A02/ })).not.toContainText('不在您的范围')
  // what one has to do comes up first
  await expect(page.getByRole('heading', { level: 2, name: /A02/ })).toBeVisible()
  await indicators.getByRole('button', { name: /A01/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: /A01.*不在您的范围/ })).toBeVisible()
  await look(page, 'scope')
  await page.keyboard.press('F8')
  await expect(page.getByRole('heading', { level: 2, name: /A02/ })).toBeVisible()
  await page.getByRole('button', { name: '返回', exact: true }).click()
  await expect(page.getByRole('heading', { name: '各中心的评审' })).toBeVisible()
  await app.close()
})

test('a dissent is written in own words and taken back', async () => {
  test.setTimeout(240_000)
  const { app, page } = await workOf('E03', (round) => round)
  const button = page.getByRole('button', { name: /^保留意见 / }).first()
  await button.click()
  await page.getByLabel('保留意见', { exact: true }).fill('服务收入的核定口径我不同意，理由见附页。')
  await look(page, 'dissent')
  await page.getByRole('button', { name: /^保\s*存$/ }).click()
  await expect(button).toContainText('已写')
  await page.getByText('上交', { exact: true }).click()
  await expect(page.getByText('含保留意见')).toBeVisible()
  await look(page, 'hand-in')
  await page.getByText('评审', { exact: true }).click()
  await button.click()
  await page.getByLabel('保留意见', { exact: true }).fill('')
  await page.getByRole('button', { name: /^保\s*存$/ }).click()
  await expect(button).not.toContainText('已写')
  await app.close()
})

test('a consultation takes numbered opinions by keyboard: added, moved, deleted and brought back', async () => {
  test.setTimeout(240_000)
  const { app, page } = await workOf('E02', (round) =>
    roundSchema.parse({ ...round, kind: 'consultation', scheme: null }),
  )
  const kept = async () => {
    const [view] = await call(page, 'assignment.list', {})
    return view?.centres[0]?.opinions.map(({ number, text }) => `${number} ${text}`)
  }
  await page
    .getByRole('button', { name: /^写意见 / })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '添加一条意见' }).press('Enter')
  await page.keyboard.type('建设任务宜聚焦。')
  await page.getByRole('button', { name: '添加一条意见' }).press('Enter')
  await page.keyboard.type('补充市场化运行机制。')
  await page.getByRole('button', { name: '第 2 条上移' }).press('Enter')
  await expect.poll(kept).toEqual(['1 补充市场化运行机制。', '2 建设任务宜聚焦。'])
  await page.getByRole('button', { name: '为第 1 条注明依据' }).press('Enter')
  await page.getByLabel('材料', { exact: true }).press('Enter')
  await page.keyboard.press('Enter')
  await page.getByLabel('页码（可不填）').fill('3')
  await page.getByRole('button', { name: /^附\s*上$/ }).click()
  await expect(page.getByText(/第 3 页/)).toBeVisible()
  await look(page, 'opinions')
  await page.getByRole('button', { name: '删除第 2 条' }).press('Enter')
  await expect.poll(kept).toEqual(['1 补充市场化运行机制。'])
  await page.getByRole('button', { name: /^撤\s*销$/ }).click()
  await expect.poll(kept).toEqual(['1 补充市场化运行机制。', '2 建设任务宜聚焦。'])
  await page.getByRole('button', { name: '返回各中心' }).click()
  await expect(page.getByText('意见 2 条')).toBeVisible()
  await app.close()
})
