import { getPledge, listAssignments, listDeclarations, type StoredAssignment } from '#db/assignments.ts'
import type { ReadableDatabase } from '#db/database.ts'
import { listSealed } from '#db/sealed-sheets.ts'
import type { AssignedWork } from '#shared/contract/assignment.ts'
import type { AssignedCentre } from '#shared/domain/assignment.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { type Declaration, standingDeclaration } from '#shared/domain/declaration.ts'
import type { Seat } from '#shared/domain/round.ts'

/** A centre that was given to this person, with the assignment that it came in. */
export interface GivenCentre {
  readonly stored: StoredAssignment
  readonly centre: AssignedCentre
  readonly seat: Seat
}

/** The assignment through which an application came here; null for one that was imported otherwise. */
export function givenCentre(database: ReadableDatabase, application: ApplicationId): GivenCentre | null {
  for (const stored of listAssignments(database)) {
    const { centres, expert, panel } = stored.assignment
    const centre = centres.find((candidate) => candidate.application === application)
    const seat = panel.members.find((member) => member.expert === expert)
    if (centre !== undefined && seat !== undefined) return { stored, centre, seat }
  }
  return null
}

/** How far a centre is open: by the pledge, the declarations, and whether scores were sealed before a recusal. */
export function accessOf(
  pledged: boolean,
  declarations: readonly Declaration[],
  sealed: boolean,
): AssignedWork['access'] {
  const standing = standingDeclaration(declarations)
  if (standing?.answer === 'recused') return sealed ? 'void' : 'recused'
  return pledged && standing !== null ? 'open' : 'closed'
}

export function accessTo(
  database: ReadableDatabase,
  { stored, centre }: Pick<GivenCentre, 'stored' | 'centre'>,
) {
  const { round } = stored.assignment
  const sealed = centre.application !== null && listSealed(database, centre.application).length > 0
  return accessOf(
    getPledge(database, round.id) !== null,
    listDeclarations(database, round.id, centre.id),
    sealed,
  )
}

/** Whether this person may see an application: everything but centres of a round that are not open to him. */
export function isOpenTo(database: ReadableDatabase, application: ApplicationId): boolean {
  const given = givenCentre(database, application)
  return given === null || accessTo(database, given) === 'open'
}
