import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Locator, test } from '@playwright/test'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'
import { call, type OpenWindow } from '../support/window.ts'
import { reviewOf } from './documents/viewer.ts'

let open: OpenWindow

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paneldesk-small-'))
  const [sample] = await writeSamplePackages(folder, { centres: ['strong'] })
  if (sample === undefined) throw new Error('no sample')
  open = await reviewOf(sample.path)
})
test.afterAll(() => open.app.close())

const screenshot = (name: string) =>
  open.page.screenshot({ path: join(import.meta.dirname, `../../test-results/screens/small-${name}.png`) })

async function resize(width: number, height: number): Promise<void> {
  await open.app.evaluate(
    ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height] as const,
  )
  await expect.poll(() => open.page.evaluate(() => window.innerWidth)).toBe(width)
}

async function display(language: 'zh' | 'en', textSize: number): Promise<void> {
  await call(open.page, 'shell.change-settings', { language, textSize })
  await expect
    .poll(() =>
      open.page.evaluate(() => [document.documentElement.lang, document.documentElement.style.fontSize]),
    )
    .toEqual([language === 'zh' ? 'zh-CN' : 'en', `${(14 * textSize) / 100}px`])
}

async function widthOf(part: Locator): Promise<number> {
  return (await part.boundingBox())?.width ?? 0
}

test('all three panes stand in the smallest window; the document used to vanish', async () => {
  const { page } = open
  await resize(900, 600)
  await screenshot('900')
  await expect(page.getByRole('navigation', { name: '指标', exact: true })).toBeVisible()
  const documents = page.getByRole('region', { name: '材料', exact: true })
  await expect(documents).toBeVisible()
  expect(await widthOf(documents)).toBeGreaterThan(250)
  expect(await widthOf(page.getByRole('region', { name: '评分表', exact: true }))).toBeGreaterThan(340)
})

test('the navigation turns to icons that keep their names', async () => {
  const { page } = open
  await expect(page.getByRole('menuitem', { name: '申报材料', exact: true })).toBeVisible()
  expect(await widthOf(page.getByRole('navigation', { name: '主导航' }))).toBeLessThan(60)
  await page.getByRole('menuitem', { name: '指标体系', exact: true }).hover()
  await expect(page.getByRole('tooltip', { name: '指标体系' })).toBeVisible()
  await page.mouse.move(450, 300)
})

test('with large text panes fold, and come back by key, by button and by what needs them', async () => {
  const { page } = open
  await display('zh', 200)
  const documents = page.getByRole('region', { name: '材料', exact: true })
  const sheet = page.getByRole('region', { name: '评分表', exact: true })
  await expect(sheet).toBeVisible()
  await expect(documents).toBeHidden()
  await screenshot('900-large')
  await page
    .getByRole('button', { name: /填报的佐证/ })
    .first()
    .click()
  await expect(documents).toBeVisible()
  await expect(sheet).toBeHidden()
  await screenshot('900-large-document')
  await page.keyboard.press('F8')
  await expect(sheet).toBeVisible()
  await page.getByRole('button', { name: /指标栏/ }).click()
  await expect(page.getByRole('navigation', { name: '指标', exact: true })).toBeVisible()
  await page.getByRole('button', { name: /A02/ }).click()
  await expect(sheet).toBeVisible()
  await display('zh', 100)
})

test('a folded pane stays folded until it is asked for, also the next time', async () => {
  const { page } = open
  const indicators = page.getByRole('navigation', { name: '指标', exact: true })
  await expect(indicators).toBeVisible()
  await page.keyboard.press('F6')
  await expect(indicators).toBeHidden()
  await page.getByRole('button', { name: '返回', exact: true }).click()
  await page.getByRole('button', { name: '核定与评分' }).click()
  await expect(page.getByRole('region', { name: '材料', exact: true })).toBeVisible()
  await expect(indicators).toBeHidden()
  await page.keyboard.press('F6')
  await expect(indicators).toBeVisible()
})

test('the border of a pane moves by mouse and by key', async () => {
  const { page } = open
  await resize(1400, 800)
  const sheet = page.getByRole('region', { name: '评分表', exact: true })
  const before = await widthOf(sheet)
  const border = page.getByRole('separator').last()
  await border.press('ArrowLeft')
  await expect.poll(() => widthOf(sheet)).toBeCloseTo(before + 24, 0)
  const box = await border.boundingBox()
  if (box === null) throw new Error('no border')
  await page.mouse.move(box.x + 3, 400)
  await page.mouse.down()
  await page.mouse.move(box.x + 63, 400, { steps: 3 })
  await page.mouse.up()
  await expect.poll(() => widthOf(sheet)).toBeCloseTo(before - 36, 0)
})

test('the head stays tidy in both languages at any size; its last button used to drop to a line of its own', async () => {
  const { page } = open
  for (const [language, textSize, width] of [
    ['zh', 100, 1440],
    ['en', 100, 1440],
    ['en', 100, 1100],
    ['en', 100, 900],
    ['zh', 150, 1440],
    ['en', 150, 1440],
    ['en', 150, 900],
    ['en', 200, 1440],
    ['en', 200, 900],
  ] as const) {
    await resize(width, 800)
    await display(language, textSize)
    await screenshot(`head-${language}-${textSize}-${width}`)
    const tops = await page.locator('.review-header-sheet').evaluate((line) =>
      [...line.children].map((child) => {
        const box = child.getBoundingClientRect()
        return Math.round((box.top + box.bottom) / 2)
      }),
    )
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(3)
    const within = await page.locator('.review-header').evaluate((head) => {
      const right = head.getBoundingClientRect().right
      return [...head.querySelectorAll('button')].every(
        (button) => button.getBoundingClientRect().right <= right,
      )
    })
    expect(within).toBe(true)
  }
})
