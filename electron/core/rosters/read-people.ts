import { samePerson } from '#shared/rounds/apply-roster.ts'
import {
  type PeopleReading,
  peopleReadingSchema,
  type RosterPerson,
  rosterPersonSchema,
} from '#shared/rounds/roster.ts'
import { type RosterRow, readRoster } from './read-roster.ts'
import { withItems } from './roster-items.ts'
import { peopleLayout } from './roster-layout.ts'

/**
 * The people of a spreadsheet, every row with its problems; nothing is applied. A person who stands in it twice
 * is taken once.
 *
 * @throws OfficeError where the file is no readable XLSX, and the signal's reason.
 */
export async function readPeople(path: string, signal?: AbortSignal): Promise<PeopleReading> {
  const table = await readRoster(path, peopleLayout, signal)
  return peopleReadingSchema.parse({ ...table, rows: withItems(table, personOf, samePerson) })
}

function personOf({ value, values }: RosterRow): RosterPerson | null {
  const parsed = rosterPersonSchema.safeParse({
    name: value('name'),
    organisation: value('organisation'),
    role: value('role'),
    outside: value('outside') === 'outside',
    fields: values('fields'),
    recusals: values('recusals'),
  })
  return parsed.success ? parsed.data : null
}
