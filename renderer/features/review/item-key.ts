import type { ListRow } from '#shared/domain/claim.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { inputsOfIndicator, otherInputs } from '#shared/scoring/used-inputs.ts'

export const otherSection = 'other'

/** The section of the left pane where an item is worked on: an indicator's code, or `other`. */
export function sectionOfItem(scheme: Scheme, item: string): string {
  const [code = ''] = item.split('/')
  const indicators = scheme.dimensions.flatMap((dimension) => dimension.indicators)
  const holder = indicators.find((indicator) => {
    if (indicator.code === code) return true
    const { scalars, lists, facts } = inputsOfIndicator(indicator)
    return [...scalars, ...lists, ...facts].some((input) => input === code)
  })
  return holder?.code ?? otherSection
}

/** Whether an open item is worked on in a section. */
export function itemInSection(scheme: Scheme, section: string, item: string): boolean {
  const [code = ''] = item.split('/')
  if (code === section) return true
  const indicator = scheme.dimensions
    .flatMap((dimension) => dimension.indicators)
    .find((candidate) => candidate.code === section)
  const inputs = indicator === undefined ? otherInputs(scheme) : inputsOfIndicator(indicator)
  return [...inputs.scalars, ...inputs.lists, ...inputs.facts].some((input) => input === code)
}

export function rowKey(row: ListRow): string {
  return `${row.list}/${row.row}`
}
