import { invoke } from '#renderer/app/bridge.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { DocumentSource } from './document-source.ts'

/** A document of this store, its bytes read in ranges through the contract. */
export function storedDocument(
  file: Omit<DocumentSource, 'read' | 'sha256'> & { readonly sha256: Sha256 },
): DocumentSource {
  return {
    ...file,
    read: async (offset, length) => {
      const part = await invoke('document.read', { document: file.sha256, offset, length })
      if (!part.ok) throw new Error(part.error.code)
      return part.value
    },
  }
}
