import { type Finding, isNote } from '#shared/bundle/finding.ts'
import { type Check, type CheckName, checkNames } from '#shared/bundle/verification-report.ts'

/** Where the checks of one verification write down what they find. */
export interface Ledger {
  add(check: CheckName, finding: Finding): void
  /** False once a finding that is no mere note stands under the check. */
  holds(check: CheckName): boolean
  /** All checks in their order; those after `last` stand as not made. */
  checks(last: CheckName): readonly Check[]
}

export function createLedger(): Ledger {
  const found = new Map<CheckName, Finding[]>(checkNames.map((name) => [name, []]))
  const holds = (name: CheckName) => found.get(name)?.every(isNote) ?? true
  return {
    add: (check, finding) => {
      found.get(check)?.push(finding)
    },
    holds,
    checks: (last) => {
      for (const name of checkNames.slice(checkNames.indexOf(last) + 1)) {
        found.get(name)?.push({ code: 'not-checked' })
      }
      return checkNames.map((name) => ({ name, ok: holds(name), findings: found.get(name) ?? [] }))
    },
  }
}
