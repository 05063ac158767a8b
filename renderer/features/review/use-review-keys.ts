import { App } from 'antd'
import { useEffect } from 'react'
import { listen } from '#renderer/app/bridge.ts'
import { useText } from '#renderer/app/text.ts'
import { attachPointer } from './pointers/attach-pointer.ts'
import { pointersText } from './pointers/text.ts'
import { paneKeys, type ReviewPane, reviewPanes } from './review-panes.ts'
import { useReviewStore } from './review-store.ts'

/**
 * F2 attaches what is selected to the item in hand; F8 and Shift+F8 go to the next and previous open item; F6, F7
 * and F9 show or fold a pane.
 */
export function useReviewKeys(togglePane: (pane: ReviewPane) => void): void {
  const store = useReviewStore()
  const text = useText(pointersText)
  const { message } = App.useApp()
  useEffect(() => {
    const step = (direction: 1 | -1) => {
      const { review, item, openItem } = store.getState()
      const items = review.open.map((open) => open.item)
      const at = item === null ? -1 : items.indexOf(item)
      const next = items[(at + direction + items.length) % items.length] ?? items[0]
      if (next !== undefined) openItem(next)
    }
    const attach = async () => {
      const state = store.getState()
      if (state.document === null || state.selection === null || state.item === null) {
        void message.info(text.attachHint)
        return
      }
      await attachPointer(state, { document: state.document.sha256, place: state.selection })
    }
    const onKey = (event: KeyboardEvent) => {
      const pane = reviewPanes.find(({ id }) => paneKeys[id] === event.key)
      if (event.key === 'F2') void attach()
      else if (event.key === 'F8') step(event.shiftKey ? -1 : 1)
      else if (pane !== undefined) togglePane(pane.id)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    const stop = listen('shell.menu', ({ command }) => {
      const { write, application } = store.getState()
      if (command === 'undo') void write('review.undo', { application: application.id })
      if (command === 'redo') void write('review.redo', { application: application.id })
    })
    return () => {
      window.removeEventListener('keydown', onKey)
      stop()
    }
  }, [store, text, message, togglePane])
}
