import { z } from 'zod'
import { machine } from '#electron/core/machine.ts'
import { daySchema, roundIdSchema } from '#shared/domain/brand.ts'
import { reviewPeriodSchema } from '#shared/domain/claim.ts'
import {
  expertIdSchema,
  panelSchema,
  recusalSchema,
  roundCentreSchema,
  roundExpertSchema,
  roundKindSchema,
  roundRulesSchema,
  visitSchema,
} from '#shared/domain/round.ts'
import { type Command, CommandFailure } from '../command.ts'
import { findApplication } from '../find-application.ts'
import { requiredOption } from '../option-text.ts'
import { readJson } from '../read-json.ts'

/** What a round is made of, as a file; only the first five fields are due. */
const roundFile = z.strictObject({
  kind: roundKindSchema,
  name: z.string().min(1),
  period: reviewPeriodSchema,
  cutOffDay: daySchema,
  /** Id or hash of a scheme; null for a consultation. */
  scheme: z.string().nullable(),
  drill: z.boolean().optional(),
  rules: roundRulesSchema.unwrap().partial().optional(),
  centres: z
    .array(
      roundCentreSchema
        .unwrap()
        .extend({ application: z.string().nullable() })
        .partial({ centre: true, partners: true }),
    )
    .optional(),
  experts: z
    .array(roundExpertSchema.unwrap().omit({ identity: true, pinnedAt: true }).extend({ id: expertIdSchema }))
    .optional(),
  panels: z.array(panelSchema).optional(),
  recusals: z.array(recusalSchema).optional(),
  visits: z.array(visitSchema).optional(),
})

/** Only what the file says; the reference rules of the kind stand for the rest. */
function given(rules: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined))
}

export const roundCreateCommand: Command = {
  name: 'round create',
  usage: '--from FILE.json',
  summary: { zh: '新建评审批次', en: 'Create a round' },
  arity: 0,
  options: ['from='],
  json: ['{"round","kind","name","drill","centres":0,"experts":0,"panels":0}'],
  async run(context) {
    const file = await readJson(requiredOption(context, 'from'), roundFile)
    const store = await context.openStore()
    const schemes = await store.call('scheme.list', {})
    const scheme = schemes.find(({ hash, scheme: { id } }) => file.scheme === hash || file.scheme === id)
    if (file.scheme !== null && scheme === undefined)
      throw new CommandFailure({ code: 'scheme-not-found', subject: file.scheme })
    const created = await store.call('round.create', {
      round: roundIdSchema.parse(machine().newId()),
      kind: file.kind,
      name: file.name,
      period: file.period,
      cutOffDay: file.cutOffDay,
      drill: file.drill === true,
      scheme: scheme?.hash ?? null,
      copyFrom: null,
    })
    const centres = []
    for (const { id, application: asked, centre: described, partners = [], adoptions } of file.centres ??
      []) {
      const found = asked === null ? null : await findApplication(store, asked)
      const centre =
        described ??
        (found === null ? undefined : (await store.call('application.get', { application: found.id })).centre)
      if (centre === undefined) throw new CommandFailure({ code: 'application-not-found', subject: id })
      centres.push({ id, application: found?.id ?? null, centre, partners, adoptions })
    }
    const round = await store.call('round.save', {
      round: {
        ...created,
        rules: roundRulesSchema.parse({ ...created.rules, ...given(file.rules ?? {}) }),
        centres,
        experts: (file.experts ?? []).map((expert) => ({ ...expert, identity: null, pinnedAt: null })),
        panels: file.panels ?? [],
        recusals: file.recusals ?? [],
        visits: file.visits ?? [],
      },
    })
    const counts = {
      centres: round.centres.length,
      experts: round.experts.length,
      panels: round.panels.length,
    }
    return {
      exit: 0,
      json: { round: round.id, kind: round.kind, name: round.name, drill: round.drill, ...counts },
      lines: [
        `${round.id}  ${round.name}`,
        context.language === 'zh'
          ? `中心 ${counts.centres}，专家 ${counts.experts}，评审组 ${counts.panels}`
          : `${counts.centres} centres, ${counts.experts} experts, ${counts.panels} panels`,
      ],
    }
  },
}
