import { homedir } from 'node:os'
import { join } from 'node:path'

/** The store that the window uses, by the system's custom: beside Electron's own data of the application. */
export function defaultStoreFolder(): string {
  const home = homedir()
  switch (process.platform) {
    case 'win32':
      return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'PanelDesk', 'store')
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'PanelDesk', 'store')
    default:
      return join(process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'PanelDesk', 'store')
  }
}
