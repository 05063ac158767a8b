import type { Language } from './localized-text.ts'
import type { Scheme } from './scheme.ts'

/** A name that goes on from the one before it in the scheme's table, and says nothing when it stands alone. */
const continued = /^其中[:：]/

/**
 * The name of an input as it can stand alone: `其中：对外服务机时` gets the name of what it is a part of, which
 * the check that keeps it below the whole tells. Empty for a code that is no scalar input.
 */
export function inputNameAlone(
  { scalars, crossChecks }: Pick<Scheme, 'scalars' | 'crossChecks'>,
  code: string,
  language: Language,
): string {
  const input = scalars.find((candidate) => candidate.code === code)
  if (input === undefined) return ''
  const name = input.name[language]
  if (!continued.test(input.name.zh)) return name
  const whole = crossChecks.flatMap(({ check }) =>
    check.kind === 'not-above' && check.smaller === code ? [check.larger] : [],
  )[0]
  const parent = scalars.find((candidate) => candidate.code === whole)
  return parent === undefined ? name : `${parent.name[language]}${language === 'zh' ? '，' : '. '}${name}`
}
