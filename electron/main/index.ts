import { join } from 'node:path'
import { app, BrowserWindow, ipcMain, session } from 'electron'
import { type EventName, type EventPayload, events } from '#shared/contract/event.ts'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { chooseCore } from './choose-core.ts'
import { linkCore } from './core-link.ts'
import { openDemoIdentity } from './demo.ts'
import { createFileGrants } from './file-grants.ts'
import { lockWhenIdle } from './idle-lock.ts'
import { openMainWindow, preloadPath } from './main-window.ts'
import { setMenu } from './menu.ts'
import { lockSession, refuseNetworkSwitches } from './policy.ts'
import { relayCalls } from './relay.ts'
import { openSettings, resolveLanguage } from './settings-store.ts'
import { shellCalls } from './shell-calls.ts'
import { shellText } from './shell-text.ts'
import { profileFolder, readStartOptions } from './start-options.ts'

app.setName('PanelDesk')
const options = readStartOptions(process.argv)
app.setPath('userData', profileFolder(options, app.getPath('userData')))
registerAppScheme()
refuseNetworkSwitches(app)

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
  for (const window of BrowserWindow.getAllWindows())
    window.webContents.send('paneldesk.event', name, payload)
}

async function start(): Promise<void> {
  const profile = app.getPath('userData')
  const settings = openSettings(join(profile, 'settings.json'), (changed) => {
    emit('shell.settings-changed', changed)
    updateMenu()
  })
  const grants = createFileGrants((token, path) => core.grant(token, path))
  const core = linkCore({
    start: chooseCore(),
    script: join(import.meta.dirname, '..', 'core', 'index.js'),
    env: { PANELDESK_STORE: options.store ?? join(profile, 'store') },
    grants: grants.all,
    event: (name, payload) => {
      const progress = name === 'job.progress' ? events['job.progress'].safeParse(payload) : null
      if (progress?.success) emit('job.progress', progress.data)
    },
    state: (state) => {
      emit('core.state', { state })
      if (state === 'restarting') emit('identity.locked', { why: 'core-restarted' })
      if (state === 'restarting' && options.demo) void openDemoIdentity(core)
    },
    now: Date.now,
  })

  const lock = async (why: 'asked' | 'idle') => {
    const locked = await core.call('identity.lock', {}, null)
    if (locked.ok) emit('identity.locked', { why })
  }
  const updateMenu = () =>
    setMenu(shellText[resolveLanguage(settings.read(), app.getLocale())], {
      command: (command) => (command === 'lock' ? void lock('asked') : emit('shell.menu', { command })),
      resizeText: (change) => {
        const size = change === null ? 100 : Math.min(200, Math.max(80, settings.read().textSize + change))
        settings.change({ textSize: size })
      },
    })

  lockSession(session.defaultSession)
  serveApp(session.defaultSession, join(import.meta.dirname, '..', 'renderer'))
  updateMenu()
  if (options.demo) await openDemoIdentity(core)

  const window = openMainWindow(
    join(profile, 'window.json'),
    preloadPath(import.meta.dirname),
    '评审台 PanelDesk',
  )
  relayCalls(window, core, shellCalls({ window, grants, settings, core, demo: options.demo }))
  const idle = lockWhenIdle({
    minutes: () => (options.demo ? 0 : settings.read().lockAfterMinutes),
    now: Date.now,
    lock: () => void lock('idle'),
    every: (milliseconds, check) => setInterval(check, milliseconds),
  })
  ipcMain.on('paneldesk.activity', idle.touch)
  ipcMain.on('paneldesk.dropped', (_event, paths: unknown) => {
    if (!Array.isArray(paths)) return
    const files = paths
      .filter((path) => typeof path === 'string' && path !== '')
      .map((path) => grants.grant(path))
    if (files.length > 0) emit('shell.dropped', { files })
  })
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })

  app.on('window-all-closed', () => {
    void core.close().finally(() => app.quit())
  })
}
