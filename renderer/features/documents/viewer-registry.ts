import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { DocumentProblem } from './document-problem.ts'
import type { ViewerProps } from './viewer-props.ts'

type Viewer = LazyExoticComponent<ComponentType<ViewerProps>>

/** A format: by what it is known, and the viewer that shows it, or why none does. */
interface Format {
  readonly types: readonly string[]
  readonly extensions: readonly string[]
  readonly shown: Viewer | DocumentProblem
}

const pdf = lazy(() => import('./pdf/pdf-viewer.tsx').then((loaded) => ({ default: loaded.PdfViewer })))
const image = lazy(() =>
  import('./image/image-viewer.tsx').then((loaded) => ({ default: loaded.ImageViewer })),
)
const word = lazy(() => import('./word/word-viewer.tsx').then((loaded) => ({ default: loaded.WordViewer })))
const workbook = lazy(() =>
  import('./sheet/workbook-viewer.tsx').then((loaded) => ({ default: loaded.WorkbookViewer })),
)
const csv = lazy(() => import('./sheet/csv-viewer.tsx').then((loaded) => ({ default: loaded.CsvViewer })))
const text = lazy(() => import('./text/text-viewer.tsx').then((loaded) => ({ default: loaded.TextViewer })))

const office = 'application/vnd.openxmlformats-officedocument'

/** A line a format. The media type decides; the extension only where the type is not known. */
const formats: readonly Format[] = [
  { types: ['application/pdf'], extensions: ['pdf'], shown: pdf },
  { types: ['image/jpeg'], extensions: ['jpg', 'jpeg', 'jfif'], shown: image },
  { types: ['image/png'], extensions: ['png'], shown: image },
  { types: ['image/gif'], extensions: ['gif'], shown: image },
  { types: ['image/bmp'], extensions: ['bmp'], shown: image },
  { types: ['image/webp'], extensions: ['webp'], shown: image },
  { types: [`${office}.wordprocessingml.document`], extensions: ['docx'], shown: word },
  { types: [`${office}.spreadsheetml.sheet`], extensions: ['xlsx'], shown: workbook },
  { types: ['text/csv', 'text/tab-separated-values'], extensions: ['csv', 'tsv'], shown: csv },
  { types: ['text/plain', 'application/json'], extensions: ['txt', 'md', 'log', 'json'], shown: text },
  { types: ['application/msword'], extensions: ['doc', 'wps'], shown: 'old-office' },
  { types: ['application/vnd.ms-excel'], extensions: ['xls', 'et'], shown: 'old-office' },
  { types: ['application/vnd.ms-powerpoint'], extensions: ['ppt', 'dps'], shown: 'old-office' },
  { types: ['application/rtf'], extensions: ['rtf'], shown: 'old-office' },
  { types: ['image/tiff'], extensions: ['tif', 'tiff'], shown: 'picture-format' },
  { types: ['image/heic', 'image/heif'], extensions: ['heic', 'heif'], shown: 'picture-format' },
  { types: ['application/zip'], extensions: ['zip'], shown: 'archive' },
  {
    types: ['application/vnd.rar', 'application/x-7z-compressed'],
    extensions: ['rar', '7z'],
    shown: 'archive',
  },
]

/** The viewer of a document, or why it has none. */
export function viewerOf(document: {
  readonly mediaType: string
  readonly name: string
}): Viewer | DocumentProblem {
  const type = document.mediaType.toLowerCase().split(';')[0]?.trim() ?? ''
  const extension = /\.([a-z0-9]+)$/i.exec(document.name)?.[1]?.toLowerCase() ?? ''
  const known = formats.find(({ types }) => types.includes(type))
  const unnamed = type === '' || type === 'application/octet-stream'
  const named = unnamed ? formats.find(({ extensions }) => extensions.includes(extension)) : undefined
  return (known ?? named)?.shown ?? 'unsupported'
}
