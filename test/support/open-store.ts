import { passphrase } from './store-maker.ts'
import { type OpenWindow, openWindow } from './window.ts'

/** A window on a store of the tests, unlocked; where a menu is named, on its screen. */
export async function openStoreWindow(folder: string, menu?: string): Promise<OpenWindow> {
  const window = await openWindow({ args: [`--store=${folder}`] })
  const { page } = window
  await page.getByLabel('口令', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: menu ?? '申报材料' }).waitFor()
  if (menu !== undefined) await page.getByRole('menuitem', { name: menu }).click()
  return window
}
