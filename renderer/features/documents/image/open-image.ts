import { DocumentError } from '../document-problem.ts'
import type { DocumentSource } from '../document-source.ts'
import type { PageSize } from '../pages/page-layout.ts'
import { largestWhole, readWhole } from '../read-whole.ts'

export interface OpenImage {
  /** Of a blob; valid until the viewer closes. */
  readonly url: string
  /** In pixels, upright as the camera's orientation says. */
  readonly size: PageSize
}

/** Reads and decodes a picture. @throws DocumentError `corrupt` where the browser cannot decode it. */
export async function openImage(source: DocumentSource, signal: AbortSignal): Promise<OpenImage> {
  const bytes = await readWhole(source, largestWhole.image)
  const url = URL.createObjectURL(new Blob([bytes], { type: source.mediaType }))
  signal.addEventListener('abort', () => URL.revokeObjectURL(url))
  const image = new Image()
  image.src = url
  await image.decode().catch((cause: unknown) => {
    throw new DocumentError('corrupt', { cause })
  })
  return { url, size: { width: image.naturalWidth, height: image.naturalHeight } }
}
