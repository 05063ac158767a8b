import { toFraction } from '../../domain/exact.ts'
import { expertRoleSchema, type RoundExpert, type RoundRules } from '../../domain/round.ts'
import { quorumOf } from '../quorum.ts'
import type { Facts, Group } from './facts.ts'

/** What a panel costs, the weightiest first; compared from the front, less is better. */
export type Cost = readonly number[]

export interface Wanted {
  readonly facts: Facts
  readonly rules: RoundRules
  /** Members of a new panel. */
  readonly size: number
}

/**
 * What is not as it should be on a panel: seats that stay empty, centres without a quorum, roles that are missing,
 * experts from outside that are missing, nobody free to chair, recusals, centres whose field nobody knows, and
 * last, how few know the fields.
 */
export function costOf(wanted: Wanted, group: Group): Cost {
  const { facts, rules, size } = wanted
  const { members, centres, fixed } = group
  let withoutQuorum = 0
  let recusals = 0
  let unknownFields = 0
  let strangers = 0
  for (const { id } of centres) {
    const { recused, matched } = facts.of(id)
    const away = members.filter((member) => recused.has(member.id)).length
    const knowing = members.filter((member) => matched.has(member.id) && !recused.has(member.id)).length
    if (members.length - away < quorumOf(rules, members.length - away)) withoutQuorum += 1
    recusals += away
    if (knowing === 0) unknownFields += 1
    strangers += members.length - knowing
  }
  return [
    fixed ? 0 : Math.max(size - members.length, 0),
    withoutQuorum,
    rolesMissing(members).length,
    outsideMissing(rules, members),
    members.length > 0 && freeToChair(facts, group).length === 0 ? 1 : 0,
    recusals,
    unknownFields,
    strangers,
  ]
}

export function addCosts(left: Cost, right: Cost): Cost {
  return left.map((cost, at) => cost + (right[at] ?? 0))
}

/** Whether the first is less, from the front. */
export function isLess(left: Cost, right: Cost): boolean {
  for (const [at, cost] of left.entries()) {
    const other = right[at] ?? 0
    if (cost !== other) return cost < other
  }
  return false
}

export function rolesMissing(members: readonly RoundExpert[]) {
  return expertRoleSchema.options.filter((role) => !members.some((member) => member.role === role))
}

/** How many more experts from outside a panel of these members needs. */
export function outsideMissing({ outsidePercent }: RoundRules, members: readonly RoundExpert[]): number {
  if (outsidePercent === null) return 0
  const due = Number(toFraction(outsidePercent).mul(members.length).div(100).ceil().n)
  return Math.max(due - members.filter(({ outside }) => outside).length, 0)
}

/** Members who are recused from no centre of the panel. */
export function freeToChair(facts: Facts, { members, centres }: Group): readonly RoundExpert[] {
  return members.filter(({ id }) => centres.every((centre) => !facts.of(centre.id).recused.has(id)))
}
