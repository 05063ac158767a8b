import type { z } from 'zod'
import { hashJson } from '#electron/core/digest.ts'
import { type Round, roundSchema } from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { referenceRules } from '#shared/rounds/reference-rules.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'

type RoundData = z.input<typeof roundSchema>
export type CentreData = RoundData['centres'][number]
export type ExpertData = RoundData['experts'][number]
export type PanelData = RoundData['panels'][number]

/** A sound round: two panels of five with chairs, all roles, five organisations each, two centres each. */
export function makeRound(
  changed: Partial<RoundData> = {},
  scheme: Scheme | null = referenceOperationScheme(),
): Round {
  const kind = changed.kind ?? 'operation-evaluation'
  return roundSchema.parse({
    format: 'paneldesk-round/1',
    id: '01JZ0000000000000000000000',
    kind,
    name: '2026 年运行评估',
    period: { from: '2023', to: '2025' },
    cutOffDay: '2026-06-30',
    drill: false,
    scheme: scheme === null ? null : { id: scheme.id, version: scheme.version, hash: hashJson(scheme) },
    rules: referenceRules(kind, scheme),
    revision: 0,
    state: 'draft',
    copiedFrom: null,
    centres: [1, 2, 3, 4].map((number) => makeCentre(number)),
    experts: Array.from({ length: 10 }, (_item, at) => makeExpert(at + 1)),
    panels: [makePanel(1, [1, 2, 3, 4, 5], [1, 2]), makePanel(2, [6, 7, 8, 9, 10], [3, 4])],
    recusals: [],
    visits: [],
    ...changed,
  })
}

export const centreId = (number: number) => `Z${String(number).padStart(3, '0')}`
export const expertId = (number: number) => `E${String(number).padStart(2, '0')}`
export const panelId = (number: number) => `G${String(number).padStart(2, '0')}`

export function makeCentre(number: number, changed: Partial<CentreData> = {}): CentreData {
  return {
    id: centreId(number),
    application: `01JZ${String(number).padStart(22, '0')}`,
    centre: {
      name: `内蒙古自治区第${number}技术创新中心`,
      leadUnit: `牵头企业${number}有限公司`,
      creditCode: null,
      field: '新能源',
      formationMode: 'leading-enterprise',
      approvedOn: '2022-05-06',
    },
    partners: [`共建大学${number}`],
    adoptions: [],
    ...changed,
  }
}

const roles = ['technical', 'management', 'finance', 'technical', 'technical'] as const

export function makeExpert(number: number, changed: Partial<ExpertData> = {}): ExpertData {
  return {
    id: expertId(number),
    name: `专家${number}`,
    organisation: `第${number}研究院`,
    role: roles[(number - 1) % roles.length] ?? 'technical',
    outside: number % 3 === 0,
    fields: ['新能源'],
    identity: makeIdentity(number),
    pinnedAt: '2026-05-01T08:00:00.000Z',
    ...changed,
  }
}

/** A public identity of the right shape; nothing can be encrypted to it. */
export function makeIdentity(number: number): NonNullable<ExpertData['identity']> {
  return {
    principal: `expert-${number}`,
    name: `专家${number}`,
    organisation: `第${number}研究院`,
    fingerprint: `SHA256:${String(number).padStart(43, 'A')}`,
    signingKey: `ssh-ed25519 AAAA${number}`,
    ageRecipient: `age1${number}`,
  }
}

export function makePanel(
  number: number,
  experts: readonly number[],
  centres: readonly number[],
  changed: Partial<PanelData> = {},
): PanelData {
  return {
    id: panelId(number),
    name: `第${number}组`,
    chair: experts[0] === undefined ? null : expertId(experts[0]),
    seats: experts.map((expert) => ({ expert: expertId(expert), scope: null })),
    centres: centres.map(centreId),
    ...changed,
  }
}

export function makeRecusal(expert: number, centre: number) {
  return { expert: expertId(expert), centre: centreId(centre), reason: '近三年合作项目' }
}

export function makeVisit(centre: number, day: string, time: string) {
  return { centre: centreId(centre), day, time, place: '呼和浩特', note: '' }
}
