import { type Cell, type CellContent, parseAddress, shownDecimal } from './cell.ts'
import { type CellFormat, formatOf } from './cell-format.ts'
import { plainString, RichText } from './rich-text.ts'
import { attributeOf, type XmlHandler } from './xml-reader.ts'

/** A rectangle of merged cells, both ends inclusive. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface SheetEvents {
  readonly cell: (cell: Cell) => void
  readonly merge: (merge: Merge) => void
}

const general: CellFormat = formatOf(0, 'General')

/**
 * Reads a worksheet part, cell by cell (ECMA-376 part 1, 18.3). Cells that hold nothing are passed over, however
 * many of them a program wrote only for their borders.
 */
export class SheetReader implements XmlHandler {
  readonly #events: SheetEvents
  readonly #strings: readonly string[]
  readonly #formats: readonly CellFormat[]
  #row = 0
  #column = 0
  #type = 'n'
  #format = general
  #formula: string | null = null
  #value: string | null = null
  readonly #inline = new RichText()
  #inInline = false
  #reading: 'formula' | 'value' | null = null

  constructor(strings: readonly string[], formats: readonly CellFormat[], events: SheetEvents) {
    this.#events = events
    this.#strings = strings
    this.#formats = formats
  }

  /** The row that is being read, or was last read. */
  get row(): number {
    return this.#row
  }

  open(name: string, attributes: string): void {
    if (this.#inInline) this.#inline.open(name)
    else if (name === 'c') this.#openCell(attributes)
    else if (name === 'row') {
      const given = Number(attributeOf(attributes, 'r'))
      this.#row = Number.isInteger(given) && given > 0 ? given : this.#row + 1
      this.#column = 0
    } else if (name === 'v') {
      this.#value = ''
      this.#reading = 'value'
    } else if (name === 'f') {
      this.#formula = ''
      this.#reading = 'formula'
    } else if (name === 'is') this.#inInline = true
    else if (name === 'mergeCell') this.#merge(attributeOf(attributes, 'ref') ?? '')
  }

  text(text: string): void {
    if (this.#inInline) this.#inline.text(text)
    else if (this.#reading === 'value') this.#value += text
    else if (this.#reading === 'formula') this.#formula += text
  }

  close(name: string): void {
    if (name === 'is') {
      this.#inInline = false
      this.#value = this.#inline.take()
    } else if (this.#inInline) this.#inline.close(name)
    else if (name === 'v' || name === 'f') this.#reading = null
    else if (name === 'c') this.#closeCell()
  }

  #openCell(attributes: string): void {
    const place = parseAddress(attributeOf(attributes, 'r') ?? '')
    this.#column = place?.column ?? this.#column + 1
    this.#row = place?.row ?? this.#row
    this.#type = attributeOf(attributes, 't') ?? 'n'
    this.#format = this.#formats[Number(attributeOf(attributes, 's') ?? '0')] ?? general
    this.#formula = null
    this.#value = null
  }

  #closeCell(): void {
    const content = this.#content()
    if (content !== null) this.#events.cell({ row: this.#row, column: this.#column, content })
  }

  #content(): CellContent | null {
    const value = this.#value
    const formula = this.#formula
    // A text may be the empty result of a formula; a number cannot.
    const uncalculated = formula !== null && (value === null || (value.trim() === '' && this.#type === 'n'))
    if (uncalculated) return { kind: 'not-calculated', formula }
    if (value === null) return null
    switch (this.#type) {
      case 's':
        return text(this.#strings[Number(value)] ?? '')
      case 'b':
        return { kind: 'yes-no', yes: value.trim() === '1' || value.trim() === 'true' }
      case 'e':
        return { kind: 'error', error: value.trim() }
      case 'n': {
        const number = value.trim() === '' ? Number.NaN : Number(value)
        return Number.isFinite(number)
          ? { kind: 'number', number: shownDecimal(number), format: this.#format }
          : text(value)
      }
      case 'str':
        return text(plainString(value))
      default:
        return text(value)
    }
  }

  #merge(reference: string): void {
    const [from = '', to = from] = reference.split(':')
    const [start, end] = [parseAddress(from), parseAddress(to)]
    if (start === null || end === null) return
    this.#events.merge({ top: start.row, left: start.column, bottom: end.row, right: end.column })
  }
}

function text(value: string): CellContent | null {
  return value.trim() === '' ? null : { kind: 'text', text: value }
}
