import { OpenedDocument } from '../frame/opened-document.tsx'
import { useOpened } from '../use-opened.ts'
import type { ViewerProps } from '../viewer-props.ts'
import { openWorkbook } from './open-workbook.ts'
import { SheetReader } from './sheet-reader.tsx'

/** An Excel workbook: values and results of formulas, a tab a sheet. */
export function WorkbookViewer(props: ViewerProps) {
  const opened = useOpened(props.source, openWorkbook)
  return (
    <OpenedDocument opened={opened}>{(sheets) => <SheetReader {...props} sheets={sheets} />}</OpenedDocument>
  )
}
