import type { Round, RoundKind } from '../../domain/round.ts'
import type { Scheme } from '../../domain/scheme.ts'
import { errorOf, type RoundProblem, warningOf } from '../round-problem.ts'

/** The kind of scheme that a kind of round scores by; a consultation collects opinions without scores. */
export const schemeKindOf: Readonly<Record<RoundKind, Scheme['kind'] | null>> = {
  consultation: null,
  'plan-review': 'plan-review',
  'site-assessment': 'site-assessment',
  'operation-evaluation': 'operation-evaluation',
  're-evaluation': 'operation-evaluation',
}

/** Whether anything is there to review, by whom, by which scheme, and whether it is a drill. */
export function checkWhole(round: Round, scheme: Scheme | null): readonly RoundProblem[] {
  const wanted = schemeKindOf[round.kind]
  const problems: RoundProblem[] = []
  if (round.centres.length === 0) problems.push(errorOf('no-centres'))
  if (round.experts.length === 0) problems.push(errorOf('no-experts'))
  if (wanted !== null && round.scheme === null) problems.push(errorOf('scheme-missing'))
  const misfit = wanted === null ? round.scheme !== null : scheme !== null && scheme.kind !== wanted
  if (misfit) problems.push(errorOf('scheme-not-fitting', [], { scheme: round.scheme?.id ?? '' }))
  if (round.drill) problems.push(warningOf('drill'))
  else if (looksLikeDrill(round)) problems.push(warningOf('drill-unmarked'))
  return problems
}

/** A round called 演练, or with a sample among its centres: one that was meant to be marked, most likely. */
function looksLikeDrill({ name, centres }: Round): boolean {
  const telling = /演练|样例|drill|sample/i
  return telling.test(name) || centres.some(({ centre }) => telling.test(centre.name))
}
