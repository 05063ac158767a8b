import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from './json-file.ts'

const windowStateSchema = z
  .strictObject({
    x: z.int(),
    y: z.int(),
    width: z.int().min(400),
    height: z.int().min(300),
    maximized: z.boolean(),
  })
  .nullable()
type WindowState = z.infer<typeof windowStateSchema>

/** The remembered place, if it still lies on a screen: a projector may be gone. */
export function readWindowState(path: string, screens: readonly Rectangle[]): WindowState {
  const state = readJsonFile(path, windowStateSchema, null)
  if (state === null) return null
  const visible = screens.some(
    (screen) =>
      state.x < screen.x + screen.width - 100 &&
      state.x + state.width > screen.x + 100 &&
      state.y >= screen.y - 10 &&
      state.y < screen.y + screen.height - 100,
  )
  return visible ? state : null
}

export function rememberWindowState(window: BrowserWindow, path: string): void {
  window.on('close', () => {
    const bounds = window.getNormalBounds()
    writeJsonFile(path, { ...bounds, maximized: window.isMaximized() } satisfies WindowState)
  })
}
