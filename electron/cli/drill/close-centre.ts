import { join } from 'node:path'
import { machine } from '#electron/core/machine.ts'
import type { PanelCentre } from '#shared/contract/panel.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import type { PanelOpinion } from '#shared/domain/panel-opinion.ts'
import type { CentreId, RoundExpert } from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { suggestedConclusion } from '#shared/rounds/suggested-conclusion.ts'
import { aggregatePanel } from '#shared/scoring/panel/aggregate-panel.ts'
import { differences } from '#shared/scoring/panel/differences.ts'
import type { PanelToGrade } from '#shared/scoring/panel/panel-sheet.ts'
import { CommandFailure, type OpenStore } from '../command.ts'

interface Place {
  readonly round: RoundId
  readonly centre: CentreId
}

interface DrillPerson {
  readonly expert: RoundExpert
  readonly store: OpenStore
}

/** The chair's whole work on one centre: decide what differs, write the opinion, sign; the members countersign. */
export async function closeCentre(
  chair: OpenStore,
  people: readonly DrillPerson[],
  place: Place,
  folder: string,
): Promise<void> {
  const opened = await chair.call('panel.centre', place)
  const { scheme } = opened
  if (scheme === null) throw new CommandFailure({ code: 'scheme-not-found' })
  for (const decision of decisionsFor(scheme, opened))
    await chair.call('panel.decide', { ...place, decision })
  const settled = await chair.call('panel.centre', place)
  await chair.call('panel.save-opinion', { ...place, opinion: opinionOn(scheme, settled) })
  const file = join(folder, `${place.centre}.zip`)
  const { members, row } = await chair.call('panel.sign', { ...place, file: chair.file(file) })
  for (const { expert, store } of people) {
    const counts = row.cells.some((cell) => cell.expert === expert.id && cell.state === 'sealed')
    const due = members.some((member) => member.expert === expert.id && member.expert !== opened.panel.chair)
    if (!counts || !due) continue
    await store.call('panel.countersign', { file: store.file(file), out: store.file(file) })
  }
  await chair.call('panel.merge-signatures', { files: [chair.file(file)] })
}

function toGrade({ round, claims, sheets, decisions }: PanelCentre): PanelToGrade {
  return { period: round.period, claims, sheets, decisions, rules: round.rules }
}

/** Whatever was verified differently is settled by what the first who looked found; nothing is not applicable. */
function decisionsFor(scheme: Scheme, found: PanelCentre): readonly PanelDecision[] {
  const vote = { for: found.members.length, against: 0, abstained: 0 }
  const common = { reason: '演练：按合议一致意见', vote, dissent: [], decidedAt: machine().now() }
  return differences(scheme, toGrade(found)).flatMap((difference): readonly PanelDecision[] => {
    if (difference.state !== 'open') return []
    switch (difference.kind) {
      case 'verified':
      case 'disputed':
      case 'false-claim': {
        const settled = difference.entries.find(({ verification }) => verification !== null)?.verification
        return settled == null ? [] : [{ kind: 'settle', settled, ...common }]
      }
      case 'levels':
      case 'subtotal':
        return [{ kind: 'difference', indicator: difference.indicator, ...common }]
      case 'not-applicable':
        return [
          {
            kind: 'not-applicable',
            indicator: difference.indicator,
            approved: false,
            ...common,
            vote: { for: 0, against: vote.for, abstained: 0 },
          },
        ]
      case 'veto':
        return []
      default:
        return difference satisfies never
    }
  })
}

function opinionOn(scheme: Scheme, found: PanelCentre): PanelOpinion {
  const aggregation = aggregatePanel(scheme, toGrade(found))
  const conclusion = suggestedConclusion(found.round.kind, aggregation.ok ? aggregation.grade : null)
  if (conclusion === null)
    throw new CommandFailure({ code: 'panel-not-settled', subject: found.centre.centre.name })
  const text = `演练意见，样例，不代表任何真实评审。${found.centre.centre.name}。`
  return {
    parts: { meeting: text, procedure: text, overall: text, innovation: text, 'market-service': text },
    problems: ['演练问题一。', '演练问题二。'],
    advice: ['演练建议。'],
    conclusion,
    changes: [],
    vote: { for: found.members.length, against: 0, abstained: 0 },
    departure: '',
    dissents: [],
    editedAt: machine().now(),
  }
}
