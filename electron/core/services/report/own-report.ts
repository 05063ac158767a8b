import { getPledge, listDeclarations, type StoredAssignment } from '#db/assignments.ts'
import { failWith } from '../../core-failure.ts'
import { blankScoreSheetForm } from '../../forms/kinds/blank-score-sheet.ts'
import { opinionAdoptionForm } from '../../forms/kinds/opinion-adoption.ts'
import { pledgeForm } from '../../forms/kinds/pledge.ts'
import { recusalDeclarationForm } from '../../forms/kinds/recusal-declaration.ts'
import { signInSheetForm } from '../../forms/kinds/sign-in-sheet.ts'
import { blankScoreSheetData } from '../../round-reports/blank-score-sheet.ts'
import { opinionAdoptionData } from '../../round-reports/opinion-adoption.ts'
import { pledgeData } from '../../round-reports/pledge.ts'
import { recusalDeclarationData } from '../../round-reports/recusal-declaration.ts'
import { signInSheetData } from '../../round-reports/sign-in-sheet.ts'
import type { Store } from '../../store/open-store.ts'
import type { AskedReport, MadeReport } from './made-report.ts'
import { paperInHand } from './panel-paper.ts'
import { duePanelForm } from './panel-report.ts'
import { ownSheetOnPaper } from './report.ts'
import type { Standpoint } from './report-kinds.ts'
import { assignmentWith } from './report-kinds.ts'

type Assignments = Extract<Standpoint, { role: 'expert' }>['assignments']

/** A form that an expert makes about his own work, or as chair about his panel's. */
export function ownReport(store: Store, assignments: Assignments, asked: AskedReport): MadeReport {
  const { kind, round, centre, expert, language } = asked
  if (centre === null) return ownRoundForm(store, assignments, asked)
  if (kind !== 'blank-score-sheet' && kind !== 'score-sheet' && kind !== 'opinion-adoption')
    return { form: duePanelForm(kind, paperInHand(store, round, centre), expert, language) }
  const { assignment } = assignmentWith(assignments, centre) ?? failWith('centre-closed', { subject: centre })
  const given =
    assignment.centres.find(({ id }) => id === centre) ?? failWith('centre-closed', { subject: centre })
  if (kind === 'opinion-adoption')
    return { form: opinionAdoptionForm(opinionAdoptionData(assignment.round, given, language), language) }
  if (given.application === null || assignment.scheme === null || assignment.round.scheme === null)
    return failWith('report-not-due', { subject: centre })
  if (kind === 'score-sheet')
    return { ...ownSheetOnPaper(store, given.application), drill: assignment.round.drill }
  const own = member(assignment)
  return {
    form: blankScoreSheetForm(
      blankScoreSheetData(
        {
          round: assignment.round,
          scheme: assignment.scheme,
          schemeHash: assignment.round.scheme.hash,
          centre: given,
          expert: own.name,
          scope: own.scope,
        },
        language,
      ),
      language,
    ),
  }
}

function ownRoundForm(store: Store, assignments: Assignments, { kind, language }: AskedReport): MadeReport {
  const [{ assignment }] = assignments
  const { round, pledge } = assignment
  const { name, organisation, fingerprint } = store.identity
  switch (kind) {
    case 'pledge': {
      const signed = getPledge(store.database, round.id)
      const source = { round, expert: { name, organisation, fingerprint }, text: pledge, signed }
      return { form: pledgeForm(pledgeData(source, language), language) }
    }
    case 'recusal-declaration': {
      const centres = assignments.flatMap((each) =>
        each.assignment.centres.map((centre) => ({
          centre,
          declarations: listDeclarations(store.database, round.id, centre.id),
          recusedBecause: null,
        })),
      )
      const source = { round, expert: { name, organisation }, centres }
      return { form: recusalDeclarationForm(recusalDeclarationData(source, language), language) }
    }
    case 'sign-in-sheet': {
      const led = assignments
        .map((each) => each.assignment)
        .find(({ panel, expert }) => panel.chair === expert)
      if (led === undefined) return failWith('report-not-yours', { subject: kind })
      const { panel } = led
      const meeting = {
        round,
        about: [panel.name],
        visits: [],
        people: panel.members,
        chairs: new Set([panel.chair]),
      }
      return { form: signInSheetForm(signInSheetData(meeting, language), language) }
    }
    default:
      return failWith('report-not-yours', { subject: kind })
  }
}

function member({ panel, expert }: StoredAssignment['assignment']) {
  return (
    panel.members.find((each) => each.expert === expert) ?? failWith('expert-not-found', { subject: expert })
  )
}
