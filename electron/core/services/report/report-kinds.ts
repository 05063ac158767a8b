import { listAssignments, type StoredAssignment } from '#db/assignments.ts'
import { getRound } from '#db/rounds.ts'
import type { MakeableReport, ReportKind } from '#shared/contract/round-report.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import { type CentreId, panelOf, type Round, type RoundCentre } from '#shared/domain/round.ts'
import { failWith } from '../../core-failure.ts'
import { type FormKindId, formKind } from '../../forms/form-kinds.ts'
import type { Store } from '../../store/open-store.ts'
import { accessTo } from '../assignment/assigned-centre.ts'

/** On whose behalf forms of a round are made: the secretariat runs it, or this person was given work in it. */
export type Standpoint =
  | { readonly role: 'secretariat'; readonly round: Round }
  | { readonly role: 'expert'; readonly assignments: readonly [StoredAssignment, ...StoredAssignment[]] }

type Named = MakeableReport['experts']

export function standpointOf(store: Store, id: RoundId): Standpoint {
  const round = getRound(store.database, id)
  if (round !== null) return { role: 'secretariat', round }
  const [first, ...others] = listAssignments(store.database).filter(
    ({ assignment }) => assignment.round.id === id,
  )
  return first === undefined
    ? failWith('round-not-found', { subject: id })
    : { role: 'expert', assignments: [first, ...others] }
}

/** The forms that this person may make about a round, or about one centre of it. */
export function reportKinds(
  store: Store,
  { round, centre }: { readonly round: RoundId; readonly centre: CentreId | null },
): readonly MakeableReport[] {
  const standpoint = standpointOf(store, round)
  if (standpoint.role === 'secretariat')
    return centre === null ? ofRound(standpoint.round) : ofItsCentre(standpoint.round, centre)
  return centre === null
    ? ofOwnWork(standpoint.assignments)
    : ofGivenCentre(store, standpoint.assignments, centre)
}

/** Forms of a panel about one centre; those with figures only where the round has a scheme. */
const meetingForms = ['sign-in-sheet', 'questions-record', 'site-record'] as const
const scoredForms = ['verification-table', 'score-summary', 'score-matrix'] as const
const opinionForms = ['panel-opinion', 'ballot', 'vote-count'] as const

/** 意见采纳情况表, where an earlier consultation advised the centre. */
function adoptionForm({ adoptions }: Pick<RoundCentre, 'adoptions'>): readonly MakeableReport[] {
  return adoptions.length === 0 ? [] : [makeable('opinion-adoption')]
}

function panelForms(scored: boolean): readonly ReportKind[] {
  return [...meetingForms, ...(scored ? scoredForms : []), ...opinionForms]
}

function ofRound({ experts, scheme, state }: Round): readonly MakeableReport[] {
  const named = experts.map(({ id, name }) => ({ expert: id, name }))
  const people: readonly MakeableReport[] =
    named.length === 0 ? [] : [makeable('pledge', named), makeable('recusal-declaration', named)]
  if (state === 'draft') return [makeable('sign-in-sheet'), ...people]
  return [
    makeable('sign-in-sheet'),
    ...people,
    ...(scheme === null ? [] : [makeable('ranking'), makeable('grade-proposal')]),
    makeable('archive-list'),
  ]
}

function ofItsCentre(round: Round, id: CentreId): readonly MakeableReport[] {
  const centre = round.centres.find((one) => one.id === id) ?? failWith('centre-closed', { subject: id })
  const prepared = [makeable('formal-check'), ...adoptionForm(centre)]
  const scored = round.scheme !== null
  const evaluated = round.kind === 'operation-evaluation' || round.kind === 're-evaluation'
  const away = new Set(round.recusals.filter(({ centre }) => centre === id).map(({ expert }) => expert))
  const named: Named = (panelOf(round, id)?.seats ?? [])
    .filter(({ expert }) => !away.has(expert))
    .map(({ expert }) => ({
      expert,
      name: round.experts.find((each) => each.id === expert)?.name ?? expert,
    }))
  const blank = scored && named.length > 0 ? [makeable('blank-score-sheet', named)] : []
  if (round.state === 'draft' || named.length === 0) return [...prepared, ...blank]
  return [
    ...prepared,
    ...panelForms(scored).map((kind) => makeable(kind)),
    makeable('dissent', named),
    ...blank,
    ...(scored ? [makeable('score-sheet', named), makeable('data-confirmation')] : []),
    ...(evaluated ? [makeable('rectification-notice')] : []),
  ]
}

const leads = ({ assignment }: StoredAssignment) => assignment.panel.chair === assignment.expert

function ofOwnWork(assignments: readonly StoredAssignment[]): readonly MakeableReport[] {
  return [
    ...(assignments.some(leads) ? [makeable('sign-in-sheet')] : []),
    makeable('pledge'),
    makeable('recusal-declaration'),
  ]
}

/** A centre that this person is recused from, or became so, has no form for him. */
function ofGivenCentre(
  { database }: Store,
  assignments: readonly StoredAssignment[],
  id: CentreId,
): readonly MakeableReport[] {
  const stored = assignmentWith(assignments, id)
  const centre = stored?.assignment.centres.find((each) => each.id === id)
  if (stored === undefined || centre === undefined) return failWith('centre-closed', { subject: id })
  const { round, panel } = stored.assignment
  const access = accessTo(database, { round: round.id, centre: id, application: centre.application })
  if (access === 'recused' || access === 'void') return failWith('centre-closed', { subject: id })
  const scored = round.scheme !== null
  const named = panel.members
    .filter(({ expert }) => centre.members.includes(expert))
    .map(({ expert, name }) => ({ expert, name }))
  const own: readonly ReportKind[] = scored && access === 'open' ? ['blank-score-sheet', 'score-sheet'] : []
  return [
    ...(access === 'open' ? adoptionForm(centre) : []),
    ...(leads(stored)
      ? [...panelForms(scored).map((kind) => makeable(kind)), makeable('dissent', named)]
      : []),
    ...own.map((kind) => makeable(kind)),
  ]
}

/** The assignment that has a centre in it. */
export function assignmentWith(
  assignments: readonly StoredAssignment[],
  id: CentreId,
): StoredAssignment | undefined {
  return assignments.find(({ assignment }) => assignment.centres.some((centre) => centre.id === id))
}

// a kind without a form, or a form without a kind, does not compile
function makeable(kind: ReportKind & FormKindId, experts: Named = []): MakeableReport {
  return { kind, formats: formKind(kind satisfies FormKindId).formats, experts }
}
