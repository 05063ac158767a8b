import type { ApplicationId } from '#shared/domain/brand.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { writeWholeFile } from '../bundle/whole-file.ts'
import { failWith } from '../core-failure.ts'
import type { PrintableSheet } from '../reports/score-sheet-paper.ts'
import { scoreSheetPdf } from '../reports/score-sheet-pdf.ts'
import type { SetPdf } from '../reports/typeset.ts'
import type { Store } from '../store/open-store.ts'
import { reviewOf } from './review.ts'
import { getScheme } from './scheme.ts'
import { sealedSheet, sheetDocuments } from './sheet.ts'
import { subjectOf } from './subject.ts'

/** The sealed sheet as PDF: the same bytes wherever it is made. */
export function sealedPdf(store: Store, setPdf: SetPdf, id: ApplicationId, language: Language): Uint8Array {
  const { sheet, sheetHash } = sealedSheet(store, id)
  const { scheme } = getScheme(store, sheet.subject.scheme.hash)
  const { sample } = subjectOf(store, id).application
  return scoreSheetPdf(
    setPdf,
    scheme,
    { ...sheet, sealed: { sheetHash, sealedAt: sheet.sealedAt }, sample },
    language,
  )
}

/** The sheet as it stands, marked as a draft. */
function draftPdf(store: Store, setPdf: SetPdf, id: ApplicationId, language: Language): Uint8Array {
  const { application, scheme } = subjectOf(store, id)
  const { content, report, sealed } = reviewOf(store, id)
  if (report === null) return failWith('scoring-refused')
  const { principal, name, organisation, fingerprint } = store.identity
  const sheet: PrintableSheet = {
    subject: {
      application: id,
      centre: application.centre.name,
      packageHash: application.current.packageHash,
      scheme: { id: scheme.id, version: scheme.version, hash: application.schemeHash },
      period: application.period,
    },
    reviewer: { principal, name, organisation, fingerprint },
    claims: application.current.claims,
    content,
    result: report,
    documents: sheetDocuments(store, id, content),
    version: sealed.length + 1,
    sealed: null,
    sample: application.sample,
  }
  return scoreSheetPdf(setPdf, scheme, sheet, language)
}

/** Writes the printable sheet: the sealed one while it stands, else the draft. */
export async function writeScoreSheet(
  store: Store,
  setPdf: SetPdf,
  id: ApplicationId,
  language: Language,
  out: string,
): Promise<{ readonly draft: boolean }> {
  const draft = reviewOf(store, id).state === 'draft'
  const pdf = draft ? draftPdf(store, setPdf, id, language) : sealedPdf(store, setPdf, id, language)
  await writeWholeFile(out, (handle) => handle.writeFile(pdf))
  return { draft }
}
