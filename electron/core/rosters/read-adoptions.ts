import {
  type AdoptionsReading,
  adoptionsReadingSchema,
  type RosterAdoption,
  rosterAdoptionSchema,
} from '#shared/rounds/roster.ts'
import { type RosterRow, readRoster } from './read-roster.ts'
import { withItems } from './roster-items.ts'
import { adoptionsLayout } from './roster-layout.ts'

/**
 * The table 意见—采纳情况 of a spreadsheet, every row with its problems; nothing is applied. An opinion that stands
 * in it twice is taken once.
 *
 * @throws OfficeError where the file is no readable XLSX, and the signal's reason.
 */
export async function readAdoptions(path: string, signal?: AbortSignal): Promise<AdoptionsReading> {
  const table = await readRoster(path, adoptionsLayout, signal)
  const same = (left: RosterAdoption, right: RosterAdoption) =>
    left.centre === right.centre && left.number === right.number
  return adoptionsReadingSchema.parse({
    ...table,
    rows: withItems(table, adoptionOf, same, '≥ 1, ≤ 10000 字'),
  })
}

function adoptionOf({ value }: RosterRow): RosterAdoption | null {
  const parsed = rosterAdoptionSchema.safeParse({
    centre: value('centre'),
    number: Number(value('number')),
    text: value('text'),
    answer: value('answer'),
    explanation: value('explanation') ?? '',
  })
  return parsed.success ? parsed.data : null
}
