import type { AssignmentView } from '#shared/contract/assignment.ts'

/** The order in which an expert works: nothing opens before the pledge, no material before the declaration. */
export const stages = ['pledge', 'declare', 'review', 'hand-in'] as const
export type Stage = (typeof stages)[number]

/** The stage that an assignment waits at. A consultation has no sheets: its opinions are there or not. */
export function stageOf({ signed, centres, round }: AssignmentView): Stage {
  if (signed === null) return 'pledge'
  if (centres.some(({ access }) => access === 'closed')) return 'declare'
  const done = centres.every(
    ({ access, sealedVersion, opinions }) =>
      access !== 'open' || (round.kind === 'consultation' ? opinions.length > 0 : sealedVersion !== null),
  )
  return done ? 'hand-in' : 'review'
}

/** Stages that can be looked at now: everything up to the one in hand; handing in never waits for the last sheet. */
export function reachable(view: AssignmentView): readonly Stage[] {
  switch (stageOf(view)) {
    case 'pledge':
      return ['pledge']
    case 'declare':
      return ['pledge', 'declare']
    case 'review':
    case 'hand-in':
      return stages
  }
}
