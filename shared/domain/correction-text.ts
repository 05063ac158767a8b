import { readColumnText } from './column-text.ts'
import { formationModes } from './formation-mode.ts'
import type { Column } from './input-definition.ts'
import type { CentreField, Item } from './item-key.ts'
import type { Scheme } from './scheme.ts'
import {
  type Reading,
  readChoiceText,
  readCreditCodeText,
  readDayText,
  readDecimalText,
  readYesNoText,
} from './typed-text.ts'

/**
 * The canonical text of a correction as it is kept, or why the text cannot stand there. An empty text makes the
 * item 未填报; for a row it is the only text, and takes the row out. Null where the scheme has no such item.
 */
export function readCorrection(scheme: Scheme, item: Item, text: string): Reading<string> | null {
  const trimmed = text.trim()
  const asked = askedFor(scheme, item)
  if (asked === null) return null
  if (trimmed === '')
    return item.kind === 'centre' && item.field === 'name' ? missing : { ok: true, value: '' }
  return asked(trimmed)
}

const missing: Reading<never> = { ok: false, code: 'missing', expected: null }

type Reader = (text: string) => Reading<string>

function askedFor(scheme: Scheme, item: Item): Reader | null {
  switch (item.kind) {
    case 'figure': {
      const input = scheme.scalars.find(({ code }) => code === item.input)
      return input === undefined ? null : (text) => readDecimalText(text, input.unit)
    }
    case 'cell': {
      const column = columnOf(scheme, item.list, item.column)
      if (column === null || (column.type === 'yearly-number') !== (item.year !== null)) return null
      return (text) => readColumnText(column, text)
    }
    case 'fact':
      return scheme.facts.some(({ code }) => code === item.fact) ? yesOrNo : null
    case 'row':
      return () => ({ ok: false, code: 'unknown-column', expected: '' })
    case 'centre':
      return centreReaders[item.field]
    case 'figure-evidence':
    case 'row-evidence':
    case 'fact-evidence':
      return anyText
  }
}

/** A column of a list of the scheme; null where there is none. */
export function columnOf(scheme: Scheme, list: string, column: string): Column | null {
  const columns = scheme.lists.find(({ code }) => code === list)?.columns
  return columns?.find(({ id }) => id === column) ?? null
}

function anyText(text: string): Reading<string> {
  return { ok: true, value: text }
}

function yesOrNo(text: string): Reading<string> {
  const reading = readYesNoText(text)
  return reading.ok ? { ok: true, value: reading.value ? 'yes' : 'no' } : reading
}

const centreReaders: Readonly<Record<CentreField, Reader>> = {
  name: anyText,
  leadUnit: anyText,
  creditCode: readCreditCodeText,
  field: anyText,
  formationMode: (text) => readChoiceText(formationModes, text),
  approvedOn: readDayText,
}
