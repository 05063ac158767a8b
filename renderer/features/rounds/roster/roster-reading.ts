import type { CellProblem } from '#shared/domain/application.ts'
import type { Round } from '#shared/domain/round.ts'
import { applyAdoptions } from '#shared/rounds/adoptions.ts'
import { applyCentres, applyPeople, type RosterOutcome } from '#shared/rounds/apply-roster.ts'
import type { AdoptionsReading, CentresReading, PeopleReading } from '#shared/rounds/roster.ts'

export type Reading =
  | { readonly list: 'people'; readonly reading: PeopleReading }
  | { readonly list: 'centres'; readonly reading: CentresReading }
  | { readonly list: 'adoptions'; readonly reading: AdoptionsReading }

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
  switch (read.list) {
    case 'people':
      return applyPeople(round, itemsOf(read.reading.rows))
    case 'centres':
      return applyCentres(round, itemsOf(read.reading.rows))
    case 'adoptions':
      return applyAdoptions(round, itemsOf(read.reading.rows))
  }
}

function itemsOf<Item>(rows: readonly { readonly item: Item | null }[]): readonly Item[] {
  return rows.flatMap(({ item }) => (item === null ? [] : [item]))
}
