import { z } from 'zod'
import { memberSchema } from '../domain/assignment.ts'
import { instantSchema, roundIdSchema } from '../domain/brand.ts'
import { claimsSchema } from '../domain/claim.ts'
import { collectOutcomeSchema, collectReasonSchema } from '../domain/collected.ts'
import { declarationSchema } from '../domain/declaration.ts'
import { numberedOpinionSchema } from '../domain/hand-in.ts'
import { sha256Schema } from '../domain/hash.ts'
import { personSchema, publicIdentitySchema } from '../domain/identity.ts'
import { panelDecisionSchema } from '../domain/panel-decision.ts'
import { panelOpinionSchema } from '../domain/panel-opinion.ts'
import { handInStateSchema, panelResultSchema, scanSchema } from '../domain/panel-result.ts'
import {
  centreIdSchema,
  expertIdSchema,
  panelIdSchema,
  roundCentreSchema,
  roundHeadSchema,
} from '../domain/round.ts'
import { schemeSchema } from '../domain/scheme.ts'
import { sheetContentSchema } from '../domain/score-sheet.ts'
import { job, read, write } from './call.ts'
import { fileTokenSchema } from './file-token.ts'

/** What became of one file that was dropped on the board. `reason`: a failed check of the verification, or a rule. */
export const collectedFileSchema = z
  .strictObject({
    file: z.string(),
    outcome: collectOutcomeSchema,
    reason: collectReasonSchema.nullable(),
    centre: centreIdSchema.nullable(),
    expert: expertIdSchema.nullable(),
    /** Whose key signed it: for an unknown one, to be compared and pinned. */
    signer: publicIdentitySchema.nullable(),
  })
  .readonly()
export type CollectedFile = z.infer<typeof collectedFileSchema>

/** One cell of the board: an expert for a centre. */
export const boardCellSchema = z
  .strictObject({
    expert: expertIdSchema,
    state: handInStateSchema,
    version: z.int().min(1).nullable(),
    sheetHash: sha256Schema.nullable(),
    sealedAt: instantSchema.nullable(),
    handedInAt: instantSchema.nullable(),
    open: z.int().min(0).nullable(),
    transcribed: z.boolean(),
    /** Sealed versions that do not count, with why the sheet was reopened; rivals in a conflict among them. */
    superseded: z
      .array(
        z
          .strictObject({
            version: z.int(),
            sheetHash: sha256Schema,
            sealedAt: instantSchema,
            reason: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    /** Sealed after the sheets of the centre were opened. */
    late: z.boolean(),
    declarations: z.array(declarationSchema).readonly(),
  })
  .readonly()
export type BoardCell = z.infer<typeof boardCellSchema>

export const boardRowSchema = z
  .strictObject({
    centre: roundCentreSchema,
    cells: z.array(boardCellSchema).readonly(),
    /** All who take part have sealed or are recused; then the sheets may be opened. */
    complete: z.boolean(),
    opened: z.boolean(),
    result: z
      .strictObject({ version: z.int().min(1), signatures: z.int().min(0), due: z.int().min(0) })
      .readonly()
      .nullable(),
  })
  .readonly()

/** A panel as its chair (or the secretariat) sees it: expert × centre. */
export const boardSchema = z
  .strictObject({
    round: roundHeadSchema,
    panel: z.strictObject({ id: panelIdSchema, name: z.string(), chair: expertIdSchema }).readonly(),
    members: z.array(memberSchema).readonly(),
    rows: z.array(boardRowSchema).readonly(),
  })
  .readonly()
export type Board = z.infer<typeof boardSchema>

/** A sheet that counts, as the panel's arithmetic takes it. */
export const panelSheetSchema = z
  .strictObject({
    expert: expertIdSchema,
    sheetHash: sha256Schema,
    transcribed: z.boolean(),
    scope: memberSchema.unwrap().shape.scope,
    content: sheetContentSchema,
  })
  .readonly()

/** A scan as it stands with the centre: once a result with it was signed it stays. */
export const attachedScanSchema = scanSchema
  .unwrap()
  .extend({
    /** The newest signed version of the result that it is part of; null while none is. */
    signedIn: z.int().min(1).nullable(),
  })
  .readonly()
export type AttachedScan = z.infer<typeof attachedScanSchema>

/** A signed result of the centre, and who signed it. */
export const signedResultSchema = z
  .strictObject({
    bundleHash: sha256Schema,
    version: z.int().min(1),
    closedAt: instantSchema,
    signatures: z
      .array(z.strictObject({ principal: z.string(), name: z.string().nullable() }).readonly())
      .readonly(),
    due: z.array(personSchema).readonly(),
    /** True for the newest one while nothing changed since; a change voids all its signatures. */
    stands: z.boolean(),
  })
  .readonly()

/**
 * All about one centre for the panel's work. Before the sheets are opened `sheets` and `opinions` are empty. The
 * matrix, the differences, the grade and its robustness are computed from it by `shared/scoring/panel`.
 */
export const panelCentreSchema = z
  .strictObject({
    round: roundHeadSchema,
    panel: boardSchema.unwrap().shape.panel,
    scheme: schemeSchema.nullable(),
    centre: roundCentreSchema,
    claims: claimsSchema,
    members: z.array(memberSchema).readonly(),
    row: boardRowSchema,
    sheets: z.array(panelSheetSchema).readonly(),
    /** Of the same experts what each sealed first, before the discussion. */
    firstSealed: z.array(panelSheetSchema).readonly(),
    opinions: z
      .array(
        z
          .strictObject({ expert: expertIdSchema, opinions: z.array(numberedOpinionSchema).readonly() })
          .readonly(),
      )
      .readonly(),
    decisions: z.array(panelDecisionSchema).readonly(),
    opinion: panelOpinionSchema.nullable(),
    scans: z.array(attachedScanSchema).readonly(),
    results: z.array(signedResultSchema).readonly(),
  })
  .readonly()
export type PanelCentre = z.infer<typeof panelCentreSchema>

const byPanel = { round: roundIdSchema, panel: panelIdSchema }
const byCentre = { round: roundIdSchema, centre: centreIdSchema }
const files = z.array(fileTokenSchema).min(1).readonly()

/** The chair's work. No call writes anyone's score. */
export const panelCalls = {
  'panel.list': read(z.strictObject({}), z.array(boardSchema).readonly()),
  'panel.board': read(z.strictObject(byPanel), boardSchema),
  /** Takes in score bundles and whole folders of them, in any order, as often as one likes. */
  'panel.collect': job(z.strictObject({ files }), z.array(collectedFileSchema).readonly()),
  /** Pins the key of a member that was compared on both screens. */
  'panel.pin': write(z.strictObject({ identity: publicIdentitySchema }), z.strictObject({})),
  'panel.centre': read(z.strictObject(byCentre), panelCentreSchema),
  'panel.decide': write(z.strictObject({ ...byCentre, decision: panelDecisionSchema }), panelCentreSchema),
  'panel.save-opinion': write(
    z.strictObject({ ...byCentre, opinion: panelOpinionSchema }),
    panelCentreSchema,
  ),
  /** Attaches scans of signed paper to the centre's result. */
  'panel.add-scans': job(z.strictObject({ ...byCentre, files }), panelCentreSchema),
  /** Takes off a scan that was attached by mistake; what a result was signed with stays. */
  'panel.remove-scan': write(z.strictObject({ ...byCentre, scan: sha256Schema }), panelCentreSchema),
  /** Attaches again what was taken off last under that hash. */
  'panel.restore-scan': write(z.strictObject({ ...byCentre, scan: sha256Schema }), panelCentreSchema),
  /**
   * 代录: takes in the paper sheet of an expert without a laptop beside its scan; a second person has checked it.
   * `out`: where the signed bundle goes as well, for the chair, where the secretariat types.
   */
  'panel.transcribe': job(
    z.strictObject({
      ...byCentre,
      expert: expertIdSchema,
      content: sheetContentSchema,
      declaration: declarationSchema.unwrap().omit({ declaredAt: true, centre: true }),
      checkedBy: z.string().trim().min(1).max(60),
      scan: fileTokenSchema,
      out: fileTokenSchema.nullable(),
    }),
    collectedFileSchema,
  ),
  /** The chair signs: writes the `panel-result` bundle. */
  'panel.sign': job(z.strictObject({ ...byCentre, file: fileTokenSchema }), panelCentreSchema),
  /** Writes the newest signed result with all signatures that were merged so far. */
  'panel.export-result': job(
    z.strictObject({ ...byCentre, file: fileTokenSchema }),
    z.strictObject({ bundleHash: sha256Schema, signatures: z.int() }),
  ),
  /** Shows a result before a member countersigns it. */
  'panel.read-result': job(
    z.strictObject({ file: fileTokenSchema }),
    z.strictObject({
      result: panelResultSchema,
      bundleHash: sha256Schema,
      ok: z.boolean(),
      scheme: schemeSchema.nullable(),
    }),
  ),
  /** A member countersigns his copy; the signed bytes stay the same. */
  'panel.countersign': job(
    z.strictObject({ file: fileTokenSchema, out: fileTokenSchema }),
    z.strictObject({ bundleHash: sha256Schema, signatures: z.int() }),
  ),
  /** Takes in countersigned copies, in any order. */
  'panel.merge-signatures': job(z.strictObject({ files }), z.array(collectedFileSchema).readonly()),
} as const
