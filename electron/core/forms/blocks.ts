import type { Block, Heading, Note, Paragraph, Run, Spanned, WritingSpace } from './form.ts'

/** A numbered heading of a form. */
export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text }
}

/** A heading without a number. */
export function plainHeading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text, plain: true }
}

/** A paragraph; each part is a run, in bold where it is wrapped by {@link bold}. */
export function paragraph(...parts: readonly (string | Run)[]): Paragraph {
  return { kind: 'paragraph', runs: parts.map((part) => (typeof part === 'string' ? { text: part } : part)) }
}

/** A paragraph whose first line is not indented: a salutation, an item that brings its own number. */
export function flush(text: string): Paragraph {
  return { kind: 'paragraph', runs: [{ text }], align: 'flush' }
}

/** The place, the body that speaks, or the date at the end of a letter. */
export function right(text: string): Paragraph {
  return { kind: 'paragraph', runs: [{ text }], align: 'right' }
}

export function bold(text: string): Run {
  return { text, bold: true }
}

export function note(text: string): Note {
  return { kind: 'note', text }
}

export function writingSpace(lines: number, label?: string): WritingSpace {
  return label === undefined ? { kind: 'space', lines } : { kind: 'space', lines, label }
}

/** A text a person wrote, paragraph by paragraph; lines to write on where there is none yet. */
export function textOrSpace(text: string, lines: number): readonly Block[] {
  const parts = text.split(/\r?\n/).filter((part) => part.trim() !== '')
  return parts.length === 0 ? [writingSpace(lines)] : parts.map((part) => paragraph(part))
}

/** Rows to fill in by hand: numbered in the first column, empty in the others. */
export function blankRows(count: number, columns: number, from = 1): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: columns }, (_cell, column) => (column === 0 ? String(from + index) : '')),
  )
}

/** Numbers rows from 1 in a column put before the others. */
export function numbered(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((cells, index) => [String(index + 1), ...cells])
}

export function spanned(text: string, span = 1): Spanned {
  return { text, span }
}

/** A value to be written by hand where it is not known yet. */
export function orBlank(value: string, characters = 10): string {
  return value === '' ? '＿'.repeat(characters) : value
}
