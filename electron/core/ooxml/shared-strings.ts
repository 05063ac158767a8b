import { OfficeError } from './office-error.ts'
import type { OfficeFile } from './office-file.ts'
import { RichText } from './rich-text.ts'

/** Most characters of all texts of a workbook together; they are kept in memory. */
const mostCharacters = 32 * 1024 * 1024

/** The texts that cells point at by their place (ECMA-376 part 1, 18.4). */
export async function readSharedStrings(file: OfficeFile, part: string | null): Promise<readonly string[]> {
  const texts: string[] = []
  if (part === null) return texts
  const text = new RichText()
  let total = 0
  await file.read(part, {
    open: (name) => text.open(name),
    text: (piece) => text.text(piece),
    close: (name) => {
      text.close(name)
      if (name !== 'si') return
      const whole = text.take()
      total += whole.length
      if (total > mostCharacters) throw new OfficeError('too-large', part)
      texts.push(whole)
    },
  })
  return texts
}
