import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'
import { writeTemplate } from '#electron/core/workbook/write-template.ts'
import { reviewPeriodSchema } from '#shared/domain/claim.ts'
import { referenceSiteAssessmentScheme } from '#shared/schemes/reference-site-assessment/scheme.ts'
import { planOf } from '../support/plan-package.ts'
import { answerOpenDialog, createIdentity, openWindow } from '../support/window.ts'

const screen = (page: Page, name: string) =>
  page.screenshot({ path: join(import.meta.dirname, `../../test-results/screens/${name}.png`) })

/** A folder with nothing in it but the plan of a sample centre. */
async function planFolder(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'paneldesk-plan-'))
  const [sample] = await writeSamplePackages(join(folder, 'samples'), { centres: ['plain'] })
  if (sample === undefined) throw new Error('no sample')
  return planOf(sample.path, join(folder, name))
}

test('a plan is judged by its own criteria, with points in the band of the level', async () => {
  const folder = await planFolder('蒙药材技术创新中心')
  const { app, page } = await openWindow()
  await createIdentity(page)
  await answerOpenDialog(app, [folder])
  await page.getByRole('button', { name: '导入文件夹…' }).first().click()
  await expect(page.getByRole('heading', { name: /蒙药材/ })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: '核定与评分' }).click()

  await page.getByRole('button', { name: /P1 建设意义与必要性/ }).click()
  await page.getByRole('radio', { name: /^B/ }).click()
  const value = page.getByRole('textbox', { name: '得分（0–100）' })
  await expect(value).toHaveValue('85')
  await value.fill('82')
  await value.blur()
  await expect(page.getByRole('button', { name: /P1 建设意义与必要性.*12\.3/ })).toBeVisible()
  await screen(page, 'plan-criterion')
  await app.close()
})

test('a statement checked on site is true, mostly true with a reason, or not true', async () => {
  const folder = await planFolder('蒙药材技术创新中心')
  const period = reviewPeriodSchema.parse({ from: '2023', to: '2025' })
  await writeTemplate(referenceSiteAssessmentScheme(), period, join(folder, '事实填报表.xlsx'))
  const { app, page } = await openWindow()
  await createIdentity(page)
  await answerOpenDialog(app, [folder])
  await page.getByRole('button', { name: '导入文件夹…' }).first().click()
  await expect(page.getByRole('heading', { name: /蒙药材/ })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: '核定与评分' }).click()

  await page.locator('[data-section]').last().click()
  const statement = page.getByRole('radiogroup', { name: '方案所述的科研、中试场地和主要设备' })
  await statement.getByText('基本属实', { exact: true }).click()
  await expect(page.getByText('核定值与填报值不同，请选原因')).toBeVisible()
  await statement.getByText('属实', { exact: true }).click()
  await expect(page.getByText('核定值与填报值不同，请选原因')).toBeHidden()
  await screen(page, 'site-statements')
  await app.close()
})
