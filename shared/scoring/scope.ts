import type { Seat } from '../domain/round.ts'
import { indicatorsOf, type Scheme } from '../domain/scheme.ts'
import { inputsOfIndicator } from './used-inputs.ts'

/**
 * Whether an item (`A12`, `D01/2024`, `L3/r7`, `F01`) lies in the scope of a seat: one of its indicators, or an
 * input that one of them reads. A seat without a scope sees everything.
 */
export function inScope(scheme: Scheme, scope: Seat['scope']): (item: string) => boolean {
  if (scope === null) return () => true
  const heads = new Set<string>(scope)
  for (const indicator of indicatorsOf(scheme)) {
    if (!scope.includes(indicator.code) || indicator.kind !== 'quantitative') continue
    const { scalars, lists, facts } = inputsOfIndicator(indicator)
    for (const head of [...scalars, ...lists, ...facts]) heads.add(head)
  }
  return (item) => heads.has(item.split('/')[0] ?? item)
}
