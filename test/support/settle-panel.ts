import type { CentreId } from '#shared/domain/round.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { differences } from '#shared/scoring/panel/differences.ts'
import type { RoundPerson, TestRound } from './panel-round.ts'

/** Settles whatever the experts verified differently about a centre, as the first of them found it. */
export async function settlePanel(round: TestRound, { core }: RoundPerson, centre: CentreId): Promise<void> {
  const where = { round: round.id, centre }
  const opened = await core.call('panel.centre', where)
  const { claims, sheets, decisions } = opened
  const { period, rules } = opened.round
  const found = differences(referenceOperationScheme(), { period, rules, claims, sheets, decisions })
  for (const difference of found) {
    const settled =
      difference.kind === 'verified'
        ? difference.entries.find(({ verification }) => verification !== null)?.verification
        : undefined
    if (settled == null) continue
    const decision = {
      kind: 'settle',
      settled,
      reason: '合议一致',
      vote: null,
      dissent: [],
      decidedAt: core.clock.now(),
    } as const
    await core.call('panel.decide', { ...where, decision })
  }
}
