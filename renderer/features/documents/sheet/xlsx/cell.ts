import type { SheetCell } from '../sheet.ts'
import type { FormatNumber } from './format-number.ts'
import { isDateFormat } from './number-formats.ts'
import { richText } from './shared-strings.ts'
import { shiftFormula } from './shift-formula.ts'
import type { CellStyle } from './styles.ts'
import { attributeOf, elementOf, plainText, type XmlElement } from './xml.ts'

/** Days from the first day of 1900, as Excel counts them, to that of the old Macintosh calendar. */
const macintoshDays = 1_462

/** What cells refer to. */
export interface CellReader {
  readonly strings: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly formatNumber: FormatNumber
  /** Dates count from 1904. */
  readonly macintosh: boolean
  /** Formulas that other cells of the sheet refer to, by their number. */
  readonly sharedFormulas: Map<string, SharedFormula>
}

interface SharedFormula {
  readonly formula: string
  readonly row: number
  readonly column: number
}

interface CellPoint {
  readonly row: number
  readonly column: number
}

/** Reads a `c` element (ECMA-376 18.3.1.4); null where nothing would show. */
export function readCell(
  { attributes, inner }: XmlElement,
  at: CellPoint,
  reader: CellReader,
): SheetCell | null {
  if (inner === '') return null
  const style = reader.styles[Number(attributeOf(attributes, 's') ?? 0)]
  const type = attributeOf(attributes, 't') ?? 'n'
  const value = elementOf(inner, 'v')?.inner ?? ''
  const formula = inner.includes('<f') || inner.includes(':f') ? formulaOf(inner, at, reader) : undefined
  const text =
    type === 'inlineStr' ? richText(inner) : textOf(type, value, style?.format ?? 'General', reader)
  if (text === '' && formula === undefined) return null
  return {
    text,
    ...(formula === undefined ? {} : { formula }),
    ...(type === 'n' && text !== '' ? { numeric: true } : {}),
    ...(style?.bold === true ? { bold: true } : {}),
  }
}

function textOf(type: string, value: string, format: string, reader: CellReader): string {
  if (type === 's') return reader.strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'n' && value !== '') {
    const number = Number(value)
    if (!Number.isFinite(number)) return value
    return reader.formatNumber(
      reader.macintosh && isDateFormat(format) ? number + macintoshDays : number,
      format,
    )
  }
  return plainText(value)
}

function formulaOf(inner: string, at: CellPoint, reader: CellReader): string | undefined {
  const element = elementOf(inner, 'f')
  if (element === undefined) return undefined
  const own = plainText(element.inner)
  const shared = attributeOf(element.attributes, 'si')
  if (shared === undefined || attributeOf(element.attributes, 't') !== 'shared') return own
  if (own !== '') {
    reader.sharedFormulas.set(shared, { formula: own, ...at })
    return own
  }
  const first = reader.sharedFormulas.get(shared)
  return first === undefined ? '' : shiftFormula(first.formula, at.row - first.row, at.column - first.column)
}
