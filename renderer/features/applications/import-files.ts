import type { MessageInstance } from 'antd/es/message/interface'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import type { Route } from '#renderer/app/navigation.ts'
import type { Language } from '#renderer/app/text.ts'
import type { ImportOutcome } from '#shared/contract/application.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { Result } from '#shared/contract/result.ts'
import { noteImport } from './imports.ts'
import { applicationText } from './text.ts'

export interface ImportWindow {
  readonly message: MessageInstance
  readonly language: Language
  readonly go: (route: Route) => void
}

/** Imports what was dropped or chosen, one after the other; each says for itself what became of it. */
export async function importFiles(files: readonly GrantedFile[], window: ImportWindow): Promise<void> {
  const text = applicationText[window.language]
  for (const file of files) {
    const result = await runJob('application.import', { file: file.token }, text.importing(file.name))
    report(file.name, result, window)
  }
}

export async function chooseAndImport(
  purpose: 'package' | 'package-folder',
  window: ImportWindow,
): Promise<void> {
  const chosen = await invoke('shell.choose-files', { purpose })
  if (chosen.ok) await importFiles(chosen.value, window)
}

/** Brings in the three sample packages. */
export async function importSamples(window: ImportWindow): Promise<void> {
  const result = await runJob(
    'application.import-samples',
    {},
    applicationText[window.language].importingSamples,
  )
  if (!result.ok && result.error.code !== 'cancelled') showFailure(result, '', window)
  noteImport(null)
}

function showFailure(result: Result<unknown>, name: string, { message, language }: ImportWindow): void {
  if (result.ok) return
  const { what, todo } = describeFailure(result.error, language)
  void message.error({ content: `${name} ${what} ${todo}`, duration: 12 })
}

function report(name: string, result: Result<ImportOutcome>, window: ImportWindow): void {
  const text = applicationText[window.language]
  if (!result.ok) {
    noteImport({ name, result })
    showFailure(result, name, window)
    return
  }
  noteImport({ name, result })
  switch (result.value.outcome) {
    case 'added':
      void window.message.success(text.added(name))
      break
    case 'amended':
      void window.message.success(text.amended(name, result.value.differences.length))
      break
    case 'already-imported':
      void window.message.info(text.alreadyImported(name))
      break
    case 'restored':
      void window.message.success(text.broughtBack(name))
      break
  }
  window.go({ screen: 'application', application: result.value.application })
}
