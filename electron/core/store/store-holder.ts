import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'
import { type Instant, instantSchema } from '#shared/domain/brand.ts'

const holderSchema = z.strictObject({ pid: z.int(), host: z.string(), who: z.string(), since: instantSchema })

/** The process that has a store open. */
export type StoreHolder = z.infer<typeof holderSchema>

/**
 * Notes who has the store open. The lock itself is SQLite's, which the system takes back when a process ends,
 * so what a killed process leaves here never keeps anyone out; it only puts a name to a lock that holds.
 */
export function noteHolder(path: string, who: string, since: Instant): void {
  const holder: StoreHolder = { pid: process.pid, host: hostname(), who, since }
  writeFileSync(path, JSON.stringify(holder))
}

/** Who noted himself last; null where nobody did, or the note is being written. */
export function readHolder(path: string): StoreHolder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

export function forgetHolder(path: string): void {
  rmSync(path, { force: true })
}
