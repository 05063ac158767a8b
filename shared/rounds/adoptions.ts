import { z } from 'zod'
import { centreSchema } from '../domain/application.ts'
import { roundIdSchema } from '../domain/brand.ts'
import type { OpinionAdoption } from '../domain/opinion-adoption.ts'
import type { Round, RoundCentre, RoundKind } from '../domain/round.ts'
import { findCentre, outcomeOf, type RosterOutcome, sameCentre } from './apply-roster.ts'
import type { RosterAdoption } from './roster.ts'

/** What a consultation that this store holds advised one applicant, as its panel signed it. */
export const consultedCentreSchema = z
  .strictObject({
    round: roundIdSchema,
    consultation: z.string(),
    centre: centreSchema,
    opinions: z.array(z.string().min(1)).readonly(),
  })
  .readonly()
export type ConsultedCentre = z.infer<typeof consultedCentreSchema>

/** The kinds of round that come after a consultation and see its table 意见—采纳情况. Domain rules, sections 0 and 3. */
export function followsConsultation(kind: RoundKind): boolean {
  return kind === 'plan-review' || kind === 'site-assessment'
}

/**
 * The round with the opinions of earlier consultations on its centres, under the next numbers. What is there
 * already keeps its number and its answer; nothing is removed.
 */
export function applyConsultations(round: Round, consulted: readonly ConsultedCentre[]): RosterOutcome {
  const centres = round.centres.map((centre) =>
    consulted
      .filter((one) => sameCentre(centre, one.centre))
      .reduce(
        (known, { consultation, opinions }) =>
          opinions
            .filter((text) => !known.adoptions.some((one) => one.text === text))
            .reduce((last, text) => withAdoption(last, { text, consultation }), known),
        centre,
      ),
  )
  const after = { ...round, centres }
  return {
    ...outcomeOf(
      round,
      after,
      centres.map(({ id }) => id),
    ),
    unknownCentres: [],
  }
}

/**
 * The round with these lines of the table: an opinion that its centre has under that number is brought up to
 * date, an empty cell changing nothing; others are added under their number. None is removed.
 */
export function applyAdoptions(round: Round, rows: readonly RosterAdoption[]): RosterOutcome {
  const unknownCentres: { readonly expert: null; readonly text: string }[] = []
  const touched: string[] = []
  let after = round
  for (const { centre: named, number, text, answer, explanation } of rows) {
    const id = findCentre(after, named)
    if (id === null) {
      unknownCentres.push({ expert: null, text: named })
      continue
    }
    touched.push(id)
    after = changeAdoptions(after, id, (adoptions) => {
      const known = adoptions.find((one) => one.number === number)
      const next: OpinionAdoption = {
        number,
        text,
        consultation: known?.consultation ?? '',
        answer: answer ?? known?.answer ?? null,
        explanation: explanation === '' ? (known?.explanation ?? '') : explanation,
      }
      return [...adoptions.filter((one) => one.number !== number), next].toSorted(
        (left, right) => left.number - right.number,
      )
    })
  }
  return { ...outcomeOf(round, after, touched), unknownCentres }
}

/** A centre with one more opinion, unanswered, under the next number. */
export function withAdoption(
  centre: RoundCentre,
  { text, consultation }: Pick<OpinionAdoption, 'text' | 'consultation'>,
): RoundCentre {
  const number = Math.max(0, ...centre.adoptions.map((one) => one.number)) + 1
  return {
    ...centre,
    adoptions: [...centre.adoptions, { number, text, consultation, answer: null, explanation: '' }],
  }
}

/** The round with the table of one centre changed. */
export function changeAdoptions(
  round: Round,
  id: RoundCentre['id'],
  change: (adoptions: readonly OpinionAdoption[]) => readonly OpinionAdoption[],
): Round {
  return {
    ...round,
    centres: round.centres.map((centre) =>
      centre.id === id ? { ...centre, adoptions: change(centre.adoptions) } : centre,
    ),
  }
}
