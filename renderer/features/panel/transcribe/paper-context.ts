import { createContext, useContext } from 'react'
import type { PanelCentre } from '#shared/contract/panel.ts'
import type { Member } from '#shared/domain/assignment.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { EvidenceFile } from '../centre/evidence-files.ts'
import { emptyPaper, type PaperDraft } from './paper-draft.ts'
import { usePaperDrafts } from './paper-drafts.ts'

/** The paper in hand: whose, about which centre, and the documents that it may point at. */
export interface Paper {
  readonly key: string
  readonly centre: PanelCentre
  readonly scheme: Scheme
  readonly member: Member
  readonly files: readonly EvidenceFile[]
  readonly inScope: (item: string) => boolean
}

export const PaperContext = createContext<Paper | null>(null)

export function usePaper(): Paper {
  const paper = useContext(PaperContext)
  if (paper === null) throw new Error('a part of the paper stands outside its screen')
  return paper
}

/** A part of what is typed so far. */
export function usePaperPart<Part>(select: (draft: PaperDraft) => Part): Part {
  const { key } = usePaper()
  return usePaperDrafts((state) => select(state.drafts[key] ?? emptyPaper))
}

export function useEditPaper(): (change: (draft: PaperDraft) => PaperDraft) => void {
  const { key } = usePaper()
  const edit = usePaperDrafts((state) => state.edit)
  return (change) => edit(key, change)
}
