/** How soon a page must be painted; asked again each time one is chosen, as the reader moves on meanwhile. */
export type Urgency = () => 'read' | 'near' | 'small'

/** Paints one page after the other: the one being read first, and of equal ones the last asked for. */
export interface PaintQueue {
  /** Adds a job; the result takes it away again if it has not begun. */
  readonly add: (urgency: Urgency, job: () => Promise<void>) => () => void
}

interface Entry {
  readonly urgency: Urgency
  readonly job: () => Promise<void>
}

const order = ['small', 'near', 'read'] as const

/** All pages of a document share one parser: painting them at once would only make the first one late. */
export function createPaintQueue(): PaintQueue {
  let waiting: readonly Entry[] = []
  let busy = false

  const next = async () => {
    if (busy) return
    busy = true
    for (let entry = mostUrgent(waiting); entry !== undefined; entry = mostUrgent(waiting)) {
      const chosen = entry
      waiting = waiting.filter((other) => other !== chosen)
      await chosen.job().catch(() => {})
    }
    busy = false
  }

  return {
    add: (urgency, job) => {
      const entry = { urgency, job }
      waiting = [...waiting, entry]
      // In a moment, when all that is asked for at the same time is there to choose from.
      queueMicrotask(() => void next())
      return () => {
        waiting = waiting.filter((other) => other !== entry)
      }
    },
  }
}

function mostUrgent(entries: readonly Entry[]): Entry | undefined {
  const rank = ({ urgency }: Entry) => order.indexOf(urgency())
  return entries.reduce<Entry | undefined>(
    (best, entry) => (best === undefined || rank(entry) >= rank(best) ? entry : best),
    undefined,
  )
}
