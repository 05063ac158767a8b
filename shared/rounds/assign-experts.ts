import {
  type Panel,
  panelSchema,
  type Round,
  type RoundCentre,
  type RoundExpert,
  type Seat,
} from '../domain/round.ts'
import { freeToChair, type Wanted } from './assign/cost.ts'
import {
  type AssignmentGap,
  type AssignmentReason,
  centreReason,
  expertReason,
  gapsOf,
  leftReason,
} from './assign/explain.ts'
import { type Group, gatherFacts } from './assign/facts.ts'
import { giveCentres, order } from './assign/give-centres.ts'
import { improve } from './assign/improve.ts'
import { seatExperts } from './assign/seat-experts.ts'

export interface AssignmentOptions {
  /** All panels together with those already there; as many as the experts suffice for where it is left out. */
  readonly panels?: number
  /** Members of a new panel; the smallest odd number that the rules allow where it is left out. */
  readonly size?: number
}

export interface AssignmentPlan {
  /** All panels, those that were there first; sorted by number. */
  readonly panels: readonly Panel[]
  /** Why each expert and centre is where it is. */
  readonly reasons: readonly AssignmentReason[]
  /** What could not be met. */
  readonly gaps: readonly AssignmentGap[]
}

/**
 * A proposal for panels, with its reasons. Panels that the round already has keep their members and centres and
 * may get more centres. Nobody is seated with a colleague, nor for a centre of his own organisation unless he is
 * recused from it on the list; roles, outside share, recusals, fields and even loads are met as far as they can be.
 * The same round gives the same plan, in whatever order its lists stand: no chance, ties by number.
 */
export function assignExperts(round: Round, options: AssignmentOptions = {}): AssignmentPlan {
  const facts = gatherFacts(round)
  const size = options.size ?? oddFrom(round.rules.panelSize.from)
  const wanted: Wanted = { facts, rules: round.rules, size }
  const experts = byId(round.experts)
  const centres = byId(round.centres)
  const fixed = byId(round.panels).map((panel) => fixedGroup(panel, experts, centres))
  const freeExperts = experts.filter((expert) => !fixed.some(({ members }) => members.includes(expert)))
  const freeCentres = centres.filter((centre) => !fixed.some((group) => group.centres.includes(centre)))
  const wantedPanels =
    options.panels ??
    fixed.length +
      Math.max(
        fixed.length === 0 ? 1 : 0,
        Math.min(Math.floor(freeExperts.length / size), freeCentres.length),
      )
  const numbers = newNumbers(round.panels, Math.max(wantedPanels - fixed.length, 0))
  const added = numbers.map((id): Group => ({ id, fixed: false, members: [], centres: [], given: [] }))
  const given = giveCentres(facts, [...fixed, ...added], freeCentres)
  const seated = seatExperts(wanted, given.groups, freeExperts)
  const { groups, left } = improve(wanted, seated)
  const full = groups.every((group) => group.fixed || group.members.length >= size)
  const before = new Map(round.panels.map((panel) => [`${panel.id}`, panel]))
  const panels = groups.map((group) => toPanel(wanted, group, before.get(group.id)))
  return {
    panels: byId(panels),
    reasons: [
      ...groups.flatMap((group) => [
        ...(group.fixed ? [] : byId(group.members).map((expert) => expertReason(wanted, group, expert))),
        ...byId(group.centres)
          .filter((centre) => !group.given.includes(centre))
          .map((centre) => centreReason(wanted, group, centre)),
      ]),
      ...byId(left).map((expert) => leftReason(expert, full)),
    ],
    gaps: [
      ...groups.flatMap((group, at) => gapsOf(wanted, group, panels[at]?.chair ?? null)),
      ...given.left.map(({ id }): AssignmentGap => {
        const text = {
          zh: `${id} 没有可以接收的组：各组都有它的牵头、共建单位的专家`,
          en: `No panel may take ${id}: on each sits somebody of its units`,
        }
        return { code: 'centre-left', subjects: [id], text }
      }),
    ],
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((left, right) => order(left.id, right.id))
}

function oddFrom(size: number): number {
  return size % 2 === 0 ? size + 1 : size
}

function fixedGroup(panel: Panel, experts: readonly RoundExpert[], centres: readonly RoundCentre[]): Group {
  const given = centres.filter(({ id }) => panel.centres.includes(id))
  const members = experts.filter(({ id }) => panel.seats.some(({ expert }) => expert === id))
  return { id: panel.id, fixed: true, members, centres: given, given }
}

/** `G01`, `G02`, … after the highest number that is there. */
function newNumbers(panels: readonly Panel[], count: number): readonly string[] {
  const highest = Math.max(0, ...panels.map(({ id }) => Number(id.slice(1))))
  return Array.from({ length: count }, (_item, at) => `G${String(highest + at + 1).padStart(2, '0')}`)
}

function toPanel(wanted: Wanted, group: Group, before: Panel | undefined): Panel {
  const seats = byId(group.members).map(({ id }): Seat => ({ expert: id, scope: null }))
  return panelSchema.parse({
    id: group.id,
    name: before?.name ?? `第${Number(group.id.slice(1))}组`,
    chair: before === undefined ? (chairOf(wanted, group)?.id ?? null) : before.chair,
    seats: before?.seats.toSorted((left, right) => order(left.expert, right.expert)) ?? seats,
    centres: byId(group.centres).map(({ id }) => id),
  })
}

/** The chair of a new panel: free for all its centres, technical before others, at home in most of its fields. */
function chairOf({ facts }: Wanted, group: Group): RoundExpert | undefined {
  const known = ({ id }: RoundExpert) =>
    group.centres.filter((centre) => facts.of(centre.id).matched.has(id)).length
  const rank = ({ role }: RoundExpert) => ['technical', 'management', 'finance'].indexOf(role)
  return freeToChair(facts, group).toSorted(
    (left, right) => rank(left) - rank(right) || known(right) - known(left) || order(left.id, right.id),
  )[0]
}
