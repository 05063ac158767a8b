import { createContext, useContext } from 'react'
import type { Sha256 } from '#shared/domain/hash.ts'

/** A document of the application, by its contents. */
export interface EvidenceFile {
  readonly sha256: Sha256
  readonly name: string
  readonly size: number
  readonly mediaType: string
}

/** The documents of the centre in hand; what experts photographed themselves is not among them. */
export const EvidenceContext = createContext<readonly EvidenceFile[]>([])

export function useEvidenceName(): (document: Sha256) => string | undefined {
  const files = useContext(EvidenceContext)
  return (document) =>
    files
      .find(({ sha256 }) => sha256 === document)
      ?.name.split('/')
      .at(-1)
}
