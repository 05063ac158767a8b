import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'
import { fillSheet } from './full-sheet.ts'
import {
  answerOpenDialog,
  answerSaveDialog,
  call,
  createIdentity,
  type OpenWindow,
  passphrase,
} from './window.ts'

/** What a walker does where the walk stops; `name` says where that is. */
export type Stop = (name: string) => Promise<void>

/** What stands before the work: the steps of the first start and the way back from a key backup. */
export async function walkFirstStart({ page }: OpenWindow, stop: Stop): Promise<void> {
  await page.getByLabel('姓名').waitFor()
  await stop('welcome')
  await page.getByRole('button', { name: '我有密钥备份，从备份恢复' }).click()
  await stop('restore')
  await page.getByRole('button', { name: /取\s*消/ }).click()
  await page.getByLabel('姓名').fill('王建国')
  await page.getByLabel('工作单位').fill('内蒙古工业大学')
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel('口令', { exact: true }).fill('weak')
  await stop('welcome-passphrase')
  await page.getByLabel('口令', { exact: true }).fill(passphrase)
  await page.getByLabel('再输一次口令').fill(passphrase)
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('checkbox').waitFor()
  await stop('welcome-warning')
  await page.reload()
  await createIdentity(page)
  await page.getByText('还没有申报材料').waitFor()
  await stop('applications-empty')
}

/** The screens around the review: with nothing imported yet, then with one application and each of its tabs. */
export async function walkApplications({ app, page }: OpenWindow, stop: Stop): Promise<void> {
  for (const [screen, item] of [
    ['schemes', '指标体系'],
    ['verify-empty', '核验数据包'],
    ['settings', '设置'],
    ['applications', '申报材料'],
  ] as const) {
    await page.getByRole('menuitem', { name: item }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await stop(screen)
  }
  const folder = mkdtempSync(join(tmpdir(), 'paneldesk-walk-'))
  const [sample] = await writeSamplePackages(folder, { centres: ['fraud'] })
  if (sample === undefined) throw new Error('no sample')
  await answerOpenDialog(app, [sample.path])
  await page.getByRole('button', { name: '导入文件夹…' }).first().click()
  await page.getByRole('heading', { name: /煤基碳材料/ }).waitFor({ timeout: 60_000 })
  for (const tab of ['概况', '填报问题', '材料完整性', '文件', '版本']) {
    await page.getByRole('tab', { name: new RegExp(tab) }).click()
    await stop(`application-${tab}`)
  }
  await page.getByRole('button', { name: '返回列表' }).click()
  await page.getByRole('row', { name: /煤基碳材料/ }).waitFor()
  await stop('applications-full')
}

/** The review screen: each kind of item, documents of each kind, what opens over it, and the sealed sheet. */
export async function walkReview({ page }: OpenWindow, stop: Stop): Promise<void> {
  await page.getByRole('button', { name: '核定与评分' }).click()
  for (const indicator of ['A01', 'A02', 'A12', 'B11', 'B12']) {
    await page
      .getByRole('button', { name: new RegExp(indicator) })
      .first()
      .click()
    await page.getByRole('heading', { level: 2, name: new RegExp(indicator) }).waitFor()
    await stop(`review-${indicator}`)
  }
  await page.getByRole('button', { name: '其他数据与事实' }).click()
  await stop('review-other')
  for (const tab of ['数据核查提示', '一票否决建议']) {
    await page.getByRole('tab', { name: new RegExp(tab) }).click()
    await stop(`review-${tab}`)
  }
  await page.getByRole('button', { name: '建议…' }).first().click()
  await page.getByRole('dialog').waitFor()
  await stop('review-veto-dialog')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '提交…' }).click()
  await page.getByRole('dialog').waitFor()
  await stop('review-submit-dialog')
  await page.keyboard.press('Escape')
}

/** A document of each kind in the middle pane. */
export async function walkDocuments({ page }: OpenWindow, stop: Stop): Promise<void> {
  const [application] = await call(page, 'application.list', {})
  if (application === undefined) throw new Error('nothing to review')
  const { current } = await call(page, 'application.get', { application: application.id })
  const kinds = new Map(current.files.map(({ path, mediaType }) => [mediaType, path]))
  for (const [mediaType, path] of kinds) {
    await page.getByLabel('选择要查看的材料').fill(path)
    await page.keyboard.press('Enter')
    await page.locator('.document-viewer').waitFor()
    await page.locator('.document-state').waitFor({ state: 'hidden' })
    await stop(`document-${mediaType.split('/').at(-1)}`)
  }
}

/** Sealing, the exported bundle, its verification, and the locked window. */
export async function walkSealing({ app, page }: OpenWindow, stop: Stop): Promise<void> {
  const [application] = await call(page, 'application.list', {})
  if (application === undefined) throw new Error('nothing to seal')
  await fillSheet(page, application.id, [])
  await page.getByRole('menuitem', { name: '申报材料' }).click()
  await page.getByRole('button', { name: '核定与评分' }).click()
  await page.getByRole('button', { name: '提交…' }).click()
  await stop('review-seal-dialog')
  await page.keyboard.press('Escape')
  const bundle = join(mkdtempSync(join(tmpdir(), 'paneldesk-walk-')), 'scores.zip')
  await call(page, 'review.submit', { application: application.id })
  await page.getByRole('menuitem', { name: '申报材料' }).click()
  await page
    .getByText(/已提交/)
    .first()
    .waitFor()
  await stop('applications-sealed')
  await page.getByRole('button', { name: '核定与评分' }).click()
  await stop('review-sealed')
  await answerSaveDialog(app, bundle)
  await page.getByRole('button', { name: /导\s*出/ }).click()
  await page.getByRole('menuitem', { name: '导出签名数据包…' }).click()
  await page.getByText('已保存 scores.zip').waitFor({ timeout: 60_000 })
  await stop('review-exported')
  await page.getByRole('button', { name: '重新打开…' }).click()
  await page.getByRole('dialog').waitFor()
  await stop('review-reopen-dialog')
  await page.keyboard.press('Escape')
  await answerOpenDialog(app, [bundle])
  await page.getByRole('menuitem', { name: '核验数据包' }).click()
  await page.getByRole('button', { name: '选择数据包…' }).click()
  await page.getByText(/scores.zip：/).waitFor({ timeout: 60_000 })
  await stop('verify')
  await page.getByRole('button', { name: '锁定 (Ctrl+L)' }).click()
  await page.getByLabel(/口令/).waitFor()
  await stop('unlock')
}
