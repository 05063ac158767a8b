import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { IndicatorCode } from '#shared/domain/indicator.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import type { MatrixRow, PanelMatrix, Subtotal } from '#shared/scoring/panel/panel-matrix.ts'
import { differenceWords } from './difference-text.ts'
import { gridMove } from './grid-move.ts'
import { IndicatorDrawer } from './indicator-drawer.tsx'
import { matrixCellMark, matrixCellText } from './matrix-cell.ts'
import { pointsText } from './points-text.ts'

/** A table through which arrow keys lead, cell by cell. */
const grid = 'grid'

/**
 * Indicators × experts. Moving is the browser's focus, not the page's state: no cell is drawn anew while the chair
 * walks through 28 × 25 of them.
 */
export function MatrixTable(props: {
  readonly scheme: Scheme
  readonly matrix: PanelMatrix
  readonly nameOf: (expert: ExpertId) => string
}) {
  const { scheme, matrix, nameOf } = props
  const words = useText(differenceWords)
  const table = useRef<HTMLTableElement>(null)
  const [shown, setShown] = useState<IndicatorCode | null>(null)
  const columns = matrix.experts.length + 1
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
    if (cell === null) return
    const place = { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      setShown(matrix.rows[place.row]?.indicator ?? null)
      return
    }
    const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey }
    const next = gridMove(place, { rows: matrix.rows.length, columns }, key)
    if (next === null || event.altKey) return
    event.preventDefault()
    focusCell(table.current, next.row, next.column)
  }
  return (
    <div className="panel-matrix-scroll">
      <table
        ref={table}
        className="panel-matrix"
        role={grid}
        aria-label={words.matrix}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const cell =
            event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
          if (cell !== null) setShown(matrix.rows[Number(cell.dataset['row'])]?.indicator ?? null)
        }}
      >
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.median}</th>
            <th scope="col">{words.spread}</th>
            {matrix.experts.map((expert) => (
              <th key={expert} scope="col" title={expert}>
                {nameOf(expert)}
              </th>
            ))}
          </tr>
        </thead>
        <Rows scheme={scheme} matrix={matrix} />
      </table>
      <IndicatorDrawer indicator={shown} onClose={() => setShown(null)} />
    </div>
  )
}

function focusCell(table: HTMLTableElement | null, row: number, column: number): void {
  const next = table?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
  if (next === null || next === undefined) return
  for (const before of table?.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]') ?? [])
    before.tabIndex = -1
  next.tabIndex = 0
  next.focus({ preventScroll: false })
}

const Rows = memo(function Rows({
  scheme,
  matrix,
}: {
  readonly scheme: Scheme
  readonly matrix: PanelMatrix
}) {
  const language = useLanguage()
  const names = useMemo(
    () => new Map(indicatorsOf(scheme).map(({ code, name }) => [code, name[language]])),
    [scheme, language],
  )
  return (
    <tbody>
      {matrix.rows.map((row, at) => (
        <Row key={row.indicator} row={row} at={at} name={names.get(row.indicator) ?? ''} />
      ))}
      {matrix.subtotals.map((subtotal) => (
        <SubtotalRow key={subtotal.dimension ?? 'all'} subtotal={subtotal} />
      ))}
    </tbody>
  )
})

function Row({ row, at, name }: { readonly row: MatrixRow; readonly at: number; readonly name: string }) {
  const words = useText(differenceWords)
  const language = useLanguage()
  return (
    <tr className={row.applies ? '' : 'panel-matrix-away'}>
      <th scope="row" tabIndex={at === 0 ? 0 : -1} data-row={at} data-column={0} title={name}>
        <strong>{row.indicator}</strong> {name}
        {!row.applies && <span className="ui-secondary"> {words.notApplies}</span>}
      </th>
      <td className="ui-number">{pointsText(row.median?.points ?? null)}</td>
      <td className="ui-number">
        {pointsText(row.spread?.points ?? null)}
        {row.spread?.levels != null && row.spread.levels > 0 && (
          <div className="ui-secondary">{words.levelsApart(row.spread.levels)}</div>
        )}
      </td>
      {row.cells.map((cell, column) => (
        <td
          key={cell.expert}
          tabIndex={-1}
          data-row={at}
          data-column={column + 1}
          className={`ui-number panel-cell-${cell.state}${cell.outlier ? ' panel-cell-outlier' : ''}`}
        >
          {matrixCellMark(cell)}
          {matrixCellText(cell, language)}
        </td>
      ))}
    </tr>
  )
}

function SubtotalRow({ subtotal }: { readonly subtotal: Subtotal }) {
  const words = useText(differenceWords)
  return (
    <tr className="panel-matrix-subtotal">
      <th scope="row">
        {words.subtotal} {subtotal.dimension ?? words.all}
      </th>
      <td className="ui-number">{pointsText(subtotal.median)}</td>
      <td />
      {subtotal.experts.map(({ expert, points, flagged }) => (
        <td key={expert} className={flagged ? 'ui-number panel-cell-outlier' : 'ui-number'}>
          {flagged && '◆ '}
          {pointsText(points)}
        </td>
      ))}
    </tr>
  )
}
