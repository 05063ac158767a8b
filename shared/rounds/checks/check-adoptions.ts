import type { Round } from '../../domain/round.ts'
import { type RoundProblem, warningOf } from '../round-problem.ts'

/** Whether each opinion of an earlier consultation was answered, and explained where it was not adopted whole. */
export function checkAdoptions({ centres }: Round): readonly RoundProblem[] {
  return centres.flatMap(({ id, adoptions }) => {
    const unanswered = adoptions.filter(({ answer }) => answer === null)
    const unexplained = adoptions.filter(
      ({ answer, explanation }) =>
        (answer === 'partly' || answer === 'not-adopted') && explanation.trim() === '',
    )
    return [
      ...(unanswered.length > 0
        ? [warningOf('opinion-unanswered', [id], { numbers: numbersOf(unanswered) })]
        : []),
      ...(unexplained.length > 0
        ? [warningOf('opinion-unexplained', [id], { numbers: numbersOf(unexplained) })]
        : []),
    ]
  })
}

function numbersOf(adoptions: Round['centres'][number]['adoptions']): string {
  return adoptions.map(({ number }) => number).join('、')
}
