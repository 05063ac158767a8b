import { type RefObject, useCallback, useMemo, useState } from 'react'
import { useRem } from '../use-rem.ts'
import { useWidth } from '../use-width.ts'
import {
  foldPane,
  moveBorder,
  type Pane,
  type PaneLayout,
  paneWidths,
  revealPane,
  visiblePanes,
} from './pane-layout.ts'

/** What stands beside what, and how to change it. Widths in rem. */
export interface Panes<Id extends string> {
  readonly visible: readonly Pane<Id>[]
  readonly widths: readonly number[]
  readonly reveal: (id: Id) => void
  /** Folds a pane that is on show, brings one that is not. */
  readonly toggle: (id: Id) => void
  /** Moves the border to the right of the pane at `at` by so many CSS pixels. */
  readonly move: (at: number, by: number) => void
}

/**
 * The panes of a screen, remembered under `key`: those that fit into `container` are on show.
 * `panes` never changes.
 */
export function usePanes<Id extends string>(
  key: string,
  panes: readonly Pane<Id>[],
  container: RefObject<HTMLElement | null>,
): Panes<Id> {
  const [layout, setLayout] = useState(() => remembered(key, panes))
  const rem = useRem()
  const room = useWidth(container) / rem
  const visible = useMemo(() => visiblePanes(panes, layout, room), [panes, layout, room])
  const change = useCallback(
    (next: (before: PaneLayout<Id>) => PaneLayout<Id>) =>
      setLayout((before) => {
        const after = next(before)
        localStorage.setItem(key, JSON.stringify(after))
        return after
      }),
    [key],
  )
  const isVisible = useCallback((id: Id) => visible.some((pane) => pane.id === id), [visible])
  return {
    visible,
    widths: paneWidths(visible, layout, room),
    reveal: useCallback(
      (id) => change((before) => (isVisible(id) ? before : revealPane(before, id))),
      [change, isVisible],
    ),
    toggle: useCallback(
      (id) => change((before) => (isVisible(id) ? foldPane(before, id, visible) : revealPane(before, id))),
      [change, isVisible, visible],
    ),
    move: useCallback(
      (at, by) => change((before) => moveBorder(visible, before, { at, by: by / rem, room })),
      [change, visible, rem, room],
    ),
  }
}

/** What was written here last, as far as it still makes sense; else the panes in the order they are asked for. */
function remembered<Id extends string>(key: string, panes: readonly Pane<Id>[]): PaneLayout<Id> {
  const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
  const ids = [...panes].reverse().map(({ id }) => id)
  const known = (list: unknown) => ids.filter((id) => Array.isArray(list) && list.includes(id))
  const entries = (name: string): unknown =>
    typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined
  const order: unknown = entries('order')
  const ordered = Array.isArray(order)
    ? order.filter((id): id is Id => ids.some((other) => other === id))
    : []
  const widths: Partial<Record<Id, number>> = {}
  const kept = entries('widths')
  if (typeof kept === 'object' && kept !== null)
    for (const id of ids) {
      const width: unknown = Reflect.get(kept, id)
      if (typeof width === 'number' && Number.isFinite(width)) widths[id] = width
    }
  return {
    order: [...ordered, ...ids.filter((id) => !ordered.includes(id))],
    folded: known(entries('folded')),
    widths,
  }
}
