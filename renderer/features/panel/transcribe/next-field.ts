const fields = 'input:not([type=hidden]):not(:disabled), textarea:not(:disabled), select:not(:disabled)'

/** The field that stands for a group of radio buttons: the chosen one, else the first. */
function headOf(form: HTMLElement, field: Element): Element {
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return field
  const group = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name }) => name === field.name,
  )
  return group.find(({ checked }) => checked) ?? group[0] ?? field
}

/** Where Enter stops, in the order of the sheet; what is seldom needed (`data-seldom`) is left to Tab. */
function stopsOf(form: HTMLElement): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(fields)].filter(
    (field) =>
      field.closest('[data-seldom]') === null &&
      field.getClientRects().length > 0 &&
      headOf(form, field) === field,
  )
}

function focusOn(field: HTMLElement): void {
  field.focus()
  field.scrollIntoView({ block: 'nearest' })
  if (field instanceof HTMLInputElement && field.type === 'text') field.select()
}

/** Moves to the next (or previous) field of the sheet. */
export function stepField(form: HTMLElement, from: Element, direction: 1 | -1): void {
  const stops = stopsOf(form)
  const here = headOf(form, from)
  const at = here instanceof HTMLElement ? stops.indexOf(here) : -1
  const next =
    at >= 0
      ? stops[at + direction]
      : stops.find((stop) => (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  if (next !== undefined) focusOn(next)
}

/** Goes to where an item is typed. */
export function focusItem(screen: HTMLElement, item: string): void {
  const place = [...screen.querySelectorAll<HTMLElement>('[data-item]')].find(
    (candidate) => candidate.dataset['item'] === item,
  )
  const field = place?.querySelector<HTMLElement>(`${fields}, button`)
  if (place === undefined || field == null) return
  place.scrollIntoView({ block: 'center' })
  focusOn(field)
}
