import type { Unit } from '#shared/domain/input-definition.ts'
import { compareUnit } from '#shared/domain/unit-text.ts'
import type { CellFormat } from '../ooxml/cell-format.ts'

/**
 * Whether a cell is shown in another unit than its column asks for: per cent, a unit written into the format
 * (`0.00"元"`, `¥#,##0`), or a number shown smaller than it is (`0!.0,` and `#,##0,` show 万 and thousands of
 * what is stored).
 */
export function foreignFormat({ code, percent }: CellFormat, unit: Unit): boolean {
  if (percent && unit !== 'percent' && unit !== 'none') return true
  const [positive = ''] = code.split(';')
  if (/[0#?],+(?![0#?,])/.test(bare(positive)) || /[!\\]\.|"\."/.test(positive)) return true
  if (unit === 'none') return false
  return literals(positive).some((word) => compareUnit(unit, word) === 'other')
}

/** A format without its literals and conditions. */
function bare(format: string): string {
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/[\\!_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
}

/** The words of a format: in quotes, escaped, as a currency, or plain Chinese. */
function literals(format: string): readonly string[] {
  const currencies = [...format.matchAll(/\[\$([^\]-]+)(?:-[^\]]*)?\]/g)].map(([, symbol = '']) => symbol)
  const quoted = [...format.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text)
  const plain = format
    .replace(/"[^"]*"|\[[^\]]*\]/g, ' ')
    .replace(/[_*]./g, ' ')
    .replace(/[\\!]/g, '')
    .match(/[\p{Script=Han}¥￥]+/gu)
  return [...currencies, ...quoted, ...(plain ?? [])].map((word) => word.trim().replace('￥', '¥'))
}
