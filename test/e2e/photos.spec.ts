import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'
import { answerOpenDialog, createIdentity, openWindow } from '../support/window.ts'

test('a photograph added from a file shows the time and place it carries, and is attached with one key', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paneldesk-photos-'))
  const [sample] = await writeSamplePackages(folder, { centres: ['plain'] })
  if (sample === undefined) throw new Error('no sample')
  const photo = readdirSync(sample.path, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('.jpg'),
  )
  if (photo === undefined) throw new Error('the sample has no photograph')
  const { app, page } = await openWindow()
  await createIdentity(page)
  await answerOpenDialog(app, [sample.path])
  await page.getByRole('button', { name: '导入文件夹…' }).first().click()
  await expect(page.getByRole('heading', { name: /蒙药材/ })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: '核定与评分' }).click()
  await page.getByRole('button', { name: /B12/ }).click()
  await page.getByPlaceholder('依据和判断').focus()
  await answerOpenDialog(app, [join(sample.path, photo)])
  await page.getByRole('button', { name: '添加现场照片…' }).click()
  await expect(
    page.getByText(/拍摄时间 20\d\d-\d\d-\d\d \d\d:\d\d:\d\d.*位置 4\d\.\d+, 1[12]\d\.\d+/),
  ).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: /框选/ }).click()
  const box = await page.locator('.review-viewer').boundingBox()
  if (box === null) throw new Error('no photograph on show')
  await page.mouse.move(box.x + box.width / 2 - 60, box.y + box.height / 2 - 40)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 40, { steps: 5 })
  await page.mouse.up()
  await page.keyboard.press('F2')
  await expect(page.getByText(/佐证指引 1\/1/)).toBeVisible()
  await page.screenshot({ path: join(import.meta.dirname, '../../test-results/screens/photo.png') })
  await app.close()
})
