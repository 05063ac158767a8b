import { utilityProcess } from 'electron'
import type { StartCore } from './core-host.ts'

/** The shipping host: Electron's own utility process. */
export const startUtilityCore: StartCore = (script, env, listeners) => {
  const child = utilityProcess.fork(script, [], {
    serviceName: 'PanelDesk core',
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  child.on('message', (message) => listeners.message(message))
  child.once('exit', (code) => listeners.exit(code))
  return { send: (message) => child.postMessage(message), kill: () => child.kill() }
}
