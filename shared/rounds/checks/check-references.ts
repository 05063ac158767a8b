import type { Round } from '../../domain/round.ts'
import { errorOf, type RoundProblem } from '../round-problem.ts'
import { repeated } from './repeated.ts'

/** Numbers that stand twice, and seats, panels, recusals and visits that name nobody on the lists. */
export function checkReferences({
  centres,
  experts,
  panels,
  recusals,
  visits,
}: Round): readonly RoundProblem[] {
  const ids: readonly string[] = [...centres, ...experts, ...panels].map(({ id }) => id)
  const known = new Set(ids)
  const named = [
    ...panels.flatMap((panel) => [...panel.seats.map(({ expert }) => expert), ...panel.centres]),
    ...panels.flatMap(({ chair }) => (chair === null ? [] : [chair])),
    ...recusals.flatMap(({ expert, centre }) => [expert, centre]),
    ...visits.map(({ centre }) => centre),
  ]
  const unknown = [...new Set<string>(named)].filter((id) => !known.has(id))
  return [
    ...repeated(ids, (id) => id).map(([id = '']) => errorOf('duplicate-id', [id])),
    ...unknown.map((id) => errorOf('unknown-reference', [id])),
  ]
}
