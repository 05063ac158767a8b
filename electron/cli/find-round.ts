import type { AssignmentView } from '#shared/contract/assignment.ts'
import type { Board } from '#shared/contract/panel.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { CentreId, Round } from '#shared/domain/round.ts'
import { type CommandContext, CommandFailure, type OpenStore, WrongUse } from './command.ts'

/** The only one that fits; else a failure, or the wish for more letters. */
function only<Item>(items: readonly Item[], missing: CommandFailure, asked: string): Item {
  const [found, another] = items
  if (found === undefined) throw missing
  if (another !== undefined)
    throw new WrongUse({
      zh: `“${asked}”不止一个，请用 --round 指明批次，或多写几位`,
      en: `More than one fits ${asked}: name the round with --round, or write more of it`,
    })
  return found
}

function wantedRound({ options }: CommandContext): string {
  const asked = options['round']
  return typeof asked === 'string' ? asked.toUpperCase() : ''
}

/** The secretariat's round meant by the beginning of its id; without one, the only round there is. */
export async function findRound(store: OpenStore, asked: string): Promise<Round> {
  const rounds = await store.call('round.list', {})
  return only(
    rounds.filter(({ id }) => id.startsWith(asked.toUpperCase())),
    new CommandFailure({ code: 'round-not-found', ...(asked === '' ? {} : { subject: asked }) }),
    asked === '' ? 'ROUND' : asked,
  )
}

export interface FoundCentre {
  readonly round: RoundId
  readonly centre: CentreId
  readonly name: string
}

const isMeant = (asked: string) => (centre: Board['rows'][number]['centre']) =>
  centre.id === asked.toUpperCase() || centre.application?.startsWith(asked.toUpperCase()) === true

/** A centre of a panel that this person leads (or runs), by its number in the round or its application's id. */
export async function findPanelCentre(
  store: OpenStore,
  context: CommandContext,
  asked: string,
): Promise<FoundCentre> {
  const boards = await store.call('panel.list', {})
  const fitting = boards
    .filter(({ round }) => round.id.startsWith(wantedRound(context)))
    .flatMap(({ round, rows }) =>
      rows.filter(({ centre }) => isMeant(asked)(centre)).map(({ centre }) => ({ round: round.id, centre })),
    )
  const { round, centre } = only(
    fitting,
    new CommandFailure({ code: 'centre-closed', subject: asked }),
    asked,
  )
  return { round, centre: centre.id, name: centre.centre.name }
}

/** A centre that was given to this person to review, with the assignment it is in. */
export async function findAssignedCentre(
  store: OpenStore,
  context: CommandContext,
  asked: string,
): Promise<{ readonly work: AssignmentView; readonly centre: AssignmentView['centres'][number] }> {
  const assignments = await store.call('assignment.list', {})
  const fitting = assignments
    .filter(({ round }) => round.id.startsWith(wantedRound(context)))
    .flatMap((work) => work.centres.filter(isMeant(asked)).map((centre) => ({ work, centre })))
  return only(fitting, new CommandFailure({ code: 'centre-closed', subject: asked }), asked)
}

/** The only assignment, or that of the round named with `--round`. */
export async function findAssignment(store: OpenStore, context: CommandContext): Promise<AssignmentView> {
  const assignments = await store.call('assignment.list', {})
  return only(
    assignments.filter(({ round }) => round.id.startsWith(wantedRound(context))),
    new CommandFailure({ code: 'assignment-not-found' }),
    '--round',
  )
}

/** What a form is about: a round by its id, or a centre of one by its number or its application's id. */
export async function findReportSubject(
  store: OpenStore,
  context: CommandContext,
  asked: string,
): Promise<{ readonly round: RoundId; readonly centre: CentreId | null }> {
  const rounds = await store.call('round.list', {})
  const assignments = await store.call('assignment.list', {})
  const known = [
    ...rounds.map(({ id, centres }) => ({ id, centres })),
    ...assignments.map(({ round, centres }) => ({ id: round.id, centres })),
  ].filter(({ id }) => id.startsWith(wantedRound(context)))
  const fitting = known.flatMap(({ id, centres }) => [
    ...(id.startsWith(asked.toUpperCase()) ? [{ round: id, centre: null }] : []),
    ...centres.filter(isMeant(asked)).map((centre) => ({ round: id, centre: centre.id })),
  ])
  const distinct = new Map(fitting.map((each) => [`${each.round}/${each.centre ?? ''}`, each]))
  return only([...distinct.values()], new CommandFailure({ code: 'round-not-found', subject: asked }), asked)
}
