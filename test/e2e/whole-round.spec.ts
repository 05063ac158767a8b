import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { inspectBundle } from '#electron/core/bundle/verify-bundle.ts'
import { drillReview } from '#electron/core/drill/drill-review.ts'
import type { CallInput } from '#shared/contract/index.ts'
import { type Application, applicationSchema } from '#shared/domain/application.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { differences } from '#shared/scoring/panel/differences.ts'
import { commandLine } from '#test/support/command-line.ts'
import { openStoreWindow } from '#test/support/open-store.ts'
import { opinion } from '#test/support/panel-opinion.ts'
import { centreId, drillSeed, sendOutRound, type TestRound } from '#test/support/panel-round.ts'
import { passphrase } from '#test/support/store-maker.ts'
import { answerOpenDialog, answerSaveDialog, call } from '#test/support/window.ts'

/**
 * Five identities on five stores and a secretariat on a sixth do a whole round: windows for the screens, the
 * command line for the volume. Nothing passes between them but files.
 */
const folder = mkdtempSync(join(tmpdir(), 'paneldesk-whole-round-'))
const handIns = join(folder, 'hand-ins')
const results = join(folder, 'panel-results')
let round: TestRound

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(300_000)
  for (const path of [handIns, results]) mkdirSync(path)
  round = await sendOutRound((given) => given, { stays: folder })
  await Promise.all([round.secretariat, ...round.experts.map(({ core }) => core)].map((core) => core.close()))
  process.env['PANELDESK_PASSPHRASE'] = passphrase
})

function storeOf(expert: string): string {
  const person = round.experts.find((each) => each.expert === expert)
  if (person === undefined) throw new Error(`no ${expert}`)
  return person.core.folder
}

function bundleOf(expert: string): string {
  return round.experts.find((each) => each.expert === expert)?.bundle ?? ''
}

/** A command in somebody's store; its answer as JSON. */
async function run(expert: string, ...argv: readonly string[]) {
  const done = await commandLine(...argv, '--store', storeOf(expert), '--lang', 'en', '--json')
  expect([done.err, done.exit], argv.join(' ')).toEqual(['', 0])
  return done.json()
}

const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(content))
  return path
}

function sheetOf(application: Application, expert: string) {
  return drillReview(referenceOperationScheme(), application, { seed: drillSeed, expert, quality: 0.7 })
}

/** Whatever was verified differently is settled by what the first of them found. */
async function settle(page: Page, where: CallInput<'panel.centre'>): Promise<void> {
  const opened = await call(page, 'panel.centre', where)
  const { claims, sheets, decisions } = opened
  const { period, rules } = opened.round
  const panel = { period, rules, claims, sheets, decisions }
  for (const difference of differences(referenceOperationScheme(), panel)) {
    if (difference.kind !== 'verified') continue
    const settled = difference.entries.find(({ verification }) => verification !== null)?.verification
    if (settled == null) continue
    const decided = { reason: '合议一致', vote: null, dissent: [], decidedAt: '2026-01-01T00:00:00.000Z' }
    await call(page, 'panel.decide', { ...where, decision: { kind: 'settle', settled, ...decided } })
  }
}

const screen = (page: Page, name: string) =>
  page.screenshot({ path: join(import.meta.dirname, `../../test-results/screens/whole-round-${name}.png`) })

test('an expert opens his assignment in the window, declares, reviews, seals and hands in', async () => {
  test.setTimeout(180_000)
  const { app, page } = await openStoreWindow(storeOf('E02'))
  await page.getByRole('menuitem', { name: '我的评审任务' }).click()
  await answerOpenDialog(app, [bundleOf('E02')])
  await page.getByRole('button', { name: '打开任务包…' }).first().click()
  await page.getByRole('button', { name: '确认一致并打开' }).click()
  await page.getByRole('checkbox', { name: /本人已逐条阅读全文/ }).check()
  await page.getByLabel(/输入您的姓名/).fill('专家乙')
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: '我已逐条对照上列情形' }).check()
  await page.getByRole('button', { name: '其余全部无利益关系' }).click()
  await page.getByRole('button', { name: '提交声明（2 / 2）' }).click()
  await page.getByRole('button', { name: '确认提交' }).click()
  await expect(page.getByRole('heading', { name: '各中心的评审' })).toBeVisible({ timeout: 60_000 })
  const [work] = await call(page, 'assignment.list', {})
  for (const { application } of work?.centres ?? []) {
    if (application === null) throw new Error('no application')
    const sheet = sheetOf(await call(page, 'application.get', { application }), 'E02')
    await call(page, 'review.verify-many', { application, verifications: sheet.verifications })
    for (const judgement of sheet.judgements) await call(page, 'review.judge', { application, judgement })
    await call(page, 'review.submit', { application })
  }
  await page.getByRole('menuitem', { name: '我的评审任务' }).click()
  await page.getByRole('button', { name: /^进入 2026年运行评估/ }).click()
  await answerOpenDialog(app, [handIns])
  await page.getByRole('button', { name: '选择文件夹并上交…' }).click()
  await expect(page.getByText(/已写出 2 个数据包/)).toBeVisible({ timeout: 60_000 })
  await screen(page, 'handed-in')
  await app.close()
})

test('the other four do the same on the command line', async () => {
  test.setTimeout(300_000)
  const declared = file('declare.json', { pledge: true, answer: 'none' })
  for (const expert of ['E01', 'E03', 'E04', 'E05']) {
    const offered = await commandLine('open', bundleOf(expert), '--store', storeOf(expert), '--json')
    const { secretariat } = offered.json() as { secretariat: { fingerprint: string } }
    const opened = await run(expert, 'open', bundleOf(expert), '--compared', secretariat.fingerprint)
    const { centres } = opened as { centres: { id: string }[] }
    expect(centres.map(({ id }) => id)).toEqual(expert === 'E05' ? ['Z001'] : ['Z001', 'Z002'])
    for (const { id } of centres) {
      const { application } = (await run(expert, 'declare', id, '--from', declared)) as {
        application: string
      }
      const shown = applicationSchema.parse(await run(expert, 'show', application))
      const { verifications, judgements } = sheetOf(shown, expert)
      await run(expert, 'verify-inputs', application, '--from', file('inputs.json', { verifications }))
      await run(expert, 'score', application, '--from', file('scores.json', { judgements }))
      expect(await run(expert, 'submit', application)).toMatchObject({ submitted: true })
    }
    await run(expert, 'hand-in', '--out', handIns)
  }
  expect(readdirSync(handIns)).toHaveLength(9)
})

test('the chair collects, the panel decides, and he signs in the window', async () => {
  test.setTimeout(180_000)
  const { app, page } = await openStoreWindow(storeOf('E01'))
  await page.getByRole('menuitem', { name: '专家组' }).click()
  await page.getByRole('button', { name: '打开 第一组' }).click()
  await answerOpenDialog(
    app,
    readdirSync(handIns).map((name) => join(handIns, name)),
  )
  await page.getByRole('button', { name: '收评分数据包…' }).click()
  await expect(page.getByText('新收 9 个，已有 0 个，未收 0 个')).toBeVisible({ timeout: 60_000 })
  for (const [at, id] of ['Z001', 'Z002'].entries()) {
    const where = { round: round.id, centre: centreId(id) }
    await settle(page, where)
    await call(page, 'panel.save-opinion', { ...where, opinion: opinion(5 - at, 'good') })
    await page.getByRole('button', { name: new RegExp(`^${id}`) }).click()
    await page.getByRole('tab', { name: '签名' }).click()
    await answerSaveDialog(app, join(results, `${id}.zip`))
    await page.getByRole('button', { name: '组长签名并导出结果…' }).click()
    await expect(page.getByRole('cell', { name: '有效' })).toBeVisible({ timeout: 60_000 })
    await screen(page, `signed-${id}`)
    await page.getByRole('button', { name: '返回看板' }).click()
  }
  await app.close()
})

test('the members countersign, one in the window and the others on the command line, and the copies are merged', async () => {
  test.setTimeout(180_000)
  const copies = join(folder, 'copies')
  mkdirSync(copies)
  const { app, page } = await openStoreWindow(storeOf('E02'))
  await page.getByRole('menuitem', { name: '专家组' }).click()
  for (const id of ['Z001', 'Z002']) {
    await answerOpenDialog(app, [join(results, `${id}.zip`)])
    await page.getByRole('button', { name: '会签专家组结果…' }).click()
    await page.getByRole('button', { name: '选择结果文件…' }).click()
    await expect(page.getByText('您的评分：结果采用的就是您最后封存的评分表。')).toBeVisible({
      timeout: 60_000,
    })
    await answerSaveDialog(app, join(copies, `${id}-E02.zip`))
    await page.getByRole('button', { name: '会签并保存…' }).click()
    await expect(page.getByText(/已会签，保存为/)).toBeVisible({ timeout: 60_000 })
    await page.getByRole('menuitem', { name: '专家组' }).click()
  }
  await app.close()
  for (const expert of ['E03', 'E04', 'E05'])
    for (const id of expert === 'E05' ? ['Z001'] : ['Z001', 'Z002'])
      await run(
        expert,
        'countersign',
        join(results, `${id}.zip`),
        '--out',
        join(copies, `${id}-${expert}.zip`),
      )
  await run('E01', 'collect', copies)
  for (const [id, signatures] of [
    ['Z001', 5],
    ['Z002', 4],
  ] as const) {
    const signed = await run('E01', 'sign', id, '--out', join(results, `${id}.zip`))
    expect((signed as { signatures: string[] }).signatures).toHaveLength(signatures)
  }
})

test('the secretariat imports, sees that everything recomputes, and publishes; anybody audits', async () => {
  test.setTimeout(180_000)
  const { app, page } = await openStoreWindow(round.secretariat.folder)
  await page.getByRole('menuitem', { name: '结果与排序' }).click()
  await page.getByRole('button', { name: /^结果与排序 / }).click()
  await answerOpenDialog(app, [join(results, 'Z001.zip'), join(results, 'Z002.zip')])
  await page.getByRole('button', { name: '导入专家组结果…' }).click()
  await expect(page.getByText('重算一致 2/2')).toBeVisible({ timeout: 60_000 })
  await screen(page, 'ranking')
  await page.getByRole('button', { name: '公布…' }).click()
  const published = join(folder, '2026-result.zip')
  await answerSaveDialog(app, published)
  await page.getByRole('button', { name: '选择保存位置…' }).click()
  await page.getByText('2026-result.zip').waitFor()
  await answerSaveDialog(app, join(folder, '2026-public.zip'))
  await page.getByRole('button', { name: '选择公布部分的位置…' }).click()
  await page.getByText('2026-public.zip').waitFor()
  await page.getByRole('button', { name: '签名并写出' }).click()
  await expect(page.getByText('已签名并写出')).toBeVisible({ timeout: 90_000 })
  await screen(page, 'published')
  await app.close()
  const open = await inspectBundle(join(folder, '2026-public.zip'))
  expect(open.report.kind).toBe('round-result')
  expect(JSON.stringify(open.document)).not.toContain('专家')
  const audit = await commandLine('audit', published, '--json')
  expect([audit.exit, audit.json()]).toMatchObject([
    0,
    { ok: true, panelResults: 2, sheets: 9, findings: [] },
  ])
})
