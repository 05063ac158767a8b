import type { Place } from '#shared/domain/pointer.ts'
import type { pointersText } from './text.ts'

/** Where in a document, in words: a page with its box or quote, cells, a passage. */
export function placeText(place: Place, text: (typeof pointersText)['zh']): string {
  switch (place.kind) {
    case 'page':
      return [
        text.page(place.page),
        // With a quote, the box only tells equal quotes of a page apart.
        place.region === undefined || place.quote !== undefined ? '' : text.region,
        place.quote === undefined ? '' : `“${place.quote.slice(0, 40)}”`,
      ]
        .filter((part) => part !== '')
        .join(' ')
    case 'image':
      return place.region === undefined ? text.whole : text.region
    case 'cell':
      return `${place.sheet}!${place.range}`
    case 'text':
      return `“${place.quote.slice(0, 40)}”`
    case 'whole':
      return text.whole
  }
}
