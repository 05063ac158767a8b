import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { EventPayload } from '#shared/contract/event.ts'
import type { ShellText } from './shell-text.ts'

type Command = EventPayload<'shell.menu'>['command']

export interface MenuActions {
  readonly command: (command: Command) => void
  /** Changes the text size by so many per cent; null sets the normal size. */
  readonly resizeText: (change: number | null) => void
}

/** The native menu. On macOS the first menu is the application's own. */
export function setMenu(text: ShellText, actions: MenuActions): void {
  const item = (label: string, command: Command, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => actions.command(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const mac = process.platform === 'darwin'
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: text.file,
      submenu: [
        item(text.import, 'import', 'CmdOrCtrl+O'),
        item(text.importFolder, 'import-folder', 'CmdOrCtrl+Shift+O'),
        item(text.verifyBundle, 'verify-bundle', 'CmdOrCtrl+Shift+V'),
        { type: 'separator' },
        item(text.schemes, 'schemes'),
        item(text.settings, 'settings', 'CmdOrCtrl+,'),
        item(text.lock, 'lock', 'CmdOrCtrl+L'),
        { type: 'separator' },
        { role: mac ? 'close' : 'quit', label: text.quit },
      ],
    },
    {
      label: text.edit,
      submenu: [
        item(text.undo, 'undo', 'CmdOrCtrl+Alt+Z'),
        item(text.redo, 'redo', 'CmdOrCtrl+Alt+Y'),
        { type: 'separator' },
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
      ],
    },
    {
      label: text.view,
      submenu: [
        { label: text.larger, accelerator: 'CmdOrCtrl+Plus', click: () => actions.resizeText(10) },
        { label: text.smaller, accelerator: 'CmdOrCtrl+-', click: () => actions.resizeText(-10) },
        { label: text.normalSize, accelerator: 'CmdOrCtrl+0', click: () => actions.resizeText(null) },
        { type: 'separator' },
        { role: 'togglefullscreen', label: text.fullScreen },
      ],
    },
    { label: text.help, submenu: [item(text.about, 'about')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
