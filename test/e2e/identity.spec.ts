import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import {
  answerOpenDialog,
  answerSaveDialog,
  call,
  createIdentity,
  type OpenWindow,
  openWindow,
  passphrase,
} from '../support/window.ts'

const backup = join(mkdtempSync(join(tmpdir(), 'paneldesk-keys-')), '王建国.paneldesk-keys')
const next = '换了一个更长的口令 2026'

let open: OpenWindow
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  open = await openWindow()
  await createIdentity(open.page)
})
test.afterAll(() => open.app.close())

async function unlock(words: string): Promise<void> {
  await open.page.getByLabel('口令').fill(words)
  await open.page.getByRole('button', { name: /解\s*锁/ }).click()
}

test('the window locks by its button and by the menu, and opens again with the passphrase', async () => {
  const { page, app } = open
  await page.getByRole('button', { name: /锁定/ }).click()
  await expect(page.getByRole('heading', { name: '解锁评审台' })).toBeVisible()
  await unlock(passphrase)
  await expect(page.getByRole('heading', { name: '申报材料' })).toBeVisible()
  await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
    items.find(({ label }) => label === '锁定')?.click()
  })
  await expect(page.getByText('已锁定。')).toBeVisible()
  await unlock(passphrase)
  await expect(page.getByRole('heading', { name: '申报材料' })).toBeVisible()
})

test('settings show the public keys with the fingerprint to compare', async () => {
  const { page } = open
  await page.getByRole('menuitem', { name: '设置' }).click()
  await expect(page.getByText(/^SHA256:/)).toBeVisible()
  await expect(page.getByText(/^ssh-ed25519 /)).toBeVisible()
  await expect(page.getByText(/^age1/)).toBeVisible()
  await page.screenshot({ path: join(import.meta.dirname, '../../test-results/screens/settings.png') })
})

test('keys are backed up, still under their passphrase', async () => {
  const { page, app } = open
  await answerSaveDialog(app, backup)
  await page.getByRole('button', { name: '备份密钥…' }).click()
  await expect(page.getByText(/密钥已备份/)).toBeVisible()
  expect(readFileSync(backup, 'utf8')).not.toContain('AGE-SECRET-KEY')
})

test('after a change only the new passphrase opens', async () => {
  const { page } = open
  await page.getByRole('button', { name: '修改口令' }).click()
  await page.getByLabel('现在的口令').fill(passphrase)
  await page.getByLabel('口令', { exact: true }).fill(next)
  await page.getByLabel('再输一次口令').fill(next)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /保\s*存/ })
    .click()
  await expect(page.getByText(/口令已修改/)).toBeVisible()
  await page.getByRole('button', { name: /锁定/ }).click()
  await unlock(passphrase)
  await expect(page.getByText('口令不正确')).toBeVisible()
  await unlock(next)
  await expect(page.getByRole('heading', { name: '设置', exact: true })).toBeVisible()
})

test('the backup brings the same identity to another machine', async () => {
  const first = await call(open.page, 'identity.state', {})
  const { app, page } = await openWindow()
  await page.getByRole('button', { name: '我有密钥备份，从备份恢复' }).click()
  await answerOpenDialog(app, [backup])
  await page.getByRole('button', { name: '选择备份文件…' }).click()
  await expect(page.getByText('王建国.paneldesk-keys')).toBeVisible()
  await page.getByLabel('口令').fill(passphrase)
  await page.getByRole('button', { name: '恢复并打开' }).click()
  await expect(page.getByRole('heading', { name: '申报材料' })).toBeVisible()
  const second = await call(page, 'identity.state', {})
  expect(first.state === 'open' && second.state === 'open' && second.identity).toEqual(
    first.state === 'open' && first.identity,
  )
  await app.close()
})
