import { comparable } from '../domain/typed-text.ts'

/** Whether two names mean one organisation: the same but for width, case, spaces, brackets and dots. */
export function sameOrganisation(left: string, right: string): boolean {
  return organisationKey(left) === organisationKey(right)
}

/** A name of an organisation or a person as it is compared. */
export function organisationKey(name: string): string {
  return comparable(name)
}

/** Fewest characters of a name that can show a department of the same house; `大学` alone means nothing. */
const shortest = 4

/** Whether one name begins with the other, as a department's name does with its university's; not if equal. */
export function alikeOrganisation(left: string, right: string): boolean {
  const [short = '', long = ''] = [organisationKey(left), organisationKey(right)].toSorted(
    (one, other) => one.length - other.length,
  )
  return short.length >= shortest && short !== long && long.startsWith(short)
}
