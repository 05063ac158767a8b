import { join } from 'node:path'
import { test } from '@playwright/test'
import { expectGoodLooks } from '#test/support/looks.ts'
import { openStoreWindow } from '#test/support/open-store.ts'
import { makePanelStores } from '#test/support/panel-stores.ts'
import { answerOpenDialog } from '#test/support/window.ts'

test('the chair’s screens break no accessibility rule and stay in their window, in either language, from 900×600 up', async () => {
  test.setTimeout(600_000)
  const stores = await makePanelStores()
  await stores.close()
  const open = await openStoreWindow(stores.storeOf('E01'), '专家组')
  const { app, page } = open
  const stop = (name: string) => expectGoodLooks(open, `panel-${name}`)
  await page.getByRole('button', { name: '打开 第一组' }).waitFor()
  await stop('list')
  await page.getByRole('button', { name: '打开 第一组' }).click()
  const first = stores.handedIn.filter((file) => !file.includes('E05'))
  await answerOpenDialog(app, [...first, join(import.meta.dirname, 'panel-looks.spec.ts')])
  await page.getByRole('button', { name: '收评分数据包…' }).click()
  await page.getByText('新收 8 个，已有 0 个，未收 1 个').waitFor({ timeout: 60_000 })
  await stop('board')
  await page.getByRole('button', { name: /^专家乙 · 演练中心0001（样例）：\s*已封存/ }).click()
  await page.getByRole('dialog').waitFor()
  await stop('cell')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Z001/ }).click()
  await page.getByText('还在等：专家戊').waitFor()
  await stop('waiting')
  await page.getByRole('button', { name: '提前揭示…' }).click()
  await page.getByRole('textbox', { name: '理由' }).fill('专家戊因航班取消未能到会，会议时间不能顺延。')
  await stop('open-early')
  await page.getByRole('button', { name: /确\s*定/ }).click()
  await page.getByRole('grid').waitFor()
  for (const [name, key] of [
    ['difference-veto', 'j'],
    ['difference-subtotal', 'j'],
    ['difference-levels', 'j'],
    ['difference-item', 'j'],
  ] as const) {
    await page.keyboard.press(key)
    await stop(name)
  }
  await page.locator('[data-row="11"][data-column="1"]').click()
  await page.getByRole('figure').waitFor()
  await stop('indicator')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /到会/ }).click()
  await stop('present')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '提出否决动议…' }).click()
  await stop('veto')
  await page.keyboard.press('Escape')
  for (const [name, tab] of [
    ['agreement', '一致性'],
    ['grade', '汇总与等次'],
    ['signatures', '签名'],
    ['opinion', '专家组意见'],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click()
    await stop(name)
  }
  await page.getByRole('button', { name: '根据数据起草' }).click()
  await page.getByRole('textbox', { name: '总体评价' }).fill('很长的一段话，没有停顿'.repeat(60))
  await page.getByText(/^已保存/).waitFor()
  await stop('opinion-drafted')
  await page.keyboard.press('F4')
  await stop('projector')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '返回看板' }).click()
  await page.getByRole('button', { name: '返回列表' }).click()
  await page.getByRole('button', { name: '会签专家组结果…' }).click()
  await stop('countersign')
  await app.close()
})
