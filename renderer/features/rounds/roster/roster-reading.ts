import type { CellProblem } from '#shared/domain/application.ts'
import type { Round } from '#shared/domain/round.ts'
import { applyCentres, applyPeople, type RosterOutcome } from '#shared/rounds/apply-roster.ts'
import type { CentresReading, PeopleReading } from '#shared/rounds/roster.ts'

/** Which of the two lists of a round a spreadsheet holds. */
export type RosterList = 'people' | 'centres'

export type Reading =
  | { readonly list: 'people'; readonly reading: PeopleReading }
  | { readonly list: 'centres'; readonly reading: CentresReading }

/** A row as the preview shows it; `taken` is false where an error keeps it out. */
export interface PreviewRow {
  readonly row: number
  readonly content: string
  readonly taken: boolean
  readonly problems: readonly CellProblem[]
}

export function previewRows({ reading }: Reading): readonly PreviewRow[] {
  return reading.rows.map(({ row, cells, item, problems }) => ({
    row,
    content: Object.values(cells)
      .filter((text) => text !== '')
      .join(' · '),
    taken: item !== null,
    problems,
  }))
}

/** The round with what the spreadsheet says; asked again when it is applied, for the round may have changed. */
export function applyReading(round: Round, read: Reading): RosterOutcome {
  return read.list === 'people'
    ? applyPeople(
        round,
        read.reading.rows.flatMap(({ item }) => (item === null ? [] : [item])),
      )
    : applyCentres(
        round,
        read.reading.rows.flatMap(({ item }) => (item === null ? [] : [item])),
      )
}
