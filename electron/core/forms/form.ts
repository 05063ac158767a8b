import type { Language } from '#shared/domain/localized-text.ts'

/**
 * An official form 表格/公文 before it is paper: what stands on it, not how it looks. The same form is written as
 * PDF, Word and Excel, so that the three never say different things. All text is final: whoever makes a form
 * has formatted its numbers already.
 */
export interface Form {
  /** The id of its kind in the registry of form kinds. */
  readonly kind: string
  readonly title: string
  readonly subtitle?: string
  /** Printed on each page beside and behind the text, such as 演练 of an exercise. */
  readonly mark?: string
  /** Ties the paper to the bundle its contents came from; printed at the foot of each page. */
  readonly code: string
  /** `YYYY-MM-DD`; becomes the date of the file. Without it the file has none, or a fixed one. */
  readonly date?: string
  readonly language: Language
  readonly paper: Paper
  readonly blocks: readonly Block[]
}

export type Paper = 'a4-portrait' | 'a4-landscape'

export type Block =
  | Heading
  | Paragraph
  | FieldList
  | Table
  | Signatures
  | Note
  | WritingSpace
  | { readonly kind: 'page-break' }

/** Numbered by its level: 一、 （一） 1. in Chinese, 1. 1.1 1.1.1 in English. `plain` leaves the number out. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
  readonly plain?: true
}

export interface Run {
  readonly text: string
  readonly bold?: true
}

/** Text; a line feed inside a run begins a new line. The first line is indented by two characters. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  /** Centred and right-hand paragraphs are not indented; `flush` is a left-hand one that is not, as a salutation. */
  readonly align?: 'center' | 'right' | 'flush'
}

/** Labels and values in a ruled grid: one pair a line, or two. A `wide` field has its line to itself. */
export interface FieldList {
  readonly kind: 'fields'
  readonly columns: 2 | 4
  readonly fields: readonly Field[]
}

export interface Field {
  readonly label: string
  readonly value: string
  readonly wide?: true
}

/** A ruled table whose head repeats on each page. */
export interface Table {
  readonly kind: 'table'
  readonly caption?: string
  readonly columns: readonly Column[]
  /** A line above the column titles; the spans add up to the columns. An empty title leaves the column alone. */
  readonly groups?: readonly Spanned[]
  readonly rows: readonly (readonly string[])[]
  /** The last line, as 合计; the spans add up to the columns. */
  readonly foot?: readonly Spanned[]
  /** Least height of a row in mm, where it is filled in by hand. */
  readonly rowHeight?: number
}

/** `number` cells stand right and `date` cells (`YYYY-MM-DD`) in the middle; Excel gets them as such. */
export interface Column {
  readonly title: string
  /** Its part of the table's width, in proportion to the other columns. */
  readonly share: number
  readonly kind?: 'text' | 'number' | 'date'
  readonly align?: Alignment
}

export type Alignment = 'left' | 'center' | 'right'

export interface Spanned {
  readonly text: string
  readonly span: number
}

/** Lines to sign on, kept together on a page. */
export interface Signatures {
  readonly kind: 'signatures'
  readonly lines: readonly SignatureLine[]
}

export interface SignatureLine {
  /** In which role: 组长. */
  readonly role: string
  /** Printed beside the role; the person signs on the blank. */
  readonly name?: string
  /** Already in words; a blank for year, month and day where it is left out. */
  readonly date?: string
}

/** Small print: how to fill the form in, what a column means. */
export interface Note {
  readonly kind: 'note'
  readonly text: string
}

/** Ruled lines for handwriting. */
export interface WritingSpace {
  readonly kind: 'space'
  readonly label?: string
  readonly lines: number
}
