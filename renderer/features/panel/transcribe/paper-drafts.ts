import { create } from 'zustand'
import { emptyPaper, type PaperDraft } from './paper-draft.ts'

interface PaperDrafts {
  readonly drafts: Readonly<Record<string, PaperDraft>>
  readonly edit: (key: string, change: (draft: PaperDraft) => PaperDraft) => void
  readonly discard: (key: string) => void
}

/**
 * Papers that are being typed in, by round, centre and expert. They outlive the screen, but not the window: what
 * somebody scored is never written outside the encrypted store.
 */
export const usePaperDrafts = create<PaperDrafts>((set) => ({
  drafts: {},
  edit: (key, change) =>
    set(({ drafts }) => ({ drafts: { ...drafts, [key]: change(drafts[key] ?? emptyPaper) } })),
  discard: (key) =>
    set(({ drafts }) => ({
      drafts: Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key)),
    })),
}))
