/** What office documents are called in full. */
export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const pptx = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** The media types that fit a file's extension, the usual one first; undefined where the extension is unknown. */
export function typesOfExtension(path: string): readonly string[] | undefined {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase()
  return extension === undefined ? undefined : extensionTypes.get(extension)
}

/** WPS writes its own formats as old or as new Office files under `.wps`, `.et`, `.dps`. */
const extensionTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ['pdf', ['application/pdf']],
  ['jpg', ['image/jpeg']],
  ['jpeg', ['image/jpeg']],
  ['png', ['image/png']],
  ['gif', ['image/gif']],
  ['bmp', ['image/bmp']],
  ['tif', ['image/tiff']],
  ['tiff', ['image/tiff']],
  ['webp', ['image/webp']],
  ['heic', ['image/heic', 'image/heif']],
  ['heif', ['image/heif', 'image/heic']],
  ['svg', ['image/svg+xml']],
  ['docx', [docx]],
  ['xlsx', [xlsx]],
  ['pptx', [pptx]],
  ['doc', ['application/msword']],
  ['xls', ['application/vnd.ms-excel']],
  ['ppt', ['application/vnd.ms-powerpoint']],
  ['wps', ['application/msword', docx]],
  ['et', ['application/vnd.ms-excel', xlsx]],
  ['dps', ['application/vnd.ms-powerpoint', pptx]],
  ['rtf', ['application/rtf']],
  ['ofd', ['application/ofd']],
  ['txt', ['text/plain']],
  ['md', ['text/plain']],
  ['csv', ['text/csv']],
  ['xml', ['application/xml', 'text/plain']],
  ['json', ['application/json']],
  ['html', ['text/html', 'text/plain']],
  ['htm', ['text/html', 'text/plain']],
  ['zip', ['application/zip']],
  ['rar', ['application/vnd.rar']],
  ['7z', ['application/x-7z-compressed']],
  ['gz', ['application/gzip']],
  ['tgz', ['application/gzip']],
  ['tar', ['application/x-tar']],
  ['mp4', ['video/mp4']],
  ['mov', ['video/quicktime', 'video/mp4']],
])
