import type { SampleDocument, WordBlock } from './documents/sample-document.ts'
import type { Marks, Typesetter } from './paper/typesetter.ts'
import { encodeJpeg } from './raster/jpeg.ts'
import { type PagePicture, picturePdf } from './raster/picture-pdf.ts'
import { seedOf } from './raster/random.ts'
import { scanPage } from './raster/scan.ts'
import { type SampleSheet, sampleWorkbook } from './sheets/sample-workbook.ts'
import { wordDocument } from './word/word-document.ts'

/** A file's bytes, and on which page of it each claim's evidence stands. */
export type MadeFile = { readonly bytes: Uint8Array; readonly marks?: Marks }

/** A file of a package, made when its turn comes. */
export type FileMaker = { readonly path: string; readonly make: () => Promise<MadeFile> }

export function pdfFile(name: string, typesetter: Typesetter, document: () => SampleDocument): FileMaker {
  return {
    path: `${name}.pdf`,
    make: async () => {
      const { pdf, marks } = typesetter.pdf(document())
      return { bytes: pdf, marks }
    },
  }
}

export function wordFile(name: string, document: () => SampleDocument<WordBlock>, marks?: Marks): FileMaker {
  const path = `${name}.docx`
  return {
    path,
    make: async () => {
      const bytes = wordDocument(document())
      return marks === undefined ? { bytes } : { bytes, marks }
    },
  }
}

export function sheetFile(
  name: string,
  about: { readonly title: string; readonly author: string; readonly date: string },
  sheets: () => readonly SampleSheet[],
): FileMaker {
  return { path: `${name}.xlsx`, make: async () => ({ bytes: await sampleWorkbook(about, sheets()) }) }
}

/** Pages of certificates as a scanner gives them: pictures only. The marks come from the order of the pages. */
export function scannedFile(name: string, typesetter: Typesetter, document: () => SampleDocument): FileMaker {
  return {
    path: `${name}.pdf`,
    make: async () => {
      const whole = document()
      const marks = new Map<string, number>()
      const pictures = whole.blocks.map((block, index): PagePicture => {
        if ('key' in block && block.key !== undefined) marks.set(block.key, index + 1)
        const page = scanPage(typesetter.svg({ ...whole, blocks: [block] }), seedOf(`${name}${index}`))
        return { jpeg: encodeJpeg(page, 58), width: page.width, height: page.height }
      })
      const stamp = `${whole.date.replaceAll('-', '')}093000+08'00'`
      return { bytes: picturePdf(pictures, { title: 'SAMPLE scan', date: stamp }), marks }
    },
  }
}
