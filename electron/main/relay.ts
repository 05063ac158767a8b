import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { isCallName } from '#shared/contract/index.ts'
import { fail, type Result } from '#shared/contract/result.ts'
import { appOrigin } from './app-protocol.ts'
import type { CoreLink } from './core-link.ts'

/** Only the page's own top frame may speak: a document in a frame may not, nor a page that got elsewhere. */
function fromOurPage(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === window.webContents.mainFrame && frame.url.startsWith(`${appOrigin}/`)
}

/** Answers the page: main's own calls here, everything else in the core. */
export function relayCalls(
  window: BrowserWindow,
  core: CoreLink,
  own: Readonly<Record<string, (input: unknown) => Promise<Result<unknown>>>>,
): void {
  ipcMain.handle('paneldesk.invoke', async (event, name: unknown, input: unknown, job: unknown) => {
    if (!fromOurPage(event, window))
      return fail({ code: 'sender-refused', subject: event.senderFrame?.url ?? '' })
    if (typeof name !== 'string' || !isCallName(name))
      return fail({ code: 'unknown-call', subject: String(name) })
    const answer = own[name]
    if (answer !== undefined) return answer(input)
    return core.call(name, input, typeof job === 'string' ? job : null)
  })
}
