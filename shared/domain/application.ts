import { z } from 'zod'
import { applicationIdSchema, daySchema, instantSchema } from './brand.ts'
import { claimsSchema, reviewPeriodSchema } from './claim.ts'
import { sha256Schema } from './hash.ts'
import { localizedTextSchema } from './localized-text.ts'

/** 龙头企业牵头 / 多家骨干企业联合(平台型公司) / 高校院所牵头. 内科发〔2020〕68号, 三(一). */
export const formationModeSchema = z.enum(['leading-enterprise', 'joint-platform', 'university-or-institute'])
export type FormationMode = z.infer<typeof formationModeSchema>

/** The centre that applies, as its workbook says; unknown parts are null. */
export const centreSchema = z
  .strictObject({
    name: z.string().min(1),
    leadUnit: z.string().nullable(),
    creditCode: z.string().nullable(),
    field: z.string().nullable(),
    formationMode: formationModeSchema.nullable(),
    approvedOn: daySchema.nullable(),
  })
  .readonly()
export type Centre = z.infer<typeof centreSchema>

/** A file of a package: its place in the package, its hash, and what its bytes are. */
export const packageFileSchema = z
  .strictObject({
    path: z.string().min(1),
    originalName: z.string().nullable(),
    sha256: sha256Schema,
    size: z.int().min(0),
    mediaType: z.string(),
  })
  .readonly()
export type PackageFile = z.infer<typeof packageFileSchema>

/** `evaluation` 运行评估材料 or `plan` 建设与运行实施方案. */
export const packageKindSchema = z.enum(['evaluation', 'plan'])
export type PackageKind = z.infer<typeof packageKindSchema>

/**
 * A problem in one cell of the metrics workbook. `cell`: `L3 知识产权!D7`, or a sheet's name alone; `found` as it
 * stands there; `expected`: the unit, format, options or limits, or what it clashes with.
 */
export const cellProblemSchema = z
  .strictObject({
    code: z.enum([
      'text-in-number',
      'formula-error',
      'formula-without-result',
      'wrong-unit',
      'missing',
      'duplicate',
      'outside-period',
      'wrong-credit-code',
      'unit-slip',
      'not-an-option',
      'wrong-date',
      'negative',
      'too-many-decimals',
      'unknown-sheet',
      'unknown-column',
      'missing-sheet',
      'missing-column',
      'other-scheme',
      'evidence-not-found',
    ]),
    severity: z.enum(['error', 'warning']),
    cell: z.string(),
    found: z.string(),
    /** The item it concerns as in item-key.ts: `D01/2024`, `L3/r7/number`; null for a sheet or heading. */
    item: z.string().nullable(),
    expected: z.string().nullable(),
  })
  .readonly()
export type CellProblem = z.infer<typeof cellProblemSchema>

/** A correction of a claim at the office: the original stays beside it. `item` as in `CellProblem`. */
export const correctionSchema = z
  .strictObject({
    item: z.string(),
    original: z.string().nullable(),
    corrected: z.string().nullable(),
    reason: z.string().min(1),
    at: instantSchema,
  })
  .readonly()
export type Correction = z.infer<typeof correctionSchema>

/**
 * What the outline or the scheme asks for, and what was found for it. `unreadable`: the files named may hold it
 * but have no text to look in (a scan), so nobody can say that it is missing.
 */
export const completenessItemSchema = z
  .strictObject({
    code: z.string(),
    name: localizedTextSchema,
    state: z.enum(['present', 'missing', 'extra', 'unreadable']),
    files: z.array(z.string()).readonly(),
  })
  .readonly()
export type CompletenessItem = z.infer<typeof completenessItemSchema>

/** One imported state of an application package; an amended package makes the next version. */
export const packageVersionSchema = z
  .strictObject({
    version: z.int().min(1),
    /** SHA-256 of the canonical JSON of `[path, sha256]` of all files, sorted by path. */
    packageHash: sha256Schema,
    sourceName: z.string(),
    importedAt: instantSchema,
    files: z.array(packageFileSchema).readonly(),
    ignored: z.array(z.strictObject({ path: z.string(), reason: z.string() })).readonly(),
    notes: z.array(z.strictObject({ code: z.string(), path: z.string(), detail: z.string() })).readonly(),
    claims: claimsSchema,
    problems: z.array(cellProblemSchema).readonly(),
    corrections: z.array(correctionSchema).readonly(),
    completeness: z.array(completenessItemSchema).readonly(),
  })
  .readonly()
export type PackageVersion = z.infer<typeof packageVersionSchema>

export const applicationSchema = z
  .strictObject({
    id: applicationIdSchema,
    kind: packageKindSchema,
    centre: centreSchema,
    schemeHash: sha256Schema,
    period: reviewPeriodSchema,
    sample: z.boolean(),
    current: packageVersionSchema,
    /** Numbers of all versions, ascending; the last is the current one. */
    versions: z.array(z.int().min(1)).readonly(),
  })
  .readonly()
export type Application = z.infer<typeof applicationSchema>
