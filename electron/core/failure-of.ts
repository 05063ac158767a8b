import type { Failure } from '#shared/contract/failure.ts'
import { intakeFailure } from '#shared/contract/intake-failure.ts'
import { CoreFailure } from './core-failure.ts'
import { IntakeError, systemCode } from './intake/problem.ts'
import { appendLog } from './log.ts'
import type { Machine } from './machine.ts'

/** Codes of the system and of SQLite that have a meaning of their own; by their beginning, as SQLite refines them. */
const meanings: readonly (readonly [beginning: string, code: Failure['code']])[] = [
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_FULL', 'disk-full'],
  ['EACCES', 'file-not-writable'],
  ['EPERM', 'file-not-writable'],
  ['EROFS', 'file-not-writable'],
  ['EBUSY', 'file-not-writable'],
  ['EISDIR', 'file-not-writable'],
  ['EEXIST', 'file-not-writable'],
  ['ENAMETOOLONG', 'file-not-writable'],
  ['SQLITE_READONLY', 'file-not-writable'],
  ['SQLITE_CANTOPEN', 'file-not-writable'],
  ['ENOENT', 'file-not-found'],
  ['ENOTDIR', 'file-not-found'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_NOTADB', 'store-damaged'],
]

/** What went wrong, as the contract says it. What nobody foresaw is `internal`, with a reference into the log. */
export function failureOf(
  error: unknown,
  log: string,
  { now, newId }: Pick<Machine, 'now' | 'newId'>,
): Failure {
  if (error instanceof CoreFailure) return error.failure
  if (error instanceof IntakeError) return intakeFailure(error.problem)
  const code = systemCode(error) ?? ''
  const known = meanings.find(([beginning]) => code.startsWith(beginning))
  if (known !== undefined) {
    const path = error instanceof Error && 'path' in error ? error.path : undefined
    return { code: known[1], ...(typeof path === 'string' ? { subject: path } : {}) }
  }
  const reference = newId().slice(-8)
  appendLog(log, now(), `${reference} ${error instanceof Error ? (error.stack ?? error.message) : error}`)
  return { code: 'internal', details: { reference } }
}
