import { type Declaration, relationSchema, standingDeclaration } from '#shared/domain/declaration.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { RoundCentre, RoundHead } from '#shared/domain/round.ts'
import { declarationAnswerNames, relationNames } from '#shared/rounds/names.ts'
import { hashJson } from '../digest.ts'
import type { RecusalDeclarationData } from '../forms/kinds/recusal-declaration.ts'
import { dayOf, dayText } from './report-day.ts'
import { centreHead, reportHead } from './report-head.ts'

/** What one expert declared, or is to declare, about the centres that he was given. */
export interface DeclarationSource {
  readonly round: RoundHead
  readonly expert: { readonly name: string; readonly organisation: string }
  readonly centres: readonly {
    readonly centre: RoundCentre
    readonly declarations: readonly Declaration[]
    /** Why the secretariat left him out beforehand; null where it did not. */
    readonly recusedBecause: string | null
  }[]
}

/** 回避声明: what stands about each centre; blank where nothing was declared yet. */
export function recusalDeclarationData(
  { round, expert, centres }: DeclarationSource,
  language: Language,
): RecusalDeclarationData {
  const standing = centres.map((each) => ({ ...each, declared: standingDeclaration(each.declarations) }))
  const declared = standing.flatMap((each) => (each.declared === null ? [] : [each.declared]))
  const last = declared
    .map(({ declaredAt }) => declaredAt)
    .toSorted()
    .at(-1)
  // an incomplete declaration is a draft: its code would tie the paper to something that nobody signed as a whole
  const complete = standing.every((each) => each.declared !== null || each.recusedBecause !== null)
  const signed = last === undefined || !complete ? null : { hash: hashJson(declared), signedAt: last }
  return {
    ...reportHead({ round, scheme: null, signed }, language),
    expert: expert.name,
    organisation: expert.organisation,
    relations: relationSchema.options.map((relation) => relationNames[relation][language]),
    centres: standing.map(({ centre, declared: own, recusedBecause }) => ({
      ...centreHead(centre),
      partners: centre.partners.join('\n'),
      answer:
        own === null
          ? recusedBecause === null
            ? ''
            : declarationAnswerNames.recused[language]
          : declarationAnswerNames[own.answer][language],
      relations: (own?.relations ?? []).map((relation) => relationNames[relation][language]).join('\n'),
      reason: own?.reason ?? recusedBecause ?? '',
    })),
    ...(signed === null ? {} : { declaredOn: dayText(dayOf(signed.signedAt), language) }),
  }
}
