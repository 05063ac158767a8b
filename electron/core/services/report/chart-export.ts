import type { CallInput } from '#shared/contract/index.ts'
import { writeWholeFile } from '../../bundle/whole-file.ts'
import { failWith } from '../../core-failure.ts'
import { writeXlsx } from '../../forms/form-xlsx.ts'
import { readBackXlsx } from '../../forms/read-back-xlsx.ts'

type ChartTable = Omit<CallInput<'round-report.write-table'>, 'file'>

const words = {
  zh: { drill: '演练', code: '图表数据，未签名' },
  en: { drill: 'Drill 演练', code: 'data of a chart, not signed' },
} as const

/** Saves the numbers behind a chart as a spreadsheet, read back from where it was saved. */
export async function writeChartTable(
  { title, about, drill, language, columns, rows }: ChartTable,
  out: string,
): Promise<{ readonly cellsWritten: number; readonly cellsStored: number }> {
  if (rows.some((row) => row.length !== columns.length)) failWith('invalid-input', { subject: 'rows' })
  const { bytes, cellsWritten } = await writeXlsx({
    kind: 'chart',
    title,
    ...(about === '' ? {} : { subtitle: about }),
    ...(drill ? { mark: words[language].drill } : {}),
    code: words[language].code,
    language,
    paper: 'a4-landscape',
    blocks: [
      {
        kind: 'table',
        columns: columns.map(({ title, kind }) => ({ title, kind, share: kind === 'text' ? 3 : 2 })),
        rows,
      },
    ],
  })
  await writeWholeFile(out, (handle) => handle.writeFile(bytes))
  return { cellsWritten, cellsStored: (await readBackXlsx(out)).cellsStored }
}

/** The first bytes of every PNG. */
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Saves a picture that the window drew. The page may be hostile: what is no PNG is not written. */
export async function writePicture(png: string, out: string): Promise<{ readonly size: number }> {
  const bytes = Buffer.from(png, 'base64')
  if (!bytes.subarray(0, pngSignature.length).equals(pngSignature))
    failWith('invalid-input', { subject: 'png' })
  await writeWholeFile(out, (handle) => handle.writeFile(bytes))
  return { size: bytes.length }
}
