import type { Scheme } from '../../domain/scheme.ts'
import type { SchemeProblem } from '../scheme-problem.ts'
import { eachIndicator } from './each-indicator.ts'

function repeated(
  codes: readonly { readonly code: string; readonly place: string }[],
): readonly SchemeProblem[] {
  return codes
    .filter(({ code }, at) => codes.findIndex((other) => other.code === code) !== at)
    .map(({ code, place }) => ({ code: 'duplicate', place, detail: code }))
}

/** A code, a column id or an option that stands twice. */
export function checkDuplicates(scheme: Scheme): readonly SchemeProblem[] {
  const placed = (items: readonly { readonly code: string }[], name: string) =>
    items.map(({ code }, at) => ({ code, place: `${name}[${at}].code` }))
  return [
    ...repeated(placed(scheme.scalars, 'scalars')),
    ...repeated(placed(scheme.lists, 'lists')),
    ...repeated(placed(scheme.facts, 'facts')),
    ...repeated(placed(scheme.dimensions, 'dimensions')),
    ...repeated(placed(scheme.caps, 'caps')),
    ...repeated(placed(scheme.vetoes, 'vetoes')),
    ...repeated(placed(scheme.adjustments, 'adjustments')),
    ...repeated(
      eachIndicator(scheme).map(({ indicator, place }) => ({ code: indicator.code, place: `${place}.code` })),
    ),
    ...scheme.lists.flatMap(({ columns }, list) => [
      ...repeated(columns.map(({ id }, at) => ({ code: id, place: `lists[${list}].columns[${at}].id` }))),
      ...columns.flatMap((column, at) =>
        column.type === 'choice'
          ? repeated(placed(column.options, `lists[${list}].columns[${at}].options`))
          : [],
      ),
    ]),
  ]
}
