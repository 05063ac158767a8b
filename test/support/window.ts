import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import type { CallInput, CallName, CallOutput } from '#shared/contract/index.ts'
import type { Result } from '#shared/contract/result.ts'
import { type LaunchOptions, launchApp } from './electron.ts'

export const passphrase = '四个不相关的词 2026'

export interface OpenWindow {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
}

/** A new folder for settings, window state and store; Chinese unless said otherwise. */
export function newProfile(settings: { readonly language?: 'zh' | 'en' } = {}): string {
  const profile = join(mkdtempSync(join(tmpdir(), 'paneldesk-')), 'profile')
  mkdirSync(profile)
  const { language = 'zh' } = settings
  writeFileSync(
    join(profile, 'settings.json'),
    JSON.stringify({ language, textSize: 100, lockAfterMinutes: 0 }),
  )
  return profile
}

/** On a busy machine the handshake of Playwright with the runtime's inspector can hang: the start is then tried again. */
const launchTries = 3

export async function openWindow(options: Partial<LaunchOptions> = {}): Promise<OpenWindow> {
  const profile = options.profile ?? newProfile()
  for (let tries = 1; ; tries += 1) {
    let app: ElectronApplication | null = null
    try {
      app = await launchApp({ ...options, profile })
      const page = await app.firstWindow({ timeout: 30_000 })
      await page.locator('#root > *').first().waitFor({ timeout: 20_000 })
      return { app, page, profile }
    } catch (error) {
      app?.process().kill('SIGKILL')
      if (tries === launchTries) throw error
    }
  }
}

/** Walks through the first start, as a person would. */
export async function createIdentity(page: Page, name = '王建国'): Promise<void> {
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('工作单位').fill('内蒙古工业大学')
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel('口令', { exact: true }).fill(passphrase)
  await page.getByLabel('再输一次口令').fill(passphrase)
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '创建身份并打开评审台' }).click()
  await page.getByRole('heading', { name: '申报材料' }).waitFor()
}

/** What the system's open dialog will answer from now on: nobody can press a native dialog in a test. */
export async function answerOpenDialog(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] })
  }, paths)
}

export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
  }, filePath)
}

/** Asks through the page's own bridge, as a script in the page could; also what the contract does not know. */
export function ask(page: Page, name: string, input: unknown, job?: string): Promise<unknown> {
  return page.evaluate(
    ({ name, input, job }) => {
      const bridge = Reflect.get(window, 'paneldesk')
      const seen: Record<string, number> = Reflect.get(window, 'progressSeen') ?? {}
      Reflect.set(window, 'progressSeen', seen)
      bridge.on('job.progress', ({ job, done }: { readonly job: string; readonly done: number }) => {
        seen[job] = done
      })
      return bridge.invoke(name, JSON.parse(input), job)
    },
    { name, input: JSON.stringify(input), job },
  )
}

/** How far a job that was asked for here has come. */
export function progressOf(page: Page, job: string): Promise<number> {
  return page.evaluate((job) => Number(Reflect.get(window, 'progressSeen')?.[job] ?? 0), job)
}

/** A call of the contract through the page's own bridge. */
export async function call<Name extends CallName>(
  page: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const result = (await ask(page, name, input)) as Result<CallOutput<Name>>
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`)
  return result.value
}

/** Drops files from outside the window on the middle of an element, as the system does: the drag carries paths. */
export async function dropFiles(page: Page, target: Locator, paths: readonly string[]): Promise<void> {
  const box = await target.boundingBox()
  if (box === null) throw new Error('nothing to drop on')
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  const session = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data })
  await session.detach()
}
