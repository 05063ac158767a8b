import { basename } from 'node:path'
import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { OpenPurpose, SavePurpose } from '#shared/contract/shell.ts'
import type { ShellText } from './shell-text.ts'

const openFilters: Readonly<Record<OpenPurpose, readonly FileFilter[]>> = {
  package: [{ name: 'ZIP', extensions: ['zip'] }],
  'package-folder': [],
  scheme: [{ name: 'JSON', extensions: ['json'] }],
  bundle: [{ name: 'ZIP', extensions: ['zip'] }],
  photos: [{ name: 'JPEG, PNG', extensions: ['jpg', 'jpeg', 'png', 'webp'] }],
  'key-backup': [{ name: 'PanelDesk', extensions: ['paneldesk-keys'] }],
  'first-bundle': [{ name: 'PanelDesk', extensions: ['zip', 'age'] }],
  'issue-folder': [],
  roster: [{ name: 'Excel', extensions: ['xlsx'] }],
  'score-bundles': [{ name: 'ZIP', extensions: ['zip'] }],
  'score-folder': [],
  'panel-result': [{ name: 'ZIP', extensions: ['zip'] }],
  'panel-results': [{ name: 'ZIP', extensions: ['zip'] }],
  scans: [{ name: 'PDF, JPEG, PNG', extensions: ['pdf', 'jpg', 'jpeg', 'png'] }],
  'confirmation-scan': [{ name: 'PDF, JPEG, PNG', extensions: ['pdf', 'jpg', 'jpeg', 'png'] }],
  assignment: [{ name: 'PanelDesk', extensions: ['age', 'zip'] }],
  'hand-in-folder': [],
  'round-results': [{ name: 'ZIP', extensions: ['zip'] }],
  'round-results-folder': [],
  'round-result': [{ name: 'ZIP', extensions: ['zip'] }],
}

const folders: readonly OpenPurpose[] = [
  'package-folder',
  'issue-folder',
  'score-folder',
  'hand-in-folder',
  'round-results-folder',
]
const several: readonly OpenPurpose[] = ['photos', 'score-bundles', 'panel-results', 'scans', 'round-results']

const saveFilters: Readonly<Record<SavePurpose, FileFilter>> = {
  template: { name: 'Excel', extensions: ['xlsx'] },
  scheme: { name: 'JSON', extensions: ['json'] },
  'scores-bundle': { name: 'ZIP', extensions: ['zip'] },
  'score-sheet': { name: 'PDF', extensions: ['pdf'] },
  'key-backup': { name: 'PanelDesk', extensions: ['paneldesk-keys'] },
  'panel-result': { name: 'ZIP', extensions: ['zip'] },
  'roster-template': { name: 'Excel', extensions: ['xlsx'] },
  enrolment: { name: 'ZIP', extensions: ['zip'] },
  'round-result': { name: 'ZIP', extensions: ['zip'] },
  'public-result': { name: 'ZIP', extensions: ['zip'] },
  'report-pdf': { name: 'PDF', extensions: ['pdf'] },
  'report-docx': { name: 'Word', extensions: ['docx'] },
  'report-xlsx': { name: 'Excel', extensions: ['xlsx'] },
  picture: { name: 'PNG', extensions: ['png'] },
}

/** Paths that the person chose; none when the dialog was cancelled. */
export async function choosePaths(
  window: BrowserWindow,
  purpose: OpenPurpose,
  text: ShellText,
): Promise<readonly string[]> {
  const chosen = await dialog.showOpenDialog(window, {
    title: text.open[purpose],
    filters: [...openFilters[purpose]],
    properties: [
      folders.includes(purpose) ? 'openDirectory' : 'openFile',
      ...(several.includes(purpose) ? (['multiSelections'] as const) : []),
    ],
  })
  return chosen.canceled ? [] : chosen.filePaths
}

export async function chooseTarget(
  window: BrowserWindow,
  purpose: SavePurpose,
  suggestedName: string,
  text: ShellText,
): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: text.save[purpose],
    defaultPath: basename(suggestedName).replace(/[<>:"/\\|?*]/g, '_'),
    filters: [saveFilters[purpose]],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
}
