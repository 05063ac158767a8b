import { sameCentre } from '#shared/rounds/apply-roster.ts'
import {
  type CentresReading,
  centresReadingSchema,
  type RosterCentre,
  rosterCentreSchema,
} from '#shared/rounds/roster.ts'
import { type RosterRow, readRoster } from './read-roster.ts'
import { withItems } from './roster-items.ts'
import { centresLayout } from './roster-layout.ts'

/**
 * The applicants of a spreadsheet, every row with its problems; nothing is applied. An applicant that stands in it
 * twice is taken once.
 *
 * @throws OfficeError where the file is no readable XLSX, and the signal's reason.
 */
export async function readCentres(path: string, signal?: AbortSignal): Promise<CentresReading> {
  const table = await readRoster(path, centresLayout, signal)
  const same = (left: RosterCentre, right: RosterCentre) => sameCentre(left, right.centre)
  return centresReadingSchema.parse({ ...table, rows: withItems(table, centreOf, same) })
}

function centreOf({ value, values }: RosterRow): RosterCentre | null {
  const parsed = rosterCentreSchema.safeParse({
    centre: {
      name: value('name'),
      leadUnit: value('leadUnit'),
      creditCode: value('creditCode'),
      field: value('field'),
      formationMode: value('formationMode'),
      approvedOn: value('approvedOn'),
    },
    partners: values('partners'),
  })
  return parsed.success ? parsed.data : null
}
