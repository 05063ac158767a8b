import { expect, type Page } from '@playwright/test'

/** Begins a paper sheet by keys: no conflict, everything as claimed, the facts that are left found untrue. */
export async function beginPaper(page: Page): Promise<void> {
  await page.getByRole('group', { name: '利益关系声明' }).getByRole('radio').first().focus()
  await page.keyboard.press('1')
  await page.keyboard.press('Alt+Shift+KeyA')
  for (const fact of [/^F06/, /^F07/]) {
    await page.getByRole('group', { name: fact }).getByRole('radio').first().focus()
    await page.keyboard.press('2')
  }
}

/** Goes to the next judgement that is missing and types it by keys: level B, a note, one document. */
export async function judgeByKeys(page: Page, code: string): Promise<void> {
  await page.keyboard.press('F8')
  const level = page.getByRole('group', { name: `${code} 等级` }).getByRole('radio')
  await expect(level.first()).toBeFocused()
  await page.keyboard.press('b')
  await page.keyboard.press('Enter')
  await page.keyboard.type('用户评价良好，合同与发票齐全，逐年有所提高。')
  await page.keyboard.press('Enter')
  await page.keyboard.type('用户评价')
  await expect(page.locator('.ant-select-item-option-active:visible')).toContainText('03-用户评价')
  await page.keyboard.press('Enter')
}
