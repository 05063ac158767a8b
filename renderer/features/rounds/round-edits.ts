import {
  type CentreId,
  centreIdSchema,
  type ExpertId,
  expertIdSchema,
  type Panel,
  type PanelId,
  panelIdSchema,
  type Recusal,
  type Round,
  type RoundCentre,
  type RoundExpert,
  type Seat,
  type Visit,
} from '#shared/domain/round.ts'

/** The numbers after the highest: `Z004`, `Z005` after `Z003`; gaps that removals left stay. */
function nextNumbers(
  prefix: string,
  width: number,
  taken: readonly string[],
  count: number,
): readonly string[] {
  const highest = Math.max(0, ...taken.map((id) => Number(id.slice(1))))
  return Array.from(
    { length: count },
    (_item, at) => `${prefix}${String(highest + at + 1).padStart(width, '0')}`,
  )
}

export function nextPanel({ panels }: Pick<Round, 'panels'>): PanelId {
  const ids = panels.map(({ id }) => id)
  return panelIdSchema.parse(nextNumbers('G', 2, ids, 1)[0])
}

export type NewCentre = Omit<RoundCentre, 'id'>
export type NewExpert = Omit<RoundExpert, 'id'>

/** Adds centres under the next numbers, in their order. */
export function withCentres(round: Round, added: readonly NewCentre[]): Round {
  const taken = round.centres.map(({ id }) => id)
  const numbers = nextNumbers('Z', 3, taken, added.length)
  const numbered = added.map((centre, at) => ({ ...centre, id: centreIdSchema.parse(numbers[at]) }))
  return { ...round, centres: [...round.centres, ...numbered] }
}

/** Adds people under the next numbers, in their order. */
export function withExperts(round: Round, added: readonly NewExpert[]): Round {
  const taken = round.experts.map(({ id }) => id)
  const numbers = nextNumbers('E', 2, taken, added.length)
  const numbered = added.map((expert, at) => ({ ...expert, id: expertIdSchema.parse(numbers[at]) }))
  return { ...round, experts: [...round.experts, ...numbered] }
}

export function changeCentre(round: Round, id: CentreId, part: Partial<RoundCentre>): Round {
  return {
    ...round,
    centres: round.centres.map((centre) => (centre.id === id ? { ...centre, ...part } : centre)),
  }
}

export function changeExpert(round: Round, id: ExpertId, part: Partial<RoundExpert>): Round {
  return {
    ...round,
    experts: round.experts.map((expert) => (expert.id === id ? { ...expert, ...part } : expert)),
  }
}

export function changePanel(round: Round, id: PanelId, change: (panel: Panel) => Panel): Round {
  return { ...round, panels: round.panels.map((panel) => (panel.id === id ? change(panel) : panel)) }
}

/** Takes a centre out with everything that mentions it. */
export function withoutCentre(round: Round, id: CentreId): Round {
  return {
    ...round,
    centres: round.centres.filter((centre) => centre.id !== id),
    panels: round.panels.map((panel) => ({
      ...panel,
      centres: panel.centres.filter((centre) => centre !== id),
    })),
    recusals: round.recusals.filter(({ centre }) => centre !== id),
    visits: round.visits.filter(({ centre }) => centre !== id),
  }
}

/** Takes a person out with his seats, his chair and his recusals. */
export function withoutExpert(round: Round, id: ExpertId): Round {
  return {
    ...round,
    experts: round.experts.filter((expert) => expert.id !== id),
    panels: round.panels.map((panel) => withoutSeat(panel, id)),
    recusals: round.recusals.filter(({ expert }) => expert !== id),
  }
}

/** A panel without a member; a chair who goes leaves the chair empty. */
export function withoutSeat(panel: Panel, id: ExpertId): Panel {
  return {
    ...panel,
    chair: panel.chair === id ? null : panel.chair,
    seats: panel.seats.filter(({ expert }) => expert !== id),
  }
}

/** Seats these people, in the order of their numbers; scopes of those who stay are kept. */
export function withSeats(panel: Panel, members: readonly ExpertId[]): Panel {
  const seats = members
    .toSorted()
    .map((expert): Seat => panel.seats.find((seat) => seat.expert === expert) ?? { expert, scope: null })
  return { ...panel, seats, chair: members.some((id) => id === panel.chair) ? panel.chair : null }
}

export function withoutPanel(round: Round, id: PanelId): Round {
  return { ...round, panels: round.panels.filter((panel) => panel.id !== id) }
}

/** Gives a panel exactly these centres; a centre has one panel, so the others lose them. */
export function giveCentres(round: Round, id: PanelId, centres: readonly CentreId[]): Round {
  return {
    ...round,
    panels: round.panels.map((panel) =>
      panel.id === id
        ? { ...panel, centres: centres.toSorted() }
        : { ...panel, centres: panel.centres.filter((centre) => !centres.includes(centre)) },
    ),
  }
}

/** Enters a recusal, or changes its reason where it is there already. */
export function withRecusal(round: Round, recusal: Recusal): Round {
  const same = (one: Recusal) => one.expert === recusal.expert && one.centre === recusal.centre
  return {
    ...round,
    recusals: round.recusals.some(same)
      ? round.recusals.map((one) => (same(one) ? recusal : one))
      : [...round.recusals, recusal],
  }
}

export function withoutRecusal(round: Round, expert: ExpertId, centre: CentreId): Round {
  return {
    ...round,
    recusals: round.recusals.filter((one) => one.expert !== expert || one.centre !== centre),
  }
}

/** Visits have no number; they go by their place in the list. */
export function changeVisit(round: Round, at: number, part: Partial<Visit>): Round {
  return {
    ...round,
    visits: round.visits.map((visit, place) => (place === at ? { ...visit, ...part } : visit)),
  }
}

export function withoutVisit(round: Round, at: number): Round {
  return { ...round, visits: round.visits.filter((_visit, place) => place !== at) }
}
