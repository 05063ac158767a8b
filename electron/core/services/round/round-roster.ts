import { basename } from 'node:path'
import type { RoundId } from '#shared/domain/brand.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { RosterList } from '#shared/rounds/roster.ts'
import { failWith } from '../../core-failure.ts'
import { OfficeError } from '../../ooxml/office-error.ts'
import {
  writeAdoptionsTemplate,
  writeCentresTemplate,
  writePeopleTemplate,
} from '../../rosters/write-roster-template.ts'
import type { Store } from '../../store/open-store.ts'
import { roundOf } from './round.ts'

/** Writes the spreadsheet for a list of the round with what the round has, to go on from or to hand round. */
export async function writeRoster(
  store: Store,
  id: RoundId,
  list: RosterList,
  language: Language,
  out: string,
): Promise<void> {
  const { experts, centres, recusals } = roundOf(store, id)
  if (list === 'centres') {
    await writeCentresTemplate(out, {
      language,
      items: centres.map(({ centre, partners }) => ({ centre, partners })),
    })
    return
  }
  if (list === 'adoptions') {
    await writeAdoptionsTemplate(out, {
      language,
      items: centres.flatMap(({ id: centre, adoptions }) =>
        adoptions.map(({ consultation: _consultation, ...adoption }) => ({ centre, ...adoption })),
      ),
    })
    return
  }
  await writePeopleTemplate(out, {
    language,
    items: experts.map(({ id: expert, name, organisation, role, outside, fields }) => ({
      name,
      organisation,
      role,
      outside,
      fields,
      recusals: recusals.filter((recusal) => recusal.expert === expert).map(({ centre }) => centre),
    })),
  })
}

/** What `read` finds in a spreadsheet; a file that is none is named with why. */
export async function rosterIn<Reading>(
  path: string,
  read: (path: string) => Promise<Reading>,
): Promise<Reading> {
  try {
    return await read(path)
  } catch (error) {
    if (error instanceof OfficeError)
      return failWith('workbook-unreadable', { subject: basename(path), reason: error.code })
    throw error
  }
}
