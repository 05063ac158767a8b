import { openSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { call, createIdentity, newProfile, openWindow, passphrase } from '../support/window.ts'

const shots = join(import.meta.dirname, '../../test-results/screens')

/** A profile whose store holds the samples and was backed up, with no window on it. */
async function closedProfile(): Promise<{ readonly profile: string; readonly store: string }> {
  const profile = newProfile()
  const { app, page } = await openWindow({ profile })
  await createIdentity(page)
  await call(page, 'application.import-samples', {})
  await call(page, 'identity.lock', {})
  await call(page, 'identity.unlock', { passphrase })
  await app.close()
  return { profile, store: join(profile, 'store', 'store.db') }
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('口令').fill(passphrase)
  await page.getByRole('button', { name: /解\s*锁/ }).click()
}

test('a damaged store opens read-only, and the newest backup takes its place after the passphrase', async () => {
  const { profile, store } = await closedProfile()
  const file = openSync(store, 'r+')
  writeSync(file, Buffer.alloc(64, 0x5a), 0, 64, statSync(store).size - 2000)
  const { app, page } = await openWindow({ profile })
  await unlock(page)
  await expect(page.getByText('数据已损坏，当前以只读方式打开')).toBeVisible()
  await page.screenshot({ path: join(shots, 'store-read-only.png') })
  await page.getByRole('button', { name: '恢复备份…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/将恢复 .* 的备份/)).toBeVisible()
  await dialog.getByLabel('口令').fill('不对的口令')
  await dialog.getByRole('button', { name: '恢复备份并打开' }).click()
  await expect(dialog.getByText('口令不正确')).toBeVisible()
  await page.screenshot({ path: join(shots, 'store-restore.png') })
  await dialog.getByLabel('口令').fill(passphrase)
  await dialog.getByRole('button', { name: '恢复备份并打开' }).click()
  await expect(page.getByText('数据已损坏，当前以只读方式打开')).toBeHidden()
  expect(await call(page, 'application.list', {})).toHaveLength(3)
  await app.close()
})

test('a store that is gone is not begun anew: its backup is named and restored', async () => {
  const { profile, store } = await closedProfile()
  rmSync(store)
  const { app, page } = await openWindow({ profile })
  await unlock(page)
  await expect(page.getByText('数据文件不见了')).toBeVisible()
  await page.screenshot({ path: join(shots, 'store-missing.png') })
  await page.getByRole('button', { name: '恢复备份并打开' }).click()
  await expect(page.getByRole('heading', { name: '申报材料' })).toBeVisible()
  expect(await call(page, 'application.list', {})).toHaveLength(3)
  await app.close()
})
