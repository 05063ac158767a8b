import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'
import { answerOpenDialog, createIdentity, openWindow } from '../support/window.ts'

const screen = (page: Page, name: string) =>
  page.screenshot({ path: join(import.meta.dirname, `../../test-results/screens/${name}.png`) })

test('a judgement of nothing and a fact found otherwise say what they need', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paneldesk-judged-'))
  const [sample] = await writeSamplePackages(folder, { centres: ['plain'] })
  if (sample === undefined) throw new Error('no sample')
  const { app, page } = await openWindow()
  await createIdentity(page)
  await answerOpenDialog(app, [sample.path])
  await page.getByRole('button', { name: '导入文件夹…' }).first().click()
  await expect(page.getByRole('heading', { name: /蒙药材/ })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: '核定与评分' }).click()

  await page.getByRole('button', { name: /B12/ }).click()
  await page.getByRole('radio', { name: /^A/ }).click()
  await expect(page.getByText('佐证指引 0/2')).toBeVisible()
  // the box is ticked when the core has written it down
  const nothing = page.getByRole('checkbox', { name: /未提供材料时计 0 分/ })
  await nothing.click()
  await expect(nothing).toBeChecked()
  await expect(page.getByText('佐证指引 0/0')).toBeVisible()
  await expect(page.getByRole('radio', { name: /^A/ })).toBeDisabled()
  await expect(page.getByRole('radio', { name: /^A/ })).not.toBeChecked()
  await screen(page, 'nothing-to-judge')

  await page.getByRole('button', { name: /B11/ }).click()
  const fact = page.getByRole('radiogroup', { name: '为独立法人实体' })
  await fact.getByText('否', { exact: true }).click()
  await expect(page.getByText('核定值与填报值不同，请选原因')).toBeVisible()
  await screen(page, 'fact-found-otherwise')
  await app.close()
})
