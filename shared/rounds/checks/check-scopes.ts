import type { Panel, Round } from '../../domain/round.ts'
import { indicatorsOf, type Scheme } from '../../domain/scheme.ts'
import { errorOf, type RoundProblem, warningOf } from '../round-problem.ts'

/** Narrower scopes against the scheme: indicators that it lacks, and those that nobody on a panel looks at. */
export function checkScopes({ panels, experts }: Round, scheme: Scheme): readonly RoundProblem[] {
  const codes = indicatorsOf(scheme).map(({ code }) => code)
  return panels.flatMap((panel) => [
    ...panel.seats.flatMap(({ expert, scope }) =>
      (scope ?? [])
        .filter((code) => !codes.includes(code))
        .map((code) => errorOf('scope-unknown', [panel.id, expert, code])),
    ),
    ...panel.seats
      .filter(({ expert, scope }) => scope !== null && roleOf(experts, expert) !== 'finance')
      .map(({ expert }) => warningOf('scope-narrow', [panel.id, expert])),
    ...codes
      .filter((code) => panel.seats.length > 0 && !isCovered(panel, code))
      .map((code) => errorOf('indicator-uncovered', [panel.id, code])),
  ])
}

function roleOf(experts: Round['experts'], wanted: string) {
  return experts.find(({ id }) => id === wanted)?.role
}

function isCovered({ seats }: Panel, code: string): boolean {
  return seats.some(({ scope }) => scope === null || scope.some((covered) => covered === code))
}
