import type { Member } from '#shared/domain/assignment.ts'
import type { Claims } from '#shared/domain/claim.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import type { PanelGrade } from '#shared/domain/panel-grade.ts'
import type { PanelOpinion } from '#shared/domain/panel-opinion.ts'
import type { HandInState } from '#shared/domain/panel-result.ts'
import type { ExpertId, PanelId, RoundCentre, RoundHead, Visit } from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { SheetContent } from '#shared/domain/score-sheet.ts'
import { takingPart as expertsTakingPart, presentMembers } from '#shared/rounds/present-members.ts'
import type { PanelSheet } from '#shared/scoring/panel/panel-sheet.ts'
import { settledContent } from '#shared/scoring/panel/settle.ts'
import type { SignedDocument } from './report-head.ts'

/** What the forms of a panel about one centre are filled in from: what was signed, or what stands so far. */
export interface PanelPaper {
  readonly round: RoundHead
  readonly scheme: Scheme | null
  readonly panel: { readonly id: PanelId; readonly name: string }
  readonly chair: ExpertId | null
  readonly centre: RoundCentre
  /** Who takes part for this centre. */
  readonly members: readonly Member[]
  readonly claims: Claims
  readonly states: readonly { readonly expert: ExpertId; readonly state: HandInState }[]
  /** The sheets that count; empty before they are opened. */
  readonly sheets: readonly PanelSheet[]
  readonly decisions: readonly PanelDecision[]
  /** Null before the sheets are opened, where they cannot be graded, and in a consultation. */
  readonly grade: PanelGrade | null
  readonly opinion: PanelOpinion | null
  readonly visits: readonly Visit[]
  /** Names of the documents that findings point at. */
  readonly documents: ReadonlyMap<Sha256, string>
  readonly signed: SignedDocument | null
}

/** What a panel's signed result alone can say: enough for the opinion and the summary that lie in its bundle. */
export type SignedPaper = Omit<PanelPaper, 'sheets' | 'visits' | 'documents' | 'claims'>

/** Members without those who withdrew from the centre, before or after they sealed. */
export function takingPart({ members, states }: Pick<PanelPaper, 'members' | 'states'>): readonly Member[] {
  const eligible = expertsTakingPart(states)
  return members.filter(({ expert }) => eligible.includes(expert))
}

/** How many were in the room. */
export function presentCount({ states, decisions }: Pick<PanelPaper, 'states' | 'decisions'>): number {
  return presentMembers(states, decisions).length
}

/** The name of a member; his number where he is none of this panel. */
export function memberName({ members }: Pick<PanelPaper, 'members'>, expert: ExpertId): string {
  return members.find((member) => member.expert === expert)?.name ?? expert
}

/** 组长 first, then the members in the order of their seats. */
export function chairFirst({
  chair,
  ...paper
}: Pick<PanelPaper, 'chair' | 'members' | 'states'>): readonly Member[] {
  return takingPart(paper).toSorted(
    (left, right) => Number(right.expert === chair) - Number(left.expert === chair),
  )
}

/** 组长 or 成员. */
export function seatName(chair: ExpertId | null, expert: ExpertId, language: Language): string {
  const leads = chair === expert
  if (language === 'zh') return leads ? '组长' : '成员'
  return leads ? 'Chair' : 'Member'
}

/** What the panel settled, item by item; nothing before its sheets are opened. */
export function settledOf({ scheme, claims, sheets, decisions, round }: PanelPaper): SheetContent {
  if (scheme === null || sheets.length === 0)
    return { verifications: [], judgements: [], notApplicable: [], vetoProposals: [] }
  return settledContent(scheme, { claims, sheets, decisions, rules: round.rules }).content
}
