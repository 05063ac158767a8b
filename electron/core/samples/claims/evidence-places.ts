import type { ClaimedEvidence } from '#shared/domain/claim.ts'
import type { Marks } from '../paper/typesetter.ts'
import type { SampleCentre } from '../sample-centre.ts'
import { servedFirms } from '../served.ts'
import type { EvidencePlaces } from './sample-claims.ts'

/** A file that was made, with the pages of what it proves. */
export type MarkedFile = { readonly path: string; readonly marks: Marks }

/**
 * Where each claim's evidence stands: from the marks in the evidence (the report proves nothing), and for
 * what a ledger lists, the ledger. Files go by their name, pages by their number, as an applicant writes them.
 */
export function evidencePlaces(centre: SampleCentre, files: readonly MarkedFile[]): EvidencePlaces {
  const places = new Map<string, ClaimedEvidence>()
  const evidence = files.filter(({ path }) => path.startsWith('05-'))
  for (const { path, marks } of evidence) {
    for (const [key, page] of marks) places.set(key, { file: nameOf(path), page: String(page) })
  }
  const ledger = evidence.find(({ path }) => path.includes('仪器设备台账'))
  if (ledger !== undefined) {
    for (const index of centre.instruments.keys()) {
      places.set(`L10/${index + 1}`, { file: nameOf(ledger.path), page: '' })
    }
  }
  for (const [index, firm] of servedFirms(centre).entries()) {
    const receipt = firm.contract === null ? undefined : places.get(`R/${firm.contract}/${firm.year}`)
    if (receipt !== undefined) places.set(`L13/${index + 1}`, receipt)
  }
  return places
}

/** Where the report speaks of each qualitative indicator: `A12` and the others. */
export function judgedPlaces(files: readonly MarkedFile[]): EvidencePlaces {
  const report = files.find(({ path }) => path.startsWith('02-'))
  const places = new Map<string, ClaimedEvidence>()
  for (const [key, page] of report?.marks ?? []) {
    if (/^[AB]\d\d$/.test(key)) places.set(key, { file: nameOf(report?.path ?? ''), page: String(page) })
  }
  return places
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
