import type { Scheme } from '../domain/scheme.ts'
import { checkAdjustments } from './scheme-checks/check-adjustments.ts'
import { checkCaps } from './scheme-checks/check-caps.ts'
import { checkCrossChecks } from './scheme-checks/check-cross-checks.ts'
import { checkDuplicates } from './scheme-checks/check-duplicates.ts'
import { checkFunctions } from './scheme-checks/check-functions.ts'
import { checkGrades } from './scheme-checks/check-grades.ts'
import { checkLevels } from './scheme-checks/check-levels.ts'
import { checkQuota } from './scheme-checks/check-quota.ts'
import { checkValues } from './scheme-checks/check-values.ts'
import { checkWeights } from './scheme-checks/check-weights.ts'
import type { SchemeProblem } from './scheme-problem.ts'

/** Proves a scheme sound before use: a line a kind of flaw. No problem means that every sheet can be scored. */
export function checkScheme(scheme: Scheme): readonly SchemeProblem[] {
  return [
    ...checkDuplicates(scheme),
    ...checkWeights(scheme),
    ...checkGrades(scheme),
    ...checkValues(scheme),
    ...checkFunctions(scheme),
    ...checkLevels(scheme),
    ...checkCaps(scheme),
    ...checkCrossChecks(scheme),
    ...checkAdjustments(scheme),
    ...checkQuota(scheme),
  ]
}
