import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'
import { call, createIdentity, type OpenWindow, openWindow } from '../support/window.ts'

const folder = mkdtempSync(join(tmpdir(), 'paneldesk-import-'))
let open: OpenWindow

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  open = await openWindow()
  await createIdentity(open.page)
})
test.afterAll(() => open.app.close())

/** What main gets from the preload when a person drops files on the window. */
async function drop(paths: readonly string[]): Promise<void> {
  await open.app.evaluate(({ ipcMain }, paths) => {
    ipcMain.emit('paneldesk.dropped', {}, paths)
  }, paths)
}

test('a dropped folder is imported', async () => {
  const [sample] = await writeSamplePackages(folder, { centres: ['plain'] })
  if (sample === undefined) throw new Error('no sample')
  await drop([sample.path])
  await expect(open.page.getByRole('heading', { name: /蒙药材/ })).toBeVisible({ timeout: 60_000 })
  await open.page.getByRole('tab', { name: /材料完整性/ }).click()
  await expect(
    open.page.getByRole('row', { name: /进度安排/ }).getByText('缺', { exact: true }),
  ).toBeVisible()
})

test('a file that is no package is refused whole, by name and with what to do', async () => {
  const path = join(folder, '不是材料包.zip')
  writeFileSync(path, '这不是压缩包')
  await drop([path])
  await expect(open.page.getByText(/不是材料包.zip/).first()).toBeVisible()
  expect(await call(open.page, 'application.list', {})).toHaveLength(1)
  expect(readdirSync(join(open.profile, 'store', 'staging'))).toEqual([])
})

test('removing asks first, and can be taken back', async () => {
  const { page } = open
  await page.getByRole('menuitem', { name: '申报材料' }).click()
  await page
    .getByRole('row', { name: /蒙药材/ })
    .getByRole('button', { name: /移\s*除/ })
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /移\s*除/ })
    .click()
  await expect(page.getByText('还没有申报材料')).toBeVisible()
  await page.getByRole('button', { name: /撤\s*销/ }).click()
  await expect(page.getByRole('row', { name: /蒙药材/ })).toBeVisible()
})

test('the indicator system shows that it is a reference, and writes the workbook for applicants', async () => {
  const { page } = open
  await page.getByRole('menuitem', { name: '指标体系' }).click()
  await expect(page.getByText('参考，非官方', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('A12', { exact: true }).first()).toBeVisible()
  await page.screenshot({ path: join(import.meta.dirname, '../../test-results/screens/schemes.png') })
})
