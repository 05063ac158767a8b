export type { DocumentSource } from './document-source.ts'
export { DocumentViewer, type DocumentViewerProps } from './document-viewer.tsx'
export { storedDocument } from './stored-document.ts'
