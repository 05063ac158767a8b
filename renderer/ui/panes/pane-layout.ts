/** A part of a screen that stands beside others. Sizes in rem, so that larger text asks for more room. */
export interface Pane<Id extends string> {
  readonly id: Id
  /** Below this it cannot be worked in and is folded away instead. */
  readonly minimum: number
  /** How wide it is until the person says otherwise. */
  readonly preferred: number
  /** Takes the room that the others leave. */
  readonly grows: boolean
}

/** How the person left the panes of a screen. */
export interface PaneLayout<Id extends string> {
  /** The pane asked for last comes first: where room is short, the last ones fold. */
  readonly order: readonly Id[]
  readonly folded: readonly Id[]
  /** In rem. */
  readonly widths: Readonly<Partial<Record<Id, number>>>
}

/** The panes on show, from left to right: as many as there is room for, and never none. */
export function visiblePanes<Id extends string>(
  panes: readonly Pane<Id>[],
  { order, folded }: PaneLayout<Id>,
  room: number,
): readonly Pane<Id>[] {
  const shown = new Set<Id>()
  let left = room
  for (const id of order) {
    const pane = panes.find((candidate) => candidate.id === id)
    if (pane === undefined || folded.includes(id)) continue
    if (shown.size > 0 && pane.minimum > left) continue
    shown.add(id)
    left -= pane.minimum
  }
  return panes.filter(({ id }) => shown.has(id))
}

/** The widths of the panes on show, in rem: as the person left them, as far as the others keep their minimum. */
export function paneWidths<Id extends string>(
  visible: readonly Pane<Id>[],
  { widths }: PaneLayout<Id>,
  room: number,
): readonly number[] {
  const grower = growing(visible)
  let spare = Math.max(0, room - visible.reduce((sum, { minimum }) => sum + minimum, 0))
  const taken = visible.map((pane) => {
    if (pane === grower) return 0
    const more = Math.min(spare, Math.max(0, (widths[pane.id] ?? pane.preferred) - pane.minimum))
    spare -= more
    return pane.minimum + more
  })
  const rest = room - taken.reduce((sum, width) => sum + width, 0)
  return visible.map((pane, at) => (pane === grower ? rest : (taken[at] ?? 0)))
}

/** Moves the border to the right of the pane at `at` by so many rem. */
export function moveBorder<Id extends string>(
  visible: readonly Pane<Id>[],
  layout: PaneLayout<Id>,
  { at, by, room }: { readonly at: number; readonly by: number; readonly room: number },
): PaneLayout<Id> {
  const now = paneWidths(visible, layout, room)
  const grower = growing(visible)
  const resized = visible[at] === grower ? at + 1 : at
  const pane = visible[resized]
  const width = now[resized]
  if (pane === undefined || grower === undefined || width === undefined) return layout
  const spare = (now[visible.indexOf(grower)] ?? 0) - grower.minimum
  const wanted = width + (resized === at ? by : -by)
  const next = Math.min(width + Math.max(0, spare), Math.max(pane.minimum, wanted))
  return { ...layout, widths: { ...layout.widths, [pane.id]: next } }
}

/** Brings a pane into view, at the cost of the one asked for longest ago. */
export function revealPane<Id extends string>(layout: PaneLayout<Id>, id: Id): PaneLayout<Id> {
  return {
    ...layout,
    order: [id, ...layout.order.filter((other) => other !== id)],
    folded: layout.folded.filter((other) => other !== id),
  }
}

/** Folds a pane away, and it stays away; where it stands alone, the one before it takes its place. */
export function foldPane<Id extends string>(
  layout: PaneLayout<Id>,
  id: Id,
  visible: readonly Pane<Id>[],
): PaneLayout<Id> {
  const order = [...layout.order.filter((other) => other !== id), id]
  if (visible.length > 1) return { ...layout, order, folded: [...layout.folded, id] }
  const [next] = order
  return { ...layout, order, folded: layout.folded.filter((other) => other !== next) }
}

function growing<Id extends string>(visible: readonly Pane<Id>[]): Pane<Id> | undefined {
  return visible.find(({ grows }) => grows) ?? visible.at(-1)
}
