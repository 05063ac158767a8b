import { OpenedDocument } from '../frame/opened-document.tsx'
import { useOpened } from '../use-opened.ts'
import type { ViewerProps } from '../viewer-props.ts'
import { openPdf } from './open-pdf.ts'
import { PdfReader } from './pdf-reader.tsx'
import './pdf.css'

/** A PDF: continuous pages, search, selection of text and of boxes. */
export function PdfViewer(props: ViewerProps) {
  const opened = useOpened(props.source, openPdf)
  return <OpenedDocument opened={opened}>{(pdf) => <PdfReader {...props} pdf={pdf} />}</OpenedDocument>
}
