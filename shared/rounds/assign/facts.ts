import type { CentreId, ExpertId, Round, RoundCentre, RoundExpert } from '../../domain/round.ts'
import { unitsOf } from '../checks/check-organisations.ts'
import { organisationKey } from '../organisation.ts'

/** Who may not, should not, or should rather review one centre. */
interface CentreFacts {
  /** Works for a unit of it, and is not recused on the list: may not sit on its panel. */
  readonly blocked: ReadonlySet<ExpertId>
  /** Recused on the list: may sit on its panel but takes no part for it. */
  readonly recused: ReadonlySet<ExpertId>
  /** Knows its field. */
  readonly matched: ReadonlySet<ExpertId>
}

/** What automatic assignment looks up again and again. */
export interface Facts {
  readonly of: (centre: CentreId) => CentreFacts
  /** The organisation of an expert as it is compared. */
  readonly organisationOf: (expert: ExpertId) => string
}

export function gatherFacts({ centres, experts, recusals }: Round): Facts {
  const people = experts.map(({ id, organisation, fields }) => ({
    id,
    organisation: organisationKey(organisation),
    fields: new Set(fields.map(organisationKey)),
  }))
  const ids = (picks: (person: (typeof people)[number]) => boolean) =>
    new Set(people.filter(picks).map(({ id }) => id))
  const byCentre = new Map(
    centres.map((centre): [CentreId, CentreFacts] => {
      const units = new Set(unitsOf(centre).map(organisationKey))
      const field = organisationKey(centre.centre.field ?? '')
      const recused = new Set(
        recusals.filter((recusal) => recusal.centre === centre.id).map(({ expert }) => expert),
      )
      return [
        centre.id,
        {
          recused,
          blocked: ids(({ id, organisation }) => units.has(organisation) && !recused.has(id)),
          matched: ids(({ fields }) => fields.has(field)),
        },
      ]
    }),
  )
  const organisations = new Map(people.map(({ id, organisation }) => [id, organisation]))
  return {
    of: (centre) => byCentre.get(centre) ?? nobody,
    organisationOf: (expert) => organisations.get(expert) ?? '',
  }
}

const nobody: CentreFacts = { blocked: new Set(), recused: new Set(), matched: new Set() }

/** A panel in the making. `fixed`: it was there before, its members and its `given` centres stay. */
export interface Group {
  readonly id: string
  readonly fixed: boolean
  readonly members: readonly RoundExpert[]
  readonly centres: readonly RoundCentre[]
  readonly given: readonly RoundCentre[]
}

/** Whether an expert may be added: nobody else of his organisation, no centre of his own. */
export function maySeat(facts: Facts, { members, centres }: Group, { id }: RoundExpert): boolean {
  const organisation = facts.organisationOf(id)
  return (
    members.every((member) => facts.organisationOf(member.id) !== organisation) &&
    centres.every((centre) => !facts.of(centre.id).blocked.has(id))
  )
}

/** Whether a centre may be added: nobody on the panel works for it. */
export function mayTake(facts: Facts, { members }: Group, { id }: RoundCentre): boolean {
  return members.every((member) => !facts.of(id).blocked.has(member.id))
}
