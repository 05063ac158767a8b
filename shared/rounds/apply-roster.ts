import {
  type CentreId,
  centreIdSchema,
  type ExpertId,
  expertIdSchema,
  type Recusal,
  type Round,
  type RoundCentre,
  type RoundExpert,
} from '../domain/round.ts'
import type { DifferenceLine } from './difference/walk.ts'
import { organisationKey, sameOrganisation } from './organisation.ts'
import type { RosterCentre, RosterPerson } from './roster.ts'
import { roundDifferences } from './round-difference.ts'

/** What a spreadsheet does to a round, or would do. */
export interface RosterOutcome {
  readonly round: Round
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly unchanged: readonly string[]
  /** Every change in words. */
  readonly lines: readonly DifferenceLine[]
  /** Centres that a row names and the round does not have; with the expert who is to be recused from it, if that. */
  readonly unknownCentres: readonly { readonly expert: ExpertId | null; readonly text: string }[]
}

const importedReason = '导入名单时列明需回避 / Named as recused in the imported list'

/**
 * The round with these people: known by name and organisation they are brought up to date and keep number and
 * keys, others are added with the next number. Nobody is removed, and no recusal.
 */
export function applyPeople(round: Round, people: readonly RosterPerson[]): RosterOutcome {
  const experts = [...round.experts]
  const recusals = [...round.recusals]
  const unknownCentres: { readonly expert: ExpertId; readonly text: string }[] = []
  const touched: string[] = []
  for (const { recusals: names, ...person } of people) {
    const at = experts.findIndex((expert) => samePerson(expert, person))
    const known = experts[at]
    const next: RoundExpert =
      known === undefined
        ? { ...person, id: nextExpert(experts), identity: null, pinnedAt: null }
        : {
            ...known,
            role: person.role,
            outside: person.outside,
            fields: orKept(person.fields, known.fields),
          }
    if (known === undefined) experts.push(next)
    else experts[at] = next
    touched.push(next.id)
    for (const text of names) {
      const centre = findCentre(round, text)
      if (centre === null) unknownCentres.push({ expert: next.id, text })
      else if (!isRecused(recusals, next, centre))
        recusals.push({ expert: next.id, centre, reason: importedReason })
    }
  }
  return { ...outcomeOf(round, { ...round, experts, recusals }, touched), unknownCentres }
}

/**
 * The round with these applicants: known by credit code, else by name, they are brought up to date and keep number
 * and package; an empty cell changes nothing. Others are added with the next number. None is removed.
 */
export function applyCentres(round: Round, rows: readonly RosterCentre[]): RosterOutcome {
  const centres = [...round.centres]
  const touched: string[] = []
  for (const { centre, partners } of rows) {
    const at = centres.findIndex((known) => sameCentre(known, centre))
    const known = centres[at]
    const next: RoundCentre =
      known === undefined
        ? { id: nextCentre(centres), application: null, centre, partners, adoptions: [] }
        : {
            ...known,
            partners: orKept(partners, known.partners),
            centre: {
              name: centre.name,
              leadUnit: centre.leadUnit ?? known.centre.leadUnit,
              creditCode: centre.creditCode ?? known.centre.creditCode,
              field: centre.field ?? known.centre.field,
              formationMode: centre.formationMode ?? known.centre.formationMode,
              approvedOn: centre.approvedOn ?? known.centre.approvedOn,
            },
          }
    if (known === undefined) centres.push(next)
    else centres[at] = next
    touched.push(next.id)
  }
  return { ...outcomeOf(round, { ...round, centres }, touched), unknownCentres: [] }
}

/** What became of a round, with the numbers of what was touched. */
export function outcomeOf(before: Round, after: Round, touched: readonly string[]) {
  const ids = [...new Set(touched)]
  const items = ({ centres, experts, recusals }: Round) =>
    new Map<string, string>([
      ...centres.map((centre): [string, string] => [centre.id, JSON.stringify(centre)]),
      ...experts.map((expert): [string, string] => [
        expert.id,
        JSON.stringify([expert, recusals.filter((recusal) => recusal.expert === expert.id)]),
      ]),
    ])
  const [old, now] = [items(before), items(after)]
  return {
    round: after,
    added: ids.filter((id) => !old.has(id)),
    changed: ids.filter((id) => old.has(id) && old.get(id) !== now.get(id)),
    unchanged: ids.filter((id) => old.get(id) === now.get(id)),
    lines: roundDifferences(before, after),
  }
}

type Named = Pick<RosterPerson, 'name' | 'organisation'>

/** Whether two rows mean one person: same name and organisation, however they are written. */
export function samePerson(left: Named, right: Named): boolean {
  return (
    organisationKey(left.name) === organisationKey(right.name) &&
    sameOrganisation(left.organisation, right.organisation)
  )
}

/** Whether two applicants are one: by credit code where both have one, else by name. */
export function sameCentre(
  { centre: left }: Pick<RosterCentre, 'centre'>,
  right: RosterCentre['centre'],
): boolean {
  if (left.creditCode !== null && right.creditCode !== null) return left.creditCode === right.creditCode
  return sameOrganisation(left.name, right.name)
}

function orKept(given: readonly string[], known: readonly string[]): readonly string[] {
  return given.length > 0 ? given : known
}

/** The centre that a text means: its number, its name, or the name of its lead unit if only one has it. */
export function findCentre({ centres }: Round, text: string): CentreId | null {
  const byName = centres.find(
    ({ id, centre }) => sameOrganisation(id, text) || sameOrganisation(centre.name, text),
  )
  if (byName !== undefined) return byName.id
  const [only, second] = centres.filter(
    ({ centre }) => centre.leadUnit !== null && sameOrganisation(centre.leadUnit, text),
  )
  return only !== undefined && second === undefined ? only.id : null
}

function isRecused(recusals: readonly Recusal[], { id }: RoundExpert, centre: CentreId): boolean {
  return recusals.some((recusal) => recusal.expert === id && recusal.centre === centre)
}

function nextExpert(experts: readonly RoundExpert[]) {
  return expertIdSchema.parse(`E${nextNumber(experts).padStart(2, '0')}`)
}

function nextCentre(centres: readonly RoundCentre[]) {
  return centreIdSchema.parse(`Z${nextNumber(centres).padStart(3, '0')}`)
}

function nextNumber(items: readonly { readonly id: string }[]): string {
  return String(Math.max(0, ...items.map(({ id }) => Number(id.slice(1)))) + 1)
}
