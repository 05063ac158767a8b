import type { Sha256 } from '#shared/domain/hash.ts'
import type { PanelResult } from '#shared/domain/panel-result.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { SignedPaper } from './panel-paper.ts'

/** What a panel's result says for its forms. `hash`: of its canonical JSON; the chair signs exactly that. */
export function signedPaper(result: PanelResult, scheme: Scheme | null, hash: Sha256): SignedPaper {
  const { round, panel, centre, members, chair, handIns, decisions, grade, opinion, closedAt } = result
  return {
    round,
    scheme,
    panel,
    chair: members.find(({ person }) => person?.fingerprint === chair.fingerprint)?.expert ?? null,
    centre,
    members,
    states: members.map(({ expert }) => ({
      expert,
      state: handIns.find((handIn) => handIn.expert === expert)?.state ?? 'not-received',
    })),
    decisions,
    grade,
    opinion,
    signed: { hash, signedAt: closedAt },
  }
}
