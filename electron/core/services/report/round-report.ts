import { writeWholeFile } from '../../bundle/whole-file.ts'
import { failWith } from '../../core-failure.ts'
import { readBackXlsx } from '../../forms/read-back-xlsx.ts'
import { type WrittenForm, writeForm } from '../../forms/write-form.ts'
import type { Job } from '../../job.ts'
import type { SetPdf } from '../../reports/typeset.ts'
import { writeScoreSheetForm } from '../../round-reports/score-sheet.ts'
import type { Store } from '../../store/open-store.ts'
import type { AskedReport, MadeReport } from './made-report.ts'
import { ownReport } from './own-report.ts'
import { reportKinds, standpointOf } from './report-kinds.ts'
import { secretariatReport } from './secretariat-report.ts'

/** What was written, and what the saved file holds. */
export interface WrittenReport {
  readonly code: string
  readonly signed: boolean
  readonly cellsWritten: number | null
  readonly cellsStored: number | null
}

/** Writes a form of a round; a spreadsheet is read back from where it was saved. */
export async function writeRoundReport(
  store: Store,
  setPdf: SetPdf,
  asked: AskedReport,
  out: string,
  job: Job,
): Promise<WrittenReport> {
  refuseForeign(store, asked)
  const standpoint = standpointOf(store, asked.round)
  const made =
    standpoint.role === 'secretariat'
      ? await secretariatReport(store, standpoint.round, asked, job)
      : ownReport(store, standpoint.assignments, asked)
  const { bytes, cellsWritten, code } = await written(setPdf, made, asked)
  job.signal.throwIfAborted()
  await writeWholeFile(out, (handle) => handle.writeFile(bytes))
  return {
    code,
    signed: code.startsWith('PD-'),
    cellsWritten,
    cellsStored: asked.format === 'xlsx' ? (await readBackXlsx(out)).cellsStored : null,
  }
}

/** Only what is on this person's list, in a format that it is worth having in. */
function refuseForeign(store: Store, { kind, round, centre, expert, format }: AskedReport): void {
  const mine =
    reportKinds(store, { round, centre }).find((report) => report.kind === kind) ??
    failWith('report-not-yours', { subject: kind })
  if (!mine.formats.includes(format))
    failWith('invalid-input', { subject: 'format', reason: mine.formats.join(' ') })
  const named = mine.experts.some((each) => each.expert === expert)
  if (mine.experts.length === 0 ? expert !== null : !named)
    failWith('expert-not-found', { subject: expert ?? '' })
}

async function written(
  setPdf: SetPdf,
  made: MadeReport,
  { format, language }: AskedReport,
): Promise<WrittenForm & { readonly code: string }> {
  if (!('form' in made))
    return writeScoreSheetForm(setPdf, made.scheme, made.sheet, { drill: made.drill, language, format })
  return { ...(await writeForm(setPdf, made.form, format)), code: made.form.code }
}
