import type { Form, Table } from './form.ts'

/** Millimetres. */
export interface PageMeasures {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/**
 * A4 with the text area of GB/T 9704-2012, 5.2.1: 156 × 225 mm, 37 mm above and 28 mm to its left. Sideways the
 * sheet is turned, so that the bound edge lies above.
 */
export const pageMeasures: Readonly<Record<Form['paper'], PageMeasures>> = {
  'a4-portrait': { width: 210, height: 297, top: 37, right: 26, bottom: 35, left: 28 },
  'a4-landscape': { width: 297, height: 210, top: 28, right: 35, bottom: 26, left: 37 },
}

/** Width of the text in mm. */
export function textWidth(paper: Form['paper']): number {
  const { width, left, right } = pageMeasures[paper]
  return width - left - right
}

/** Sizes of type in points: 二号 title, 三号 body, 四号 page number. Tables are smaller. */
export const typeSizes = { title: 22, body: 16, page: 14, note: 10.5, foot: 9 } as const

/** 28 points a line: 22 lines of 三号 on the page of the standard. */
export const bodyLine = 28

/** 小四 in tables of a few columns and in field lists, 五号 in wide ones. */
export function tableTypeSize(table: Pick<Table, 'columns'>, paper: Form['paper']): number {
  return table.columns.length <= (paper === 'a4-portrait' ? 5 : 6) ? 12 : 10.5
}
