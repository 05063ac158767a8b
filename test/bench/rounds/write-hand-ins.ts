import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBundle } from '#electron/core/bundle/write-bundle.ts'
import type { HandIn } from '#shared/domain/hand-in.ts'
import type { BenchPerson } from './people.ts'
import type { BenchRoom } from './room.ts'
import { benchHandIn } from './sheets.ts'

/** One `scores` bundle as an expert's own store writes it. Returns its path. */
export async function writeHandIn(
  { roster, rosterSignature }: Pick<BenchRoom, 'roster' | 'rosterSignature'>,
  handIn: HandIn,
  { signer }: BenchPerson,
  folder: string,
): Promise<string> {
  const out = join(folder, `${handIn.centre}-${handIn.expert}.zip`)
  await writeBundle({
    kind: 'scores',
    document: handIn,
    files: [],
    allowedSigners: roster,
    rosterSignature,
    signers: [signer],
    out,
  })
  return out
}

/** What every expert of a round hands in about every centre, a file each. The files, in a folder. */
export async function writeHandIns(room: BenchRoom, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  for (const centre of room.centres)
    for (const [at, { id }] of room.round.experts.entries()) {
      const person = room.people[at]
      if (person === undefined) throw new Error(`nobody is ${id}`)
      files.push(await writeHandIn(room, benchHandIn(room.round, centre, id, person), person, folder))
    }
  return files
}
