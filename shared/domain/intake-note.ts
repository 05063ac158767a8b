import { z } from 'zod'

/** Why a file of a package was left out: the system or an office program made it, not the applicant. */
export const ignoreReasonSchema = z.enum([
  'mac-metadata',
  'windows-metadata',
  'office-lock-file',
  'bundle-wrapping',
])
export type IgnoreReason = z.infer<typeof ignoreReasonSchema>

export const ignoredFileSchema = z.strictObject({ path: z.string(), reason: ignoreReasonSchema }).readonly()
export type IgnoredFile = z.infer<typeof ignoredFileSchema>

/**
 * Something about a package that a person should know but that does not stop it.
 *
 * | code | `path` | `detail` |
 * | --- | --- | --- |
 * | `names-in-gbk` | empty | how many names |
 * | `top-folder-removed`, `doubled-folder-removed` | the folder | empty |
 * | `differs-by-case`, `differs-by-unicode-form` | the file under its new name | the file it would have hidden |
 * | `empty-file`, `empty-folder` | it | empty |
 * | `archive-inside`, `legacy-format`, `not-viewable`, `password-protected` | the file | its media type |
 * | `extension-mismatch` | the file | the media type its bytes say |
 */
export const intakeNoteCodeSchema = z.enum([
  'names-in-gbk',
  'top-folder-removed',
  'doubled-folder-removed',
  'differs-by-case',
  'differs-by-unicode-form',
  'empty-file',
  'empty-folder',
  'archive-inside',
  'legacy-format',
  'not-viewable',
  'password-protected',
  'extension-mismatch',
])
export type IntakeNoteCode = z.infer<typeof intakeNoteCodeSchema>

export const intakeNoteSchema = z
  .strictObject({ code: intakeNoteCodeSchema, path: z.string(), detail: z.string() })
  .readonly()
export type IntakeNote = z.infer<typeof intakeNoteSchema>
