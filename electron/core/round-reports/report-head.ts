import type { Instant } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { RoundCentre, RoundHead } from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { CentreHead, FormHead } from '../forms/kinds/form-head.ts'
import { sheetCode } from '../reports/score-sheet-paper.ts'
import { dayOf } from './report-day.ts'

/** The signed document that a paper shows: the SHA-256 of its canonical JSON, and when it was signed. */
export interface SignedDocument {
  readonly hash: Sha256
  readonly signedAt: Instant
}

/** What every form of a round is headed from. */
export interface HeadSource {
  readonly round: Pick<RoundHead, 'name' | 'drill'>
  readonly scheme: Pick<Scheme, 'status'> | null
  /** Null while nobody has signed what is printed: a draft, or a form to be filled in by hand. */
  readonly signed: SignedDocument | null
}

/** In the place of the code while there is no bundle that the paper could be tied to. */
export const unsignedCode = { zh: '草稿，未签名', en: 'Draft, not signed' } as const
/** The mark on every page of an exercise. */
export const drillMark = { zh: '演练', en: 'DRILL' } as const

/** The head of a form: its code from the signed document, 演练 for an exercise, whether the scheme is a reference. */
export function reportHead({ round, scheme, signed }: HeadSource, language: Language): FormHead {
  return {
    code: signed === null ? unsignedCode[language] : sheetCode(signed.hash),
    ...(signed === null ? {} : { date: dayOf(signed.signedAt) }),
    ...(round.drill ? { mark: drillMark[language] } : {}),
    reference: scheme?.status === 'reference',
    round: round.name,
  }
}

/** The centre of a form, with its number in the round. */
export function centreHead({ centre }: Pick<RoundCentre, 'centre'>): CentreHead {
  return { centre: centre.name, leadUnit: centre.leadUnit ?? '' }
}
