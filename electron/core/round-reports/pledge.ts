import type { Pledge } from '#shared/domain/declaration.ts'
import type { Language, LocalizedText } from '#shared/domain/localized-text.ts'
import type { RoundHead } from '#shared/domain/round.ts'
import { hashJson } from '../digest.ts'
import type { PledgeData } from '../forms/kinds/pledge.ts'
import { dayOf, dayText } from './report-day.ts'
import { reportHead } from './report-head.ts'

/** An expert's pledge: the text in force, or what he signed. */
export interface PledgeSource {
  readonly round: RoundHead
  readonly expert: {
    readonly name: string
    readonly organisation: string
    readonly fingerprint: string | null
  }
  readonly text: LocalizedText
  readonly signed: Pledge | null
}

/** 保密与廉洁承诺书: the words that were signed with the key, or those to be signed by hand. */
export function pledgeData({ round, expert, text, signed }: PledgeSource, language: Language): PledgeData {
  return {
    ...reportHead(
      {
        round,
        scheme: null,
        signed: signed === null ? null : { hash: hashJson(signed), signedAt: signed.signedAt },
      },
      language,
    ),
    expert: expert.name,
    organisation: expert.organisation,
    text: (signed?.text ?? text)[language],
    ...(signed === null ? {} : { signedOn: dayText(dayOf(signed.signedAt), language) }),
    ...(signed === null || expert.fingerprint === null ? {} : { fingerprint: expert.fingerprint }),
  }
}
