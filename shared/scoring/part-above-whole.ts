import type { CountedInputs } from './counted-inputs.ts'
import type { CheckOf } from './cross-checks/run-check.ts'

/**
 * Whether a part stands above its whole in a year. A whole that is not there holds no part of more than zero;
 * while the whole is still to be settled (`pending`) nothing is said.
 */
export function partAboveWhole(
  { smaller, larger }: Pick<CheckOf<'not-above'>, 'smaller' | 'larger'>,
  year: string,
  inputs: CountedInputs,
  pending: ReadonlySet<string>,
): boolean {
  const part = inputs.figure(smaller, year)
  const whole = inputs.figure(larger, year)
  if (part === null) return false
  if (whole === null) return part.compare(0) > 0 && !pending.has(`${larger}/${year}`)
  return part.compare(whole) > 0
}
