import type { Indicator } from '../../domain/indicator.ts'
import type { Scheme } from '../../domain/scheme.ts'

/** Every indicator with its place in the document. */
export function eachIndicator({
  dimensions,
}: Scheme): readonly { readonly indicator: Indicator; readonly place: string }[] {
  return dimensions.flatMap(({ indicators }, dimension) =>
    indicators.map((indicator, at) => ({ indicator, place: `dimensions[${dimension}].indicators[${at}]` })),
  )
}
