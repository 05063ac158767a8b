const allowedTags = new Set(
  'a b blockquote br dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins li ol p pre s span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
)

/** Their content goes with them. Of any other tag that is not allowed the content stays. */
const droppedTags = new Set(
  'embed form iframe link math meta noscript object script style svg template title'.split(' '),
)

const embeddedPicture = /^data:image\/(png|jpe?g|gif|bmp|webp);base64,[a-z0-9+/=\s]*$/i

/**
 * HTML made of what a Word document holds and nothing that acts: known tags, spans of table cells, pictures that
 * lie in it, links to its own notes. The converter writes no more; a hostile document may know better.
 */
export function cleanHtml(html: string): string {
  // A document made by the parser loads nothing and runs nothing.
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  for (const element of [...parsed.body.querySelectorAll('*')]) cleanElement(element)
  return parsed.body.innerHTML
}

function cleanElement(element: Element): void {
  const tag = element.localName
  if (droppedTags.has(tag)) {
    element.remove()
    return
  }
  if (!allowedTags.has(tag)) {
    element.replaceWith(...element.childNodes)
    return
  }
  for (const { name, value } of [...element.attributes]) {
    if (!isAllowed(tag, name, value)) element.removeAttribute(name)
  }
}

function isAllowed(tag: string, name: string, value: string): boolean {
  if (name === 'colspan' || name === 'rowspan') return /^\d{1,4}$/.test(value)
  if (name === 'alt' && tag === 'img') return true
  return name === 'src' && tag === 'img' && embeddedPicture.test(value)
}
