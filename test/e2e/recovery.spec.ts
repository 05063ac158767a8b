import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import {
  ask,
  call,
  createIdentity,
  newProfile,
  openWindow,
  passphrase,
  progressOf,
} from '../support/window.ts'

const diagnostics = { PANELDESK_DIAGNOSTICS: '1' }

test('when the core is killed the window says so, recovers, and nothing acknowledged is lost', async () => {
  const { app, page } = await openWindow({ env: diagnostics })
  await createIdentity(page)
  const [first] = await call(page, 'application.import-samples', {})
  if (first === undefined) throw new Error('no sample')
  const { application } = first
  const { current } = await call(page, 'application.get', { application })
  const figure = current.claims.figures.find(({ value }) => value !== null)
  if (figure === undefined) throw new Error('the sample claims nothing')
  const verification = {
    kind: 'figure',
    input: figure.input,
    year: figure.year,
    verified: figure.value,
    state: 'site-checked',
    reason: null,
    note: '现场核对账簿',
    pointers: [],
  } as const
  await call(page, 'review.verify', { application, verification })
  const { pid } = await call(page, 'diagnostic.echo', { text: 'core' })
  process.kill(pid, 'SIGKILL')
  await expect(page.getByRole('heading', { name: '解锁评审台' })).toBeVisible()
  await expect(page.getByText('后台进程曾意外停止，现已恢复')).toBeVisible()
  await page.screenshot({ path: join(import.meta.dirname, '../../test-results/screens/core-restarted.png') })
  await page.getByLabel('口令').fill(passphrase)
  await page.getByRole('button', { name: /解\s*锁/ }).click()
  await expect(page.getByText(/上次没有正常退出。已找到全部 \d+ 条修改记录/)).toBeVisible()
  const review = await call(page, 'review.get', { application })
  expect(review.content.verifications).toEqual([verification])
  await app.close()
})

test('a core that dies again and again stays down, and the window says what to do', async () => {
  const { app, page } = await openWindow({ env: diagnostics })
  await page.getByRole('heading', { name: '欢迎使用评审台' }).waitFor()
  for (let death = 1; death <= 4; death += 1) {
    const { pid } = await call(page, 'diagnostic.echo', { text: 'core' })
    process.kill(pid, 'SIGKILL')
    if (death < 4)
      await expect
        .poll(() =>
          call(page, 'diagnostic.echo', { text: 'again' }).then(
            ({ pid: next }) => next !== pid,
            () => false,
          ),
        )
        .toBe(true)
  }
  await expect(page.getByText('未再重新启动')).toBeVisible()
  await app.close()
})

test('a wrong passphrase costs a clear answer and a growing wait, never data', async () => {
  const profile = newProfile()
  const first = await openWindow({ profile })
  await createIdentity(first.page)
  await first.app.close()
  const { app, page } = await openWindow({ profile })
  for (let tries = 1; tries <= 3; tries += 1) {
    await page.getByLabel('口令').fill(`不对 ${tries}`)
    await page.getByRole('button', { name: /解\s*锁/ }).click()
    await expect(page.getByText('口令不正确')).toBeVisible()
  }
  await expect(async () => {
    await page.getByLabel('口令').fill('还是不对')
    await page.getByRole('button', { name: /解\s*锁/ }).click()
    await expect(page.getByText(/连续输错.*还需等待 \d+ 秒/)).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(async () => {
    await page.getByLabel('口令').fill(passphrase)
    await page.getByRole('button', { name: /解\s*锁/ }).click()
    await expect(page.getByRole('heading', { name: '申报材料' })).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await app.close()
})

test('the utility-process host boots, calls, reports progress, cancels, crashes and restarts with the store left out', async () => {
  const { app, page } = await openWindow({ env: { ...diagnostics, PANELDESK_CORE_HOST: 'utility' } })
  await page.getByRole('heading', { name: '欢迎使用评审台' }).waitFor()
  const before = await call(page, 'diagnostic.echo', { text: '在' })
  expect(before.text).toBe('在')
  const counting = ask(page, 'diagnostic.count', { to: 100_000_000 }, 'count')
  await expect.poll(() => progressOf(page, 'count')).toBeGreaterThan(0)
  await call(page, 'job.cancel', { job: 'count' })
  expect(await counting).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  await call(page, 'diagnostic.crash', {}).catch(() => undefined)
  await expect
    .poll(() =>
      call(page, 'diagnostic.echo', { text: 'again' }).then(
        ({ pid }) => pid !== before.pid,
        () => false,
      ),
    )
    .toBe(true)
  await app.close()
})

test('a second window on the same store is refused by name', async () => {
  const profile = newProfile()
  const first = await openWindow({ profile })
  await createIdentity(first.page)
  const second = await openWindow({ args: [`--store=${join(profile, 'store')}`] })
  await second.page.getByLabel('口令').fill(passphrase)
  await second.page.getByRole('button', { name: /解\s*锁/ }).click()
  await expect(second.page.getByText('这份数据正被另一个窗口使用')).toBeVisible()
  await second.app.close()
  await first.app.close()
})
