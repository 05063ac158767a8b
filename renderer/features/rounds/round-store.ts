import { createContext, useContext } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import { invoke } from '#renderer/app/bridge.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { Result } from '#shared/contract/result.ts'
import type { IssuedBundle } from '#shared/contract/round.ts'
import type { SchemeSummary } from '#shared/contract/scheme.ts'
import type { Round } from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { checkRound } from '#shared/rounds/check-round.ts'
import type { RoundProblem } from '#shared/rounds/round-problem.ts'
import { type RoundStep, stepToResume } from './round-steps.ts'

export type Saving =
  | { readonly state: 'saved'; readonly at: Date | null }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly failure: Failure }

/** What was written for whom the last time; its codes are shown nowhere else. */
export interface Issued {
  readonly bundles: readonly IssuedBundle[]
  readonly folder: GrantedFile
}

export interface RoundState {
  /** As it is shown: with changes that are still on their way to the disk. */
  readonly round: Round
  readonly schemes: readonly SchemeSummary[]
  readonly problems: readonly RoundProblem[]
  readonly saving: Saving
  readonly step: RoundStep
  /** What a problem concerns, to be brought into view; a new object each time. */
  readonly sought: { readonly subject: string } | null
  readonly issued: Issued | null
  readonly keepIssued: (issued: Issued) => void
  /** Changes the round at once and saves it; a refused save puts back what the core has. */
  readonly change: (change: (round: Round) => Round) => Promise<boolean>
  /** Any other call that answers with the round, in its turn. */
  readonly run: (write: () => Promise<Result<Round>>) => Promise<boolean>
  readonly open: (step: RoundStep, subject?: string) => void
}

/** One store a screen: saves go one after the other, so that a slow answer never overwrites a newer one. */
export function createRoundStore(round: Round, schemes: readonly SchemeSummary[]): StoreApi<RoundState> {
  let queue: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let kept = round
  const problemsOf = (current: Round) => checkRound(current, schemeOf(schemes, current))
  return createStore<RoundState>((set, get) => {
    const show = (current: Round) => set({ round: current, problems: problemsOf(current) })
    const enqueue = (write: () => Promise<Result<Round>>): Promise<boolean> => {
      waiting += 1
      set({ saving: { state: 'saving' } })
      const run = queue.then(async () => {
        const result = await write()
        waiting -= 1
        if (result.ok) kept = result.value
        // what was typed meanwhile stays on show until its own answer comes
        if (waiting === 0 || !result.ok) show(kept)
        if (!result.ok) set({ saving: { state: 'failed', failure: result.error } })
        else if (waiting === 0) set({ saving: { state: 'saved', at: new Date() } })
        return result.ok
      })
      queue = run
      return run
    }
    const problems = problemsOf(round)
    return {
      round,
      schemes,
      problems,
      saving: { state: 'saved', at: null },
      step: stepToResume(round, problems),
      sought: null,
      issued: null,
      keepIssued: (issued) => set({ issued }),
      change: (change) => {
        show(change(get().round))
        // what goes to the disk is made from what the core answered last, so that it takes nothing back
        return enqueue(() => invoke('round.save', { round: change(kept) }))
      },
      run: enqueue,
      open: (step, subject) => set({ step, sought: subject === undefined ? null : { subject } }),
    }
  })
}

function schemeOf(schemes: readonly SchemeSummary[], { scheme }: Round): Scheme | null {
  return schemes.find(({ hash }) => hash === scheme?.hash)?.scheme ?? null
}

export const RoundContext = createContext<StoreApi<RoundState> | null>(null)

export function useRoundStore(): StoreApi<RoundState> {
  const store = useContext(RoundContext)
  if (store === null) throw new Error('a part of the round screen stands outside it')
  return store
}

export function useRound<Part>(select: (state: RoundState) => Part): Part {
  return useStore(useRoundStore(), select)
}

/** The document that the round is frozen to, if it is on this machine. */
export function useScheme(): Scheme | null {
  return useRound((state) => schemeOf(state.schemes, state.round))
}

/** What can no longer be changed: the frame of a round from issuing on, everything once it is closed. */
export function useFrozen(part: 'frame' | 'lists'): boolean {
  return useRound(({ round }) => round.state === 'closed' || (part === 'frame' && round.state === 'issued'))
}
