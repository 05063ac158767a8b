/** A JPEG and its size in pixels. */
export type PagePicture = { readonly jpeg: Uint8Array; readonly width: number; readonly height: number }

/**
 * A PDF of nothing but pictures, as a scanner writes it: no font, no text layer, one JPEG a page on A4.
 *
 * Written by hand because the scanner's way (a bare DCTDecode image) is what a reader meets in practice.
 * `title` is ASCII; the document's date is fixed by the caller: `20260118093000+08'00'`.
 */
export function picturePdf(
  pictures: readonly PagePicture[],
  about: { title: string; date: string },
): Uint8Array {
  const objects: Buffer[] = []
  const firstPage = 4
  const kids = pictures.map((_, index) => `${firstPage + index * 3} 0 R`).join(' ')
  objects.push(text('<< /Type /Catalog /Pages 2 0 R >>'))
  objects.push(text(`<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`))
  objects.push(
    text(`<< /Title (${about.title}) /Producer (SAMPLE office scanner) /CreationDate (D:${about.date}) >>`),
  )
  for (const [index, { jpeg, width, height }] of pictures.entries()) {
    const page = firstPage + index * 3
    const box = width > height ? '842 595' : '595 842'
    const content = `q ${box.replace(' ', ' 0 0 ')} 0 0 cm /Im Do Q`
    const resources = `<< /XObject << /Im ${page + 2} 0 R >> >>`
    objects.push(
      text(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${box}] /Contents ${page + 1} 0 R /Resources ${resources} >>`,
      ),
    )
    objects.push(stream('<< ', Buffer.from(content, 'latin1')))
    const image = `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB `
    objects.push(stream(`${image}/BitsPerComponent 8 /Filter /DCTDecode `, jpeg))
  }
  return assemble(objects)
}

const text = (content: string) => Buffer.from(content, 'latin1')

function stream(dictionary: string, content: Uint8Array): Buffer {
  return Buffer.concat([
    text(`${dictionary}/Length ${content.length} >>\nstream\n`),
    content,
    text('\nendstream'),
  ])
}

function assemble(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.concat([text('%PDF-1.4\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])])]
  let at = parts[0]?.length ?? 0
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(at)
    const whole = Buffer.concat([text(`${index + 1} 0 obj\n`), object, text('\nendobj\n')])
    parts.push(whole)
    at += whole.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(text(`xref\n0 ${size}\n0000000000 65535 f \n${table}`))
  parts.push(text(`trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${at}\n%%EOF\n`))
  return Buffer.concat(parts)
}
