import { createContext, useContext } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import { invoke } from '#renderer/app/bridge.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { CallInput, CallName, CallOutput } from '#shared/contract/index.ts'
import type { Review } from '#shared/contract/review.ts'
import type { Application } from '#shared/domain/application.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Place } from '#shared/domain/pointer.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { sectionOfItem } from './item-key.ts'
import type { ReviewPane } from './review-panes.ts'

/** Calls that change a sheet and answer with the whole review. */
export type ReviewWrite = {
  [Name in CallName]: Name extends `review.${string}`
    ? CallOutput<Name> extends Review
      ? Name
      : never
    : never
}[CallName]

export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly failure: Failure }

export interface OpenDocument {
  readonly sha256: Sha256
  readonly target: Place | null
}

export interface ReviewState {
  readonly application: Application
  readonly scheme: Scheme
  readonly review: Review
  /** The indicator shown at the right, or `other`. */
  readonly section: string
  /** The item in hand: what a pointer is attached to. */
  readonly item: string | null
  readonly document: OpenDocument | null
  /** What is selected in the document. */
  readonly selection: Place | null
  readonly saving: Saving
  /** The pane that the last action needs to be seen in; a new object each time. */
  readonly asked: { readonly pane: ReviewPane } | null
  readonly write: <Name extends ReviewWrite>(name: Name, input: CallInput<Name>) => Promise<boolean>
  readonly openSection: (section: string, item?: string | null) => void
  /** The same, by a press: the sheet comes into view. */
  readonly openSheet: (section: string) => void
  readonly openItem: (item: string) => void
  readonly openDocument: (sha256: Sha256, target: Place | null) => void
  readonly select: (selection: Place | null) => void
}

/** One store a screen: writes go one after the other, so that a slow answer never overwrites a newer one. */
export function createReviewStore(
  application: Application,
  scheme: Scheme,
  review: Review,
): StoreApi<ReviewState> {
  let queue: Promise<unknown> = Promise.resolve()
  return createStore<ReviewState>((set, get) => ({
    application,
    scheme,
    review,
    section: review.given?.scope?.[0] ?? scheme.dimensions[0]?.indicators[0]?.code ?? '',
    item: null,
    document: null,
    selection: null,
    saving: { state: 'saved' },
    asked: null,
    write: (name, input) => {
      set({ saving: { state: 'saving' } })
      const run = queue.then(async () => {
        const result = await invoke(name, input)
        if (result.ok) set({ review: result.value, saving: { state: 'saved' } })
        else set({ saving: { state: 'failed', failure: result.error } })
        return result.ok
      })
      queue = run
      return run
    },
    openSection: (section, item = null) => set({ section, item }),
    openSheet: (section) => set({ section, item: null, asked: { pane: 'sheet' } }),
    openItem: (item) => set({ section: sectionOfItem(get().scheme, item), item, asked: { pane: 'sheet' } }),
    // A new target each time, so that pressing a pointer again goes there again.
    openDocument: (sha256, target) =>
      set({
        document: { sha256, target: target === null ? null : { ...target } },
        selection: null,
        asked: { pane: 'document' },
      }),
    select: (selection) => set({ selection }),
  }))
}

export const ReviewContext = createContext<StoreApi<ReviewState> | null>(null)

export function useReviewStore(): StoreApi<ReviewState> {
  const store = useContext(ReviewContext)
  if (store === null) throw new Error('a part of the review screen stands outside it')
  return store
}

export function useReview<Part>(select: (state: ReviewState) => Part): Part {
  return useStore(useReviewStore(), select)
}
