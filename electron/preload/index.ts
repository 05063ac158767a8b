import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { EventName } from '#shared/contract/event.ts'
import type { PanelDeskBridge } from '#shared/contract/index.ts'

const bridge: PanelDeskBridge = {
  invoke: (name, input, job) => ipcRenderer.invoke('paneldesk.invoke', name, input, job),
  on(event, listener) {
    const receive = (_event: unknown, name: EventName, payload: Parameters<typeof listener>[0]) => {
      if (name === event) listener(payload)
    }
    ipcRenderer.on('paneldesk.event', receive)
    return () => ipcRenderer.off('paneldesk.event', receive)
  },
}

contextBridge.exposeInMainWorld('paneldesk', bridge)

/** Dropped files go straight to main, which hands the page tokens: the page never learns a path. */
window.addEventListener('dragover', (event) => event.preventDefault())
window.addEventListener('drop', (event) => {
  event.preventDefault()
  const paths = [...(event.dataTransfer?.files ?? [])].map((file) => webUtils.getPathForFile(file))
  if (paths.length > 0) ipcRenderer.send('paneldesk.dropped', paths)
})

let lastActivity = 0
const touched = () => {
  const now = Date.now()
  if (now - lastActivity < 2_000) return
  lastActivity = now
  ipcRenderer.send('paneldesk.activity')
}
for (const event of ['keydown', 'pointerdown', 'pointermove', 'wheel'])
  window.addEventListener(event, touched, true)
