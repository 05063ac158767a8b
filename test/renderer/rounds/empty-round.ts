import type { NewCentre, NewExpert } from '#renderer/features/rounds/round-edits.ts'
import { type Round, roundSchema } from '#shared/domain/round.ts'
import { referenceRules } from '#shared/rounds/reference-rules.ts'

/** A round as it is right after it was made. */
export function emptyRound(): Round {
  return roundSchema.parse({
    format: 'paneldesk-round/1',
    id: '01TEST00000000000000000001',
    kind: 'consultation',
    name: '咨询论证',
    period: { from: '2023', to: '2025' },
    cutOffDay: '2026-12-31',
    drill: true,
    scheme: null,
    rules: referenceRules('consultation', null),
    revision: 0,
    state: 'draft',
    copiedFrom: null,
    centres: [],
    experts: [],
    panels: [],
    recusals: [],
    visits: [],
  })
}

export function aCentre(name: string): NewCentre {
  return {
    application: null,
    centre: { name, leadUnit: null, creditCode: null, field: null, formationMode: null, approvedOn: null },
    partners: [],
    adoptions: [],
  }
}

export function anExpert(name: string): NewExpert {
  return {
    name,
    organisation: `${name}的单位`,
    role: 'technical',
    outside: false,
    fields: [],
    identity: null,
    pinnedAt: null,
  }
}
