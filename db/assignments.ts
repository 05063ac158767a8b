import { z } from 'zod'
import { type Assignment, assignmentSchema } from '#shared/domain/assignment.ts'
import { type ApplicationId, applicationIdSchema, type RoundId, roundIdSchema } from '#shared/domain/brand.ts'
import { type Declaration, declarationSchema, type Pledge, pledgeSchema } from '#shared/domain/declaration.ts'
import { type NumberedOpinion, numberedOpinionSchema } from '#shared/domain/hand-in.ts'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'
import {
  type CentreId,
  centreIdSchema,
  type PanelId,
  panelIdSchema,
  type Seat,
  seatSchema,
} from '#shared/domain/round.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'

const jsonSchema = z.object({ json: z.string() })

/** An assignment as it was opened, with the roster that the secretariat signed. */
export interface StoredAssignment {
  readonly assignment: Assignment
  readonly bundleHash: Sha256
  readonly roster: string
  readonly rosterSignature: string
}

const rowSchema = z.object({
  json: z.string(),
  bundle_hash: sha256Schema,
  roster: z.string(),
  roster_signature: z.string(),
})

function rowToAssignment(row: unknown): StoredAssignment {
  const { json, bundle_hash, roster, roster_signature } = rowSchema.parse(row)
  return {
    assignment: assignmentSchema.parse(JSON.parse(json)),
    bundleHash: bundle_hash,
    roster,
    rosterSignature: roster_signature,
  }
}

/** Everything that this person was given to do, newest round first. */
export function listAssignments(database: ReadableDatabase): readonly StoredAssignment[] {
  return database.all('SELECT * FROM assignments ORDER BY round DESC, panel').map(rowToAssignment)
}

const placeSchema = z.object({ round: roundIdSchema, panel: panelIdSchema, bundle_hash: sha256Schema })

/** Which assignments there are, in the same order, without reading them. */
export function assignmentPlaces(database: ReadableDatabase) {
  return database
    .all('SELECT round, panel, bundle_hash FROM assignments ORDER BY round DESC, panel')
    .map((row) => {
      const { bundle_hash, ...where } = placeSchema.parse(row)
      return { ...where, bundleHash: bundle_hash }
    })
}

export function getAssignment(
  database: ReadableDatabase,
  round: RoundId,
  panel: PanelId,
): StoredAssignment | null {
  const row = database.get('SELECT * FROM assignments WHERE round = ? AND panel = ?', round, panel)
  return row === undefined ? null : rowToAssignment(row)
}

export function putAssignment(database: WritableDatabase, stored: StoredAssignment): void {
  const { assignment, bundleHash, roster, rosterSignature } = stored
  database.run(
    'INSERT OR REPLACE INTO assignments (round, panel, bundle_hash, json, roster, roster_signature) VALUES (?,?,?,?,?,?)',
    assignment.round.id,
    assignment.panel.id,
    bundleHash,
    JSON.stringify(assignment),
    roster,
    rosterSignature,
  )
  // what a later revision leaves out is closed, not forgotten
  database.run(
    'UPDATE assigned_centres SET withdrawn = 1 WHERE round = ? AND panel = ?',
    assignment.round.id,
    assignment.panel.id,
  )
  const seat = assignment.panel.members.find(({ expert }) => expert === assignment.expert)
  for (const { id, application } of assignment.centres)
    if (application !== null)
      database.run(
        'INSERT OR REPLACE INTO assigned_centres (application, round, panel, centre, scope, withdrawn) VALUES (?,?,?,?,?,0)',
        application,
        assignment.round.id,
        assignment.panel.id,
        id,
        JSON.stringify(seat?.scope ?? null),
      )
}

/** Where an application was given to this person to review. Asked with every edit, so it has a table of its own. */
export interface GivenCentre {
  readonly round: RoundId
  readonly panel: PanelId
  readonly centre: CentreId
  readonly application: ApplicationId | null
}

const givenSchema = z.object({
  withdrawn: z.int(),
  round: roundIdSchema,
  panel: panelIdSchema,
  centre: centreIdSchema,
  application: applicationIdSchema,
  scope: z.string(),
})

/** The centre of a round that an application is; null for one that was imported otherwise. */
export function givenCentre(
  database: ReadableDatabase,
  application: ApplicationId,
): (GivenCentre & { readonly scope: Seat['scope']; readonly withdrawn: boolean }) | null {
  const row = database.get('SELECT * FROM assigned_centres WHERE application = ?', application)
  if (row === undefined) return null
  const { scope, withdrawn, ...where } = givenSchema.parse(row)
  return {
    ...where,
    withdrawn: withdrawn === 1,
    scope: seatSchema.unwrap().shape.scope.parse(JSON.parse(scope)),
  }
}

export function getPledge(database: ReadableDatabase, round: RoundId): Pledge | null {
  const row = database.get('SELECT json FROM pledges WHERE round = ?', round)
  return row === undefined ? null : pledgeSchema.parse(JSON.parse(jsonSchema.parse(row).json))
}

export function putPledge(database: WritableDatabase, round: RoundId, pledge: Pledge): void {
  database.run('INSERT INTO pledges (round, json) VALUES (?, ?)', round, JSON.stringify(pledge))
}

/** All that was declared about a centre, in order. */
export function listDeclarations(
  database: ReadableDatabase,
  round: RoundId,
  centre: CentreId,
): readonly Declaration[] {
  return database
    .all('SELECT json FROM declarations WHERE round = ? AND centre = ? ORDER BY seq', round, centre)
    .map((row) => declarationSchema.parse(JSON.parse(jsonSchema.parse(row).json)))
}

export function addDeclaration(database: WritableDatabase, round: RoundId, declaration: Declaration): void {
  database.run(
    'INSERT INTO declarations (round, centre, json) VALUES (?,?,?)',
    round,
    declaration.centre,
    JSON.stringify(declaration),
  )
}

/** The numbered opinions on a centre in a consultation. */
export function listOpinions(
  database: ReadableDatabase,
  round: RoundId,
  centre: CentreId,
): readonly NumberedOpinion[] {
  const row = database.get(
    'SELECT json FROM consultation_opinions WHERE round = ? AND centre = ?',
    round,
    centre,
  )
  return row === undefined ? [] : z.array(numberedOpinionSchema).parse(JSON.parse(jsonSchema.parse(row).json))
}

export function putOpinions(
  database: WritableDatabase,
  round: RoundId,
  centre: CentreId,
  opinions: readonly NumberedOpinion[],
): void {
  database.run(
    'INSERT OR REPLACE INTO consultation_opinions (round, centre, json) VALUES (?,?,?)',
    round,
    centre,
    JSON.stringify(opinions),
  )
}

/** This person's own dissent 保留意见 about a centre, if any. */
export function getDissent(database: ReadableDatabase, round: RoundId, centre: CentreId): string | null {
  const row = database.get('SELECT text FROM dissents WHERE round = ? AND centre = ?', round, centre)
  return row === undefined ? null : z.object({ text: z.string() }).parse(row).text
}

export function putDissent(
  database: WritableDatabase,
  round: RoundId,
  centre: CentreId,
  text: string | null,
): void {
  if (text === null) database.run('DELETE FROM dissents WHERE round = ? AND centre = ?', round, centre)
  else
    database.run('INSERT OR REPLACE INTO dissents (round, centre, text) VALUES (?,?,?)', round, centre, text)
}
