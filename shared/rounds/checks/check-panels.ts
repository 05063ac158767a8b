import { toFraction } from '../../domain/exact.ts'
import { expertRoleSchema, type Panel, type Round, type RoundExpert, seatsFor } from '../../domain/round.ts'
import { organisationKey } from '../organisation.ts'
import { quorumOf } from '../quorum.ts'
import { errorOf, type RoundProblem, warningOf } from '../round-problem.ts'
import { repeated } from './repeated.ts'

/** Who sits on each panel: chair, size, roles, organisations, outside share, and whether a quorum is possible. */
export function checkPanels(round: Round): readonly RoundProblem[] {
  return round.panels.flatMap((panel) => {
    const members = membersOf(round, panel)
    return [
      ...chairProblems(round, panel),
      ...sizeProblems(round, panel),
      ...rolesMissing(panel, members),
      ...repeated(members, ({ organisation }) => organisationKey(organisation)).map((group) =>
        errorOf('two-from-one-organisation', [panel.id, ...group.map(({ id }) => id)]),
      ),
      ...outsideProblems(round, panel, members),
      ...quorumProblems(round, panel),
    ]
  })
}

/** The people on a panel, each once; a seat that names nobody is reported elsewhere. */
function membersOf({ experts }: Round, { seats }: Panel): readonly RoundExpert[] {
  return experts.filter(({ id }) => seats.some(({ expert }) => expert === id))
}

function chairProblems({ recusals }: Round, panel: Panel): readonly RoundProblem[] {
  const { id, chair, seats, centres } = panel
  if (chair === null) return [errorOf('panel-without-chair', [id])]
  return [
    ...(seats.some(({ expert }) => expert === chair) ? [] : [errorOf('chair-not-seated', [id, chair])]),
    ...recusals
      .filter(({ expert, centre }) => expert === chair && centres.includes(centre))
      .map(({ centre }) => errorOf('chair-recused', [id, chair, centre])),
  ]
}

function sizeProblems({ rules }: Round, { id, seats }: Panel): readonly RoundProblem[] {
  const { from, to } = rules.panelSize
  const size = seats.length
  const params = { size: String(size), from: String(from), to: String(to) }
  return [
    ...repeated(seats, ({ expert }) => expert).map(([seat]) =>
      errorOf('seated-twice', [id, seat?.expert ?? '']),
    ),
    ...(size < from || size > to ? [errorOf('size-out-of-range', [id], params)] : []),
    ...(size > 0 && size % 2 === 0 ? [warningOf('size-even', [id], params)] : []),
  ]
}

function rolesMissing({ id }: Panel, members: readonly RoundExpert[]): readonly RoundProblem[] {
  return expertRoleSchema.options
    .filter((role) => !members.some((member) => member.role === role))
    .map((role) => warningOf('role-missing', [id], { role }))
}

function outsideProblems(
  { rules }: Round,
  { id }: Panel,
  members: readonly RoundExpert[],
): readonly RoundProblem[] {
  const outside = members.filter((member) => member.outside).length
  if (rules.outsidePercent === null) return []
  if (
    toFraction(rules.outsidePercent)
      .mul(members.length)
      .lte(outside * 100)
  )
    return []
  return [
    errorOf('outside-share-low', [id], {
      outside: String(outside),
      size: String(members.length),
      percent: rules.outsidePercent,
    }),
  ]
}

function quorumProblems(round: Round, { id, centres }: Panel): readonly RoundProblem[] {
  return centres.flatMap((centre) => {
    const eligible = seatsFor(round, centre).length
    const needed = quorumOf(round.rules, eligible)
    if (eligible >= needed) return []
    return [
      errorOf('quorum-impossible', [centre, id], { eligible: String(eligible), needed: String(needed) }),
    ]
  })
}
