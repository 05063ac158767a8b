import type { Sha256 } from '#shared/domain/hash.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { Pointer } from '#shared/domain/pointer.ts'

/** Where a finding points: the document's name and the place in it, a line each. */
export function evidenceText(
  pointers: readonly Pointer[],
  documents: ReadonlyMap<Sha256, string>,
  language: Language,
): string {
  const lines = pointers.map(({ document, place }) =>
    `${documents.get(document)?.split('/').at(-1) ?? document.slice(0, 12)} ${placeText(place, language)}`.trim(),
  )
  return [...new Set(lines)].join('\n')
}

function placeText(place: Pointer['place'], language: Language): string {
  switch (place.kind) {
    case 'page':
      return language === 'zh' ? `第 ${place.page} 页` : `p. ${place.page}`
    case 'cell':
      return `${place.sheet}!${place.range}`
    case 'text':
    case 'image':
    case 'whole':
      return ''
  }
}
