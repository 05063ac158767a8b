import type { Language } from '#renderer/app/text.ts'
import type { Pointer } from '#shared/domain/pointer.ts'
import { differenceWords } from '../centre/difference-text.ts'
import type { EvidenceFile } from '../centre/evidence-files.ts'
import { placeText } from '../centre/pointer-links.tsx'

/** A pointer in words: the document's name and the place in it. */
export function pointerText(
  { document, place }: Pointer,
  files: readonly EvidenceFile[],
  language: Language,
): string {
  const words = differenceWords[language]
  const name = files
    .find(({ sha256 }) => sha256 === document)
    ?.name.split('/')
    .at(-1)
  return `${name ?? words.photo} · ${placeText(place, words)}`
}
