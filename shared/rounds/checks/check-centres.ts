import type { Day } from '../../domain/brand.ts'
import type { Round, RoundCentre } from '../../domain/round.ts'
import { organisationKey } from '../organisation.ts'
import { errorOf, type RoundProblem, warningOf } from '../round-problem.ts'
import { repeated } from './repeated.ts'

/** Whether each centre takes part once, has one panel and a package, and has run for three full years. */
export function checkCentres(round: Round): readonly RoundProblem[] {
  const { centres } = round
  const sameCode = repeated(centres, ({ centre }) => centre.creditCode ?? '')
  const sameName = repeated(centres, ({ centre }) => organisationKey(centre.name))
  const twice = [...sameCode, ...sameName.filter((group) => !sameCode.some((other) => same(group, other)))]
  return [
    ...twice.map((group) =>
      errorOf(
        'duplicate-centre',
        group.map(({ id }) => id),
      ),
    ),
    ...centres.flatMap((centre) => [
      ...panelProblems(round, centre),
      ...(centre.application === null ? [warningOf('package-not-imported', [centre.id])] : []),
      ...(round.kind === 'operation-evaluation' ? approvalProblems(round, centre) : []),
    ]),
  ]
}

function same(left: readonly RoundCentre[], right: readonly RoundCentre[]): boolean {
  return left.length === right.length && left.every((centre) => right.includes(centre))
}

function panelProblems({ panels }: Round, { id }: RoundCentre): readonly RoundProblem[] {
  const holders = panels.flatMap((panel) => panel.centres.filter((centre) => centre === id).map(() => panel))
  if (holders.length === 0) return [errorOf('centre-without-panel', [id])]
  if (holders.length === 1) return []
  return [errorOf('centre-in-two-panels', [id, ...holders.map((panel) => panel.id)])]
}

function approvalProblems({ cutOffDay }: Round, { id, centre }: RoundCentre): readonly RoundProblem[] {
  const { approvedOn } = centre
  if (approvedOn === null) return [warningOf('approval-missing', [id])]
  if (hasRunThreeYears(approvedOn, cutOffDay)) return []
  return [errorOf('under-three-years', [id], { approvedOn, due: afterThreeYears(approvedOn), cutOffDay })]
}

/** 运行满三年: the day three years after the approval is not later than the cut-off day. Domain rules, section 0. */
export function hasRunThreeYears(approvedOn: Day, cutOffDay: Day): boolean {
  return afterThreeYears(approvedOn) <= cutOffDay
}

/** `2021-03-05` → `2024-03-05`; three years after a 29 February end on a 28th, the last day of that month. */
function afterThreeYears(day: Day): string {
  const later = `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`
  return later.endsWith('-02-29') ? later.replace('-02-29', '-02-28') : later
}
