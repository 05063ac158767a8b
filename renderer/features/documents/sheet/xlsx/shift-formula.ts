import { columnName, columnNumber } from '../cell-address.ts'

/** Quoted texts and sheet names, which hold no references, or a reference with the signs that fix it. */
const token = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g

/** A formula moved by rows and columns as Excel fills it: references without `$` move too (ECMA-376 18.3.1.40). */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    token,
    (whole, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return whole
      const movedColumn = columnNumber(column) + (fixedColumn === '$' ? 0 : columns)
      const movedRow = Number(row) + (fixedRow === '$' ? 0 : rows)
      if (movedColumn < 0 || movedRow < 1) return '#REF!'
      return `${fixedColumn}${columnName(movedColumn)}${fixedRow}${movedRow}`
    },
  )
}
