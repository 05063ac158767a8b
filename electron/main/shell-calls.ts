import { app, type BrowserWindow, shell } from 'electron'
import { z } from 'zod'
import type { Call } from '#shared/contract/call.ts'
import { type CallName, contract } from '#shared/contract/index.ts'
import { fail, ok, type Result } from '#shared/contract/result.ts'
import type { CoreLink } from './core-link.ts'
import { choosePaths, chooseTarget } from './dialogs.ts'
import type { FileGrants } from './file-grants.ts'
import { resolveLanguage, type SettingsStore } from './settings-store.ts'
import { shellText } from './shell-text.ts'

export type ShellCallName = {
  [Name in CallName]: (typeof contract)[Name]['host'] extends 'main' ? Name : never
}[CallName]

type Answer = (input: unknown) => Promise<Result<unknown>>

/** Parses before it runs, so that a handler only sees what the contract allows. */
function answer<Input extends z.ZodType, Output extends z.ZodType>(
  call: Call<Input, Output>,
  run: (input: z.output<Input>) => Promise<Result<z.output<Output>>> | Result<z.output<Output>>,
): Answer {
  return async (input) => {
    const parsed = call.input.safeParse(input)
    if (parsed.success) return run(parsed.data)
    return fail({ code: 'invalid-input', details: { message: z.prettifyError(parsed.error) } })
  }
}

export interface ShellParts {
  readonly window: BrowserWindow
  readonly grants: FileGrants
  readonly settings: SettingsStore
  readonly core: CoreLink
  readonly demo: boolean
}

/** The calls that main answers itself: dialogs, settings, and stopping a job. */
export function shellCalls({
  window,
  grants,
  settings,
  core,
  demo,
}: ShellParts): Readonly<Record<string, Answer>> {
  const language = () => resolveLanguage(settings.read(), app.getLocale())
  const text = () => shellText[language()]
  return {
    'shell.choose-files': answer(contract['shell.choose-files'], async ({ purpose }) => {
      const paths = await choosePaths(window, purpose, text())
      return ok(paths.map((path) => grants.grant(path)))
    }),
    'shell.choose-target': answer(contract['shell.choose-target'], async ({ purpose, suggestedName }) => {
      const path = await chooseTarget(window, purpose, suggestedName, text())
      return ok(path === null ? null : grants.grant(path))
    }),
    'shell.show-in-folder': answer(contract['shell.show-in-folder'], ({ file }) => {
      const path = grants.pathOf(file)
      if (path === null) return fail({ code: 'unknown-file-token' })
      shell.showItemInFolder(path)
      return ok({})
    }),
    'shell.settings': answer(contract['shell.settings'], () =>
      ok({ ...settings.read(), resolvedLanguage: language() }),
    ),
    'shell.change-settings': answer(contract['shell.change-settings'], (part) => ok(settings.change(part))),
    'shell.about': answer(contract['shell.about'], () =>
      ok({
        demo,
        version: app.getVersion(),
        electron: process.versions.electron ?? '',
        chrome: process.versions.chrome ?? '',
        node: process.versions.node,
      }),
    ),
    'job.cancel': answer(contract['job.cancel'], ({ job }) => {
      core.cancel(job)
      return ok({})
    }),
  } satisfies Record<ShellCallName, Answer>
}
