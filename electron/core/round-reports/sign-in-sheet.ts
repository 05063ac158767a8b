import type { Language } from '#shared/domain/localized-text.ts'
import type { ExpertId, ExpertRole, RoundHead, Visit } from '#shared/domain/round.ts'
import { expertRoleNames, roundKindNames } from '#shared/rounds/names.ts'
import { sayIn } from '../forms/kinds/form-head.ts'
import type { SignInSheetData } from '../forms/kinds/sign-in-sheet.ts'
import { seatName } from './panel-paper.ts'
import { reportHead } from './report-head.ts'
import { visitText } from './visit-text.ts'

/** A meeting of a round: of one panel, about one centre, or of all. */
export interface Meeting {
  readonly round: RoundHead
  /** The panel's name and, where the meeting is about one, the centre's. */
  readonly about: readonly string[]
  readonly visits: readonly Visit[]
  readonly people: readonly {
    readonly expert: ExpertId
    readonly name: string
    readonly organisation: string
    readonly role: ExpertRole
  }[]
  readonly chairs: ReadonlySet<ExpertId>
}

/** Lines for the secretariat and the applicant, who are not on any roster. */
const blankLines = 8

/** 签到表: the people who are expected, and lines for others. A recused expert is not expected at his centre. */
export function signInSheetData(meeting: Meeting, language: Language): SignInSheetData {
  const say = sayIn(language)
  const { round, about, visits, people, chairs } = meeting
  return {
    ...reportHead({ round, scheme: null, signed: null }, language),
    meeting: [
      ...about,
      say(`${roundKindNames[round.kind].zh}会议`, `${roundKindNames[round.kind].en} meeting`),
    ].join(' '),
    ...visitText(visits, language),
    people: people.map(({ expert, name, organisation, role }) => ({
      name,
      organisation,
      post: '',
      role: chairs.has(expert) ? seatName(expert, expert, language) : expertRoleNames[role][language],
      phone: '',
    })),
    blankLines,
  }
}
