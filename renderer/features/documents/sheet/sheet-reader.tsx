import { SearchOutlined } from '@ant-design/icons'
import { Tabs, Tag } from 'antd'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import type { Place } from '#shared/domain/pointer.ts'
import { SearchBar } from '../frame/search-bar.tsx'
import { ToolButton } from '../frame/tool-button.tsx'
import { useHits } from '../frame/use-hits.ts'
import { useSearchBar } from '../frame/use-search-bar.ts'
import { useViewerKeys } from '../frame/use-viewer-keys.ts'
import { useFlash } from '../passages/use-flash.ts'
import { documentsText } from '../text.ts'
import type { ViewerProps } from '../viewer-props.ts'
import { rangeName, readRange } from './cell-address.ts'
import { type CellSelection, selectedBlock } from './cell-selection.ts'
import { type CellHit, findCells } from './find-cells.ts'
import type { CellBlock, Sheet } from './sheet.ts'
import { SheetGrid } from './sheet-grid.tsx'
import './sheet.css'

/** Where a sheet of the workbook must show a block, and why. */
interface SheetPlace {
  readonly sheet: number
  readonly block: CellBlock
}

/** Sheets with their tools: tabs, search, the cell in full. */
export function SheetReader(
  props: ViewerProps & { readonly sheets: readonly Sheet[]; readonly note?: string },
) {
  const { sheets, note, target, highlights, onSelect } = props
  const text = useText(documentsText)
  const viewer = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      sheets.findIndex(({ hidden }) => !hidden),
    ),
  )
  const [selection, setSelection] = useState<CellSelection | null>(null)
  const flashing = useFlash(target)

  const scan = useCallback((query: string) => findCells(sheets, query), [sheets])
  const search = useHits<CellHit>(scan, ({ sheet }) => sheet >= active)
  const hit = search.current
  const wanted = useMemo(() => (target === null ? null : placeOf(sheets, target)), [sheets, target])
  const attached = useMemo(
    () => highlights.map((place) => placeOf(sheets, place)).filter((place) => place !== null),
    [sheets, highlights],
  )
  const [focus, setFocus] = useState<SheetPlace | null>(null)

  useEffect(() => {
    if (wanted === null) return
    setActive(wanted.sheet)
    setFocus(wanted)
  }, [wanted])
  useEffect(() => {
    if (hit === undefined) return
    const { row, column } = hit
    const block = { top: row, bottom: row, left: column, right: column }
    setActive(hit.sheet)
    setFocus({ sheet: hit.sheet, block })
    setSelection({ from: { row, column }, to: { row, column } })
    onSelect({ kind: 'cell', sheet: sheets[hit.sheet]?.name ?? '', range: rangeName(block) })
  }, [hit, sheets, onSelect])

  const sheet = sheets[active]
  const select = useCallback(
    (next: CellSelection | null) => {
      setSelection(next)
      if (sheet === undefined) return
      onSelect(
        next === null
          ? null
          : { kind: 'cell', sheet: sheet.name, range: rangeName(selectedBlock(sheet, next)) },
      )
    },
    [onSelect, sheet],
  )
  const open = (key: string) => {
    setActive(Number(key))
    setFocus(null)
    setSelection(null)
    onSelect(null)
  }
  const leave = useCallback(() => viewer.current?.querySelector<HTMLElement>('.sheet-grid')?.focus(), [])
  const bar = useSearchBar(search, leave)
  const keys = useMemo(
    () => ({ local: { escape: () => select(null) }, global: bar.keys }),
    [bar.keys, select],
  )
  useViewerKeys(viewer, keys)
  if (sheet === undefined) return null

  const block = selection === null ? null : selectedBlock(sheet, selection)
  const cell = block === null ? undefined : sheet.rows[block.top]?.[block.left]
  return (
    <div ref={viewer} className="document-body">
      <div className="document-toolbar" role="toolbar" aria-label={text.toolbar}>
        <ToolButton
          icon={<SearchOutlined />}
          label={text.search}
          keys="Ctrl+F"
          pressed={bar.open}
          onClick={bar.toggle}
        />
        {note !== undefined && <Tag>{note}</Tag>}
        <output className="sheet-cell-name" aria-label={text.cell}>
          {block === null ? '' : rangeName(block)}
        </output>
        <span className="sheet-cell-text">
          {cell?.formula !== undefined && <code title={text.formula}>={cell.formula}</code>}
          {cell?.text}
        </span>
      </div>
      {bar.open && <SearchBar search={search} input={bar.input} onClose={bar.close} />}
      {sheet.moreRows && <div className="document-hint">{text.moreRows(sheet.rows.length)}</div>}
      <div className="document-panes">
        <SheetGrid
          key={active}
          sheet={sheet}
          selection={selection}
          onSelect={select}
          attached={attached.flatMap((place) => (place.sheet === active ? [place.block] : []))}
          target={wanted?.sheet === active ? wanted.block : null}
          flashing={flashing}
          focus={focus?.sheet === active ? focus.block : null}
        />
      </div>
      {sheets.length > 1 && (
        <Tabs
          className="sheet-tabs"
          tabPlacement="bottom"
          size="small"
          aria-label={text.sheets}
          activeKey={String(active)}
          onChange={open}
          items={sheets.map(({ name, hidden }, index) => ({
            key: String(index),
            label: hidden ? text.hiddenSheet(name) : name,
          }))}
        />
      )}
    </div>
  )
}

function placeOf(sheets: readonly Sheet[], place: Place): SheetPlace | null {
  if (place.kind !== 'cell') return null
  const sheet = sheets.findIndex(({ name }) => name === place.sheet)
  const block = readRange(place.range)
  return sheet === -1 || block === null ? null : { sheet, block }
}
