import type { App, Session, WebContents } from 'electron'
import { appOrigin } from './app-protocol.ts'

const allowedSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:'])

/** No name resolves, whatever asks for it: a second fence behind the session's own refusal. */
export function refuseNetworkSwitches(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
}

/** The session answers no scheme but ours and grants no permission. */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !allowedSchemes.has(new URL(details.url).protocol) })
  })
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
}

/** The page stays where it is and opens nothing. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event, url) => {
    if (!url.startsWith(`${appOrigin}/`)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.url.startsWith(`${appOrigin}/`) && event.url !== 'about:srcdoc') event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
