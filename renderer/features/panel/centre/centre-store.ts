import { createContext, useContext } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { CallInput } from '#shared/contract/index.ts'
import type { PanelCentre } from '#shared/contract/panel.ts'
import { instantSchema } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import type { PanelOpinion } from '#shared/domain/panel-opinion.ts'
import type { Place, Pointer } from '#shared/domain/pointer.ts'
import { type PanelWork, panelWork } from './panel-work.ts'

export type Saving =
  | { readonly state: 'saved'; readonly at: Date | null }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly failure: Failure }

type CentreJob = 'panel.sign' | 'panel.add-scans'

/** A decision as the form has it: the core dates it. */
export type UndatedDecision = PanelDecision extends infer Decision
  ? Decision extends PanelDecision
    ? Omit<Decision, 'decidedAt'>
    : never
  : never

export interface CentreState {
  readonly centre: PanelCentre
  readonly work: PanelWork | null
  readonly isChair: boolean
  /** The difference in hand, by its id. */
  readonly selected: string | null
  readonly document: { readonly sha256: Sha256; readonly target: Place | null } | null
  readonly saving: Saving
  /** A pane that the last action needs to be seen in; a new object each time. */
  readonly asked: { readonly pane: CentrePane } | null
  readonly decide: (decision: UndatedDecision) => Promise<boolean>
  readonly saveOpinion: (opinion: PanelOpinion) => Promise<boolean>
  readonly run: <Name extends CentreJob>(
    name: Name,
    input: CallInput<Name>,
    title: string,
  ) => Promise<boolean>
  /** Takes a scan off, and puts back what was taken off. */
  readonly removeScan: (scan: Sha256) => Promise<boolean>
  readonly restoreScan: (scan: Sha256) => Promise<boolean>
  readonly reload: () => Promise<void>
  readonly select: (difference: string | null) => void
  /** The next or previous difference of the queue; over the ends it goes round. */
  readonly step: (direction: 1 | -1) => void
  readonly openPointer: (pointer: Pointer) => void
}

export type CentrePane = 'matrix' | 'difference' | 'document'

/** One store a screen: writes go one after the other, so that a slow answer never overwrites a newer one. */
export function createCentreStore(centre: PanelCentre, isChair: boolean): StoreApi<CentreState> {
  let queue: Promise<unknown> = Promise.resolve()
  const where = { round: centre.round.id, centre: centre.centre.id }
  return createStore<CentreState>((set, get) => {
    const take = (
      result:
        | { readonly ok: true; readonly value: PanelCentre }
        | { readonly ok: false; readonly error: Failure },
    ) => {
      if (result.ok)
        set({
          centre: result.value,
          work: panelWork(result.value),
          saving: { state: 'saved', at: new Date() },
        })
      else if (result.error.code === 'cancelled') set({ saving: { state: 'saved', at: null } })
      else set({ saving: { state: 'failed', failure: result.error } })
      return result.ok
    }
    const inTurn = (ask: () => Promise<Parameters<typeof take>[0]>) => {
      set({ saving: { state: 'saving' } })
      const run = queue.then(async () => take(await ask()))
      queue = run
      return run
    }
    return {
      centre,
      work: panelWork(centre),
      isChair,
      selected: null,
      document: null,
      saving: { state: 'saved', at: null },
      asked: null,
      decide: (undated) => {
        const decision: PanelDecision = {
          ...undated,
          decidedAt: instantSchema.parse(new Date().toISOString()),
        }
        return inTurn(() => invoke('panel.decide', { ...where, decision }))
      },
      saveOpinion: (opinion) => inTurn(() => invoke('panel.save-opinion', { ...where, opinion })),
      removeScan: (scan) => inTurn(() => invoke('panel.remove-scan', { ...where, scan })),
      restoreScan: (scan) => inTurn(() => invoke('panel.restore-scan', { ...where, scan })),
      run: (name, input, title) => inTurn(() => runJob<CentreJob>(name, input, title)),
      reload: async () => {
        await inTurn(() => invoke('panel.centre', where))
      },
      select: (selected) => set({ selected, asked: { pane: 'difference' } }),
      step: (direction) => {
        const ids = get().work?.differences.map(({ id }) => id) ?? []
        const { selected } = get()
        const at = selected === null ? (direction === 1 ? -1 : 0) : ids.indexOf(selected)
        const next = ids[(at + direction + ids.length) % ids.length]
        if (next !== undefined) get().select(next)
      },
      // a new target each time, so that pressing a pointer again goes there again
      openPointer: ({ document, place }) =>
        set({ document: { sha256: document, target: { ...place } }, asked: { pane: 'document' } }),
    }
  })
}

export const CentreContext = createContext<StoreApi<CentreState> | null>(null)

export function useCentreStore(): StoreApi<CentreState> {
  const store = useContext(CentreContext)
  if (store === null) throw new Error('a part of the centre’s screen stands outside it')
  return store
}

export function useCentre<Part>(select: (state: CentreState) => Part): Part {
  return useStore(useCentreStore(), select)
}
