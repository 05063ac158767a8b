import type { Pane } from '#renderer/ui/panes/pane-layout.ts'

export type ReviewPane = 'indicators' | 'document' | 'sheet'

/** The three panes. All of them fit into the smallest window at the usual text size, with the navigation as icons. */
export const reviewPanes: readonly Pane<ReviewPane>[] = [
  { id: 'indicators', minimum: 13, preferred: 18.5, grows: false },
  { id: 'document', minimum: 20, preferred: 40, grows: true },
  { id: 'sheet', minimum: 25.5, preferred: 34, grows: false },
]

/** The key that shows or folds each of them. */
export const paneKeys: Readonly<Record<ReviewPane, string>> = {
  indicators: 'F6',
  document: 'F7',
  sheet: 'F9',
}
