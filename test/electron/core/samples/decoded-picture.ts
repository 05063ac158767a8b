import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type DecodedPicture = { readonly width: number; readonly height: number; readonly rgb: Uint8Array }

/** The picture that fills a page of a scanned PDF, as the viewer's own PDF library decodes it. */
export async function decodedPicture(pdf: Uint8Array, pageNumber: number): Promise<DecodedPicture> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
  const page = await document.getPage(pageNumber)
  const { fnArray, argsArray } = await page.getOperatorList()
  const at = fnArray.indexOf(OPS.paintImageXObject)
  const picture = await new Promise<{ width: number; height: number; kind: number; data: Uint8Array }>(
    (resolve) => {
      page.objs.get(argsArray[at][0], resolve)
    },
  )
  const step = picture.kind === 3 ? 4 : 3
  const rgb = new Uint8Array(picture.width * picture.height * 3)
  for (let pixel = 0; pixel < picture.width * picture.height; pixel++) {
    rgb.set(picture.data.subarray(pixel * step, pixel * step + 3), pixel * 3)
  }
  await document.loadingTask.destroy()
  return { width: picture.width, height: picture.height, rgb }
}
