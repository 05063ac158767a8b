import { fork } from 'node:child_process'
import type { FromCore } from '#shared/contract/core-message.ts'
import type { StartCore } from './core-host.ts'

/** The development host for an Electron whose Node is too old for the database: the same script on another Node. */
export function startForkedCore(nodePath: string): StartCore {
  return (script, env, listeners) => {
    const child = fork(script, [], {
      execPath: nodePath,
      execArgv: [],
      serialization: 'advanced',
      env: { ...process.env, ...env },
    })
    child.on('message', (message: FromCore) => listeners.message(message))
    child.once('error', () => child.kill())
    child.once('exit', (code) => listeners.exit(code))
    return {
      send: (message) => {
        if (child.connected) child.send(message)
      },
      kill: () => child.kill(),
    }
  }
}
