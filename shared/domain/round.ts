import { z } from 'zod'
import { centreSchema } from './application.ts'
import { applicationIdSchema, daySchema, instantSchema, roundIdSchema } from './brand.ts'
import { reviewPeriodSchema } from './claim.ts'
import { decimalSchema } from './exact.ts'
import { sha256Schema } from './hash.ts'
import { publicIdentitySchema } from './identity.ts'
import { indicatorCodeSchema } from './indicator.ts'
import { opinionAdoptionSchema } from './opinion-adoption.ts'
import { consensusRuleSchema, panelRuleSchema, quotaRuleSchema, schemeIdSchema } from './scheme.ts'

/** 咨询论证, 方案评审, 实地评估, 运行评估, 整改复评. Domain rules, section 0. */
export const roundKindSchema = z.enum([
  'consultation',
  'plan-review',
  'site-assessment',
  'operation-evaluation',
  're-evaluation',
])
export type RoundKind = z.infer<typeof roundKindSchema>

/** Number of a centre in its round: `Z001`. */
export const centreIdSchema = z
  .string()
  .regex(/^Z\d{3,4}$/)
  .brand<'CentreId'>()
export type CentreId = z.infer<typeof centreIdSchema>

/** Number of an expert in his round: `E01`. */
export const expertIdSchema = z
  .string()
  .regex(/^E\d{2,4}$/)
  .brand<'ExpertId'>()
export type ExpertId = z.infer<typeof expertIdSchema>

/** Number of a panel in its round: `G01`. */
export const panelIdSchema = z
  .string()
  .regex(/^G\d{2,3}$/)
  .brand<'PanelId'>()
export type PanelId = z.infer<typeof panelIdSchema>

/** 技术, 管理, 财务. */
export const expertRoleSchema = z.enum(['technical', 'management', 'finance'])
export type ExpertRole = z.infer<typeof expertRoleSchema>

/** A centre that takes part. `application` is null until its package is in the store. */
export const roundCentreSchema = z
  .strictObject({
    id: centreIdSchema,
    application: applicationIdSchema.nullable(),
    centre: centreSchema,
    /** 共建单位, for the check of recusals. */
    partners: z.array(z.string().min(1)).readonly(),
    /** 意见—采纳情况 of an earlier consultation; empty where there was none, and in rounds from before it was kept. */
    adoptions: z.array(opinionAdoptionSchema).readonly().default([]),
  })
  .readonly()
export type RoundCentre = z.infer<typeof roundCentreSchema>

/**
 * A person on the list. `identity` is null until he is enrolled: his key was seen on both screens, compared and
 * pinned at `pinnedAt`.
 */
export const roundExpertSchema = z
  .strictObject({
    id: expertIdSchema,
    name: z.string().min(1).max(60),
    organisation: z.string().min(1).max(120),
    role: expertRoleSchema,
    /** From outside the region 区外. */
    outside: z.boolean(),
    fields: z.array(z.string().min(1)).readonly(),
    identity: publicIdentitySchema.nullable(),
    pinnedAt: instantSchema.nullable(),
  })
  .readonly()
export type RoundExpert = z.infer<typeof roundExpertSchema>

/** A seat on a panel. A narrower `scope` lists the indicators that the expert looks at; null is all of them. */
export const seatSchema = z
  .strictObject({ expert: expertIdSchema, scope: z.array(indicatorCodeSchema).min(1).readonly().nullable() })
  .readonly()
export type Seat = z.infer<typeof seatSchema>

export const panelSchema = z
  .strictObject({
    id: panelIdSchema,
    name: z.string().min(1).max(60),
    /** 组长; one of the seats. Null while nobody is chosen. */
    chair: expertIdSchema.nullable(),
    seats: z.array(seatSchema).readonly(),
    centres: z.array(centreIdSchema).readonly(),
  })
  .readonly()
export type Panel = z.infer<typeof panelSchema>

/** An expert who does not take part for one centre, known to the secretariat beforehand, and why. */
export const recusalSchema = z
  .strictObject({ expert: expertIdSchema, centre: centreIdSchema, reason: z.string().min(1).max(2_000) })
  .readonly()
export type Recusal = z.infer<typeof recusalSchema>

/** A day on the calendar of site visits. */
export const visitSchema = z
  .strictObject({
    centre: centreIdSchema,
    day: daySchema,
    /** `09:00–11:30`, free text. */
    time: z.string().max(40),
    place: z.string().max(200),
    note: z.string().max(2_000),
  })
  .readonly()
export type Visit = z.infer<typeof visitSchema>

/** Who may decide, and with how many: counted over those present. Domain rules, section 4. */
export const roundRulesSchema = z
  .strictObject({
    panelRule: panelRuleSchema,
    consensusRule: consensusRuleSchema,
    quota: quotaRuleSchema.nullable(),
    /** Present members that a panel needs: at least `members`, and at least `percent` of those who may take part. */
    quorum: z.strictObject({ members: z.int().min(1), percent: decimalSchema }).readonly(),
    /** Share of the present that carries a conclusion or a veto, inclusive: `200/3` per cent is two thirds. */
    majority: z.strictObject({ of: z.int().min(1), outOf: z.int().min(1) }).readonly(),
    /** Sizes a panel should have, smallest to largest; odd. */
    panelSize: z.strictObject({ from: z.int().min(1), to: z.int().min(1) }).readonly(),
    /** Off, or the least share of experts from outside the region, in per cent. */
    outsidePercent: decimalSchema.nullable(),
    /** Most centres for one expert. */
    load: z.int().min(1).nullable(),
    /** A centre approved on or after this month and day owes no report for that year: `07-01`. */
    reportExemptFrom: z.string().regex(/^\d{2}-\d{2}$/),
  })
  .readonly()
export type RoundRules = z.infer<typeof roundRulesSchema>

/** The scheme that a round is frozen to, by its hash; a consultation has none. */
export const schemeReferenceSchema = z
  .strictObject({ id: schemeIdSchema, version: z.string(), hash: sha256Schema })
  .readonly()
export type SchemeReference = z.infer<typeof schemeReferenceSchema>

/** What every document of a round says about it. `drill` marks 演练: it never mixes with a real one. */
export const roundHeadSchema = z
  .strictObject({
    id: roundIdSchema,
    kind: roundKindSchema,
    name: z.string().min(1).max(120),
    period: reviewPeriodSchema,
    cutOffDay: daySchema,
    drill: z.boolean(),
    scheme: schemeReferenceSchema.nullable(),
    rules: roundRulesSchema,
    /** Counts what the secretariat sent out: 0 before the first assignment bundles. */
    revision: z.int().min(0),
  })
  .readonly()
export type RoundHead = z.infer<typeof roundHeadSchema>

/** A round 评审批次 as the secretariat keeps it. Scheme, rules and period stand from `issued` on. */
export const roundSchema = z
  .strictObject({
    format: z.literal('paneldesk-round/1'),
    ...roundHeadSchema.unwrap().shape,
    state: z.enum(['draft', 'issued', 'closed']),
    copiedFrom: roundIdSchema.nullable(),
    centres: z.array(roundCentreSchema).readonly(),
    experts: z.array(roundExpertSchema).readonly(),
    panels: z.array(panelSchema).readonly(),
    recusals: z.array(recusalSchema).readonly(),
    visits: z.array(visitSchema).readonly(),
  })
  .readonly()
export type Round = z.infer<typeof roundSchema>

/** The head of a round, as its documents carry it. */
export function headOf(round: Round): RoundHead {
  const { id, kind, name, period, cutOffDay, drill, scheme, rules, revision } = round
  return { id, kind, name, period, cutOffDay, drill, scheme, rules, revision }
}

/** The panel that a centre is given to. */
export function panelOf(round: Pick<Round, 'panels'>, centre: CentreId): Panel | undefined {
  return round.panels.find((panel) => panel.centres.includes(centre))
}

/** The seats that take part for a centre: its panel's, without those who are recused from it. */
export function seatsFor(round: Pick<Round, 'panels' | 'recusals'>, centre: CentreId): readonly Seat[] {
  const away = new Set<ExpertId>(
    round.recusals.filter((recusal) => recusal.centre === centre).map(({ expert }) => expert),
  )
  return panelOf(round, centre)?.seats.filter(({ expert }) => !away.has(expert)) ?? []
}
