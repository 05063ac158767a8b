import { type GivenCentre, getPledge, givenCentre, listDeclarations } from '#db/assignments.ts'
import type { ReadableDatabase } from '#db/database.ts'
import { listSealed } from '#db/sealed-sheets.ts'
import type { AssignedWork } from '#shared/contract/assignment.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { type Declaration, standingDeclaration } from '#shared/domain/declaration.ts'

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
  { round, centre, application }: Pick<GivenCentre, 'round' | 'centre' | 'application'>,
): AssignedWork['access'] {
  const sealed = application !== null && listSealed(database, application).length > 0
  return accessOf(getPledge(database, round) !== null, listDeclarations(database, round, centre), sealed)
}

/** Whether this person may see an application: everything but centres of a round that are not open to him. */
export function isOpenTo(database: ReadableDatabase, application: ApplicationId): boolean {
  const given = givenCentre(database, application)
  return given === null || (!given.withdrawn && accessTo(database, given) === 'open')
}
