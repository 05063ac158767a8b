import { join } from 'node:path'
import { BrowserWindow, screen } from 'electron'
import { appOrigin } from './app-protocol.ts'
import { lockContents } from './policy.ts'
import { readWindowState, rememberWindowState } from './window-state.ts'

/** The one window: sandboxed, isolated, without Node, at the place and size it had. */
export function openMainWindow(statePath: string, preload: string, title: string): BrowserWindow {
  const remembered = readWindowState(
    statePath,
    screen.getAllDisplays().map((display) => display.workArea),
  )
  const window = new BrowserWindow({
    width: remembered?.width ?? 1440,
    height: remembered?.height ?? 900,
    ...(remembered === null ? {} : { x: remembered.x, y: remembered.y }),
    minWidth: 900,
    minHeight: 600,
    show: false,
    title,
    backgroundColor: '#f5f5f5',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  if (remembered?.maximized === true) window.maximize()
  rememberWindowState(window, statePath)
  lockContents(window.webContents)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${appOrigin}/`)
  return window
}

export function preloadPath(mainFolder: string): string {
  return join(mainFolder, '..', 'preload', 'index.cjs')
}
