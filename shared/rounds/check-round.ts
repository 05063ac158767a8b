import type { Round } from '../domain/round.ts'
import type { Scheme } from '../domain/scheme.ts'
import { checkAdoptions } from './checks/check-adoptions.ts'
import { checkCentres } from './checks/check-centres.ts'
import { checkExperts } from './checks/check-experts.ts'
import { checkOrganisations } from './checks/check-organisations.ts'
import { checkPanels } from './checks/check-panels.ts'
import { checkReferences } from './checks/check-references.ts'
import { checkScopes } from './checks/check-scopes.ts'
import { checkVisits } from './checks/check-visits.ts'
import { checkWhole } from './checks/check-whole.ts'
import type { RoundProblem } from './round-problem.ts'

/**
 * All that is wrong with a round, errors first. `scheme`: the document behind the reference in the round; null
 * where there is none, or where it is not at hand, and what needs it is passed over.
 */
export function checkRound(round: Round, scheme: Scheme | null): readonly RoundProblem[] {
  const problems = [
    ...checkWhole(round, scheme),
    ...checkReferences(round),
    ...checkCentres(round),
    ...checkAdoptions(round),
    ...checkExperts(round),
    ...checkPanels(round),
    ...(scheme === null ? [] : checkScopes(round, scheme)),
    ...checkOrganisations(round),
    ...checkVisits(round),
  ]
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ]
}
