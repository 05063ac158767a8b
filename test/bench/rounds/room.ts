import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { signMessage } from '#electron/core/bundle/signing.ts'
import { writeBundle } from '#electron/core/bundle/write-bundle.ts'
import { materialPath } from '#electron/core/services/assignment/material.ts'
import { rosterOf } from '#electron/core/services/round/trust.ts'
import { rosterNamespace } from '#shared/bundle/kind.ts'
import type { Assignment, Member } from '#shared/domain/assignment.ts'
import { headOf, type Round } from '#shared/domain/round.ts'
import { pledgeText } from '#shared/rounds/pledge-text.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { type BenchPerson, benchPerson, personOf } from './people.ts'
import { type BenchCentre, benchCentres, benchInstant, benchRound } from './round.ts'

/** A round that was sent out, with the keys of everybody in it. */
export interface BenchRoom {
  readonly round: Round
  readonly centres: readonly BenchCentre[]
  /** In the order of the round's experts. */
  readonly people: readonly BenchPerson[]
  readonly secretariat: BenchPerson
  /** The panel as its documents name it. */
  readonly members: readonly Member[]
  readonly roster: string
  readonly rosterSignature: string
}

/** `chair`: who has a store with his key; else everybody's key is made. */
export async function benchRoom(
  centreCount: number,
  experts: number,
  chair?: BenchPerson,
): Promise<BenchRoom> {
  const made = Array.from({ length: experts }, (_unused, at) =>
    benchPerson(`bench-${at + 1}`, `专家${String(at + 1).padStart(2, '0')}`),
  )
  const people = chair === undefined ? made : [chair, ...made.slice(1)]
  const secretariat = benchPerson('bench-secretariat', '秘书处')
  const centres = benchCentres(centreCount)
  const round = benchRound(
    centres,
    people.map(({ identity }) => identity),
  )
  const roster = rosterOf(round, secretariat.identity)
  const rosterSignature = await signMessage(secretariat.signer, rosterNamespace, Buffer.from(roster))
  const members = round.experts.map(({ id, name, organisation, role, identity }) => ({
    expert: id,
    scope: null,
    name,
    organisation,
    role,
    person: identity === null ? null : personOf(identity),
  }))
  return { round, centres, people, secretariat, members, roster, rosterSignature }
}

/** The chair's assignment bundle, with the texts that the sheets point at. */
export async function writeAssignment(room: BenchRoom, folder: string, out: string): Promise<void> {
  const { round, centres, secretariat, roster, rosterSignature } = room
  const [panel] = round.panels
  if (panel?.chair == null) throw new Error('no panel')
  const experts = round.experts.map(({ id }) => id)
  const assignment: Assignment = {
    format: 'paneldesk-assignment/1',
    round: headOf(round),
    scheme: referenceOperationScheme(),
    expert: panel.chair,
    panel: {
      id: panel.id,
      name: panel.name,
      chair: panel.chair,
      members: room.members,
    },
    centres: centres.map(({ round: centre, version }) => ({ ...centre, version, members: experts })),
    visits: [],
    pledge: pledgeText(),
    secretariat: secretariat.identity,
    issuedAt: benchInstant,
  }
  await mkdir(folder, { recursive: true })
  await mkdir(dirname(out), { recursive: true })
  const files = await Promise.all(
    centres.flatMap(({ round: { id }, version, texts }) =>
      version.files.map(async ({ path, sha256 }) => {
        const source = join(folder, sha256)
        await writeFile(source, texts.get(sha256) ?? '')
        return { path: materialPath(id, path, sha256), source, sha256 }
      }),
    ),
  )
  await writeBundle({
    kind: 'assignment',
    document: assignment,
    files,
    allowedSigners: roster,
    rosterSignature,
    signers: [secretariat.signer],
    out,
  })
}
