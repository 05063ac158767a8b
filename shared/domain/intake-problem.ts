import { z } from 'zod'

const archive = z.string()
const entry = z.string()
const maybeEntry = entry.exactOptional()
const bytes = z.int().min(0)

/** Why a path in a package is refused as unsafe: it would leave the folder it is unpacked to. */
export const unsafePathSchema = z.enum(['parent-folder', 'absolute', 'drive-letter', 'network-share'])
export type UnsafePath = z.infer<typeof unsafePathSchema>

/** Why a file name cannot be kept: Windows could not hold it, or it hides what it is. */
export const unusableNameSchema = z.enum([
  'reserved',
  'illegal-character',
  'control-character',
  'trailing-dot-or-space',
  'empty-part',
  'undecodable',
])
export type UnusableName = z.infer<typeof unusableNameSchema>

/** What a file that is no package turned out to be. */
export const foreignFormatSchema = z.enum(['rar', '7z', 'gzip', 'tar', 'office-document', 'pdf', 'unknown'])
export type ForeignFormat = z.infer<typeof foreignFormatSchema>

/**
 * Why a package was refused, whole. `archive` is the name of the ZIP or folder; `entry` is the name in it as
 * it was sent. Sizes in bytes. Nothing of a refused package is kept.
 */
export const intakeProblemSchema = z.discriminatedUnion('code', [
  // the source
  z.strictObject({ code: z.literal('not-found'), archive }),
  z.strictObject({ code: z.literal('unreadable'), archive, entry: maybeEntry, cause: z.string() }),
  z.strictObject({ code: z.literal('not-a-package'), archive, format: foreignFormatSchema }),
  z.strictObject({ code: z.literal('empty-package'), archive }),
  z.strictObject({ code: z.literal('changed-while-reading'), archive, entry: maybeEntry }),
  // the ZIP
  z.strictObject({ code: z.literal('truncated'), archive, entry: maybeEntry }),
  z.strictObject({ code: z.literal('damaged'), archive, entry: maybeEntry, cause: z.string() }),
  z.strictObject({ code: z.literal('split-archive'), archive }),
  z.strictObject({ code: z.literal('encrypted'), archive, entry: maybeEntry }),
  z.strictObject({ code: z.literal('unsupported-method'), archive, entry, method: z.string() }),
  z.strictObject({ code: z.literal('checksum-mismatch'), archive, entry }),
  z.strictObject({ code: z.literal('size-mismatch'), archive, entry, declared: bytes, found: bytes }),
  z.strictObject({ code: z.literal('overlapping-entries'), archive, entry, other: entry }),
  z.strictObject({ code: z.literal('duplicate-entry'), archive, entry, other: entry }),
  // names
  z.strictObject({ code: z.literal('unsafe-path'), archive, entry, why: unsafePathSchema }),
  z.strictObject({ code: z.literal('unusable-name'), archive, entry, why: unusableNameSchema, part: entry }),
  z.strictObject({ code: z.literal('link'), archive, entry }),
  z.strictObject({ code: z.literal('special-file'), archive, entry }),
  // limits
  z.strictObject({ code: z.literal('path-too-long'), archive, entry, limit: z.int(), found: z.int() }),
  z.strictObject({ code: z.literal('too-deep'), archive, entry, limit: z.int(), found: z.int() }),
  z.strictObject({ code: z.literal('too-many-files'), archive, limit: z.int(), found: z.int() }),
  z.strictObject({ code: z.literal('file-too-large'), archive, entry, limit: bytes, found: bytes }),
  z.strictObject({ code: z.literal('package-too-large'), archive, limit: bytes, found: bytes }),
  z.strictObject({ code: z.literal('ratio-too-high'), archive, entry: maybeEntry, limit: z.int() }),
  // this machine
  z.strictObject({ code: z.literal('disk-full'), archive, entry: maybeEntry }),
  z.strictObject({ code: z.literal('not-writable'), archive, entry: maybeEntry, cause: z.string() }),
  z.strictObject({ code: z.literal('cancelled'), archive }),
])
export type IntakeProblem = z.infer<typeof intakeProblemSchema>
export type IntakeProblemCode = IntakeProblem['code']
