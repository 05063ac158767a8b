import type { SetPdf } from '../reports/typeset.ts'
import type { Form } from './form.ts'
import { writeDocx } from './form-docx.ts'
import type { FormFormat } from './form-kinds.ts'
import { writePdf } from './form-pdf.ts'
import { writeXlsx } from './form-xlsx.ts'

/** A form as a file. */
export interface WrittenForm {
  readonly bytes: Uint8Array
  /** Cells with a value, of a spreadsheet; null of the other formats. */
  readonly cellsWritten: number | null
}

/** Writes a form in one of the formats: the same form gives the same bytes. Throws what the writers throw. */
export async function writeForm(setPdf: SetPdf, form: Form, format: FormFormat): Promise<WrittenForm> {
  switch (format) {
    case 'pdf':
      return { bytes: writePdf(setPdf, form), cellsWritten: null }
    case 'docx':
      return { bytes: writeDocx(form), cellsWritten: null }
    case 'xlsx':
      return writeXlsx(form)
  }
}
