import { useMemo } from 'react'
import { OpenedDocument } from '../frame/opened-document.tsx'
import { useOpened } from '../use-opened.ts'
import type { ViewerProps } from '../viewer-props.ts'
import { type OpenCsv, openCsv } from './csv-sheet.ts'
import { SheetReader } from './sheet-reader.tsx'

/** A CSV file as a table. */
export function CsvViewer(props: ViewerProps) {
  const opened = useOpened(props.source, openCsv)
  return <OpenedDocument opened={opened}>{(csv) => <CsvReader {...props} csv={csv} />}</OpenedDocument>
}

function CsvReader({ csv, ...props }: ViewerProps & { readonly csv: OpenCsv }) {
  const sheets = useMemo(() => [csv.sheet], [csv])
  return <SheetReader {...props} sheets={sheets} note={csv.encoding} />
}
