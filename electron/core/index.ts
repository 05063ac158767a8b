import type { ParentPort } from 'electron'
import type { FromCore, ToCore } from '#shared/contract/core-message.ts'
import { createCore } from './core.ts'
import { machine } from './machine.ts'

/** The two ways main may host this process: Electron's utility process, or a forked Node. */
interface Host {
  readonly send: (message: FromCore) => void
  readonly listen: (receive: (message: ToCore) => void) => void
}

function utilityHost(): Host | null {
  const port: ParentPort | undefined = process.parentPort
  if (port === undefined) return null
  return {
    send: (message) => port.postMessage(message),
    listen: (receive) => port.on('message', ({ data }: { readonly data: ToCore }) => receive(data)),
  }
}

const forkedHost: Host = {
  send: (message) => {
    if (process.connected) process.send?.(message)
  },
  listen: (receive) => {
    process.on('message', (message: ToCore) => receive(message))
    // main is gone: nothing can be acknowledged any more
    process.on('disconnect', () => void core.close().finally(() => process.exit()))
  },
}

const host = utilityHost() ?? forkedHost
const core = createCore({
  ...machine(),
  storeFolder: process.env['PANELDESK_STORE'] ?? 'store',
  diagnostics: process.env['PANELDESK_DIAGNOSTICS'] === '1',
  withoutStore: process.env['PANELDESK_WITHOUT_STORE'] === '1',
  progress: (payload) => host.send({ type: 'event', name: 'job.progress', payload }),
})

host.listen((message) => {
  switch (message.type) {
    case 'call':
      void core
        .ask(message.name, message.input, message.job)
        .then((result) => host.send({ type: 'result', id: message.id, result }))
      break
    case 'cancel':
      core.cancel(message.job)
      break
    case 'grant':
      core.grant(message.token, message.path)
      break
    case 'close':
      void core.close().finally(() => process.exit())
      break
  }
})
host.send({ type: 'ready' })
