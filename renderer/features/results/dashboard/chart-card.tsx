import { Button, Empty, Space, Table } from 'antd'
import { type ReactNode, useId, useRef, useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useTell } from '#renderer/ui/use-tell.tsx'
import { commonText } from '../common-text.ts'
import type { ChartTable, Series } from './chart-data.ts'
import { dashboardText } from './dashboard-text.ts'
import { svgToPng } from './svg-to-png.ts'

/** A chart with its title, what it shows in one sentence, its numbers as a table, and the ways to save both. */
export function ChartCard(props: {
  readonly title: string
  readonly said: string
  readonly table: ChartTable
  /** Of which round; stands in the saved file. */
  readonly about: string
  readonly drill: boolean
  /** What the colours stand for; none where the sentence says all. */
  readonly series?: readonly Series[]
  readonly children: ReactNode
}) {
  const { title, said, table, about, drill, series = [], children } = props
  const text = useText(dashboardText)
  const id = useId()
  const figure = useRef<HTMLElement>(null)
  const [open, setOpen] = useState(false)
  const empty = table.rows.length === 0
  const { savePicture, saveData } = useSaving({ title, about, drill, table, series })
  return (
    <section className="results-card" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {!empty && (
          <Space wrap>
            <Button
              size="small"
              aria-expanded={open}
              aria-label={`${open ? text.hideTable : text.table} ${title}`}
              onClick={() => setOpen(!open)}
            >
              {open ? text.hideTable : text.table}
            </Button>
            <Button
              size="small"
              aria-label={`${text.picture} ${title}`}
              onClick={() => {
                const svg = figure.current?.querySelector<SVGSVGElement>('.recharts-wrapper > svg') ?? null
                if (svg !== null) void savePicture(svg)
              }}
            >
              {text.picture}
            </Button>
            <Button size="small" aria-label={`${text.data} ${title}`} onClick={() => void saveData()}>
              {text.data}
            </Button>
          </Space>
        )}
      </header>
      <p className="ui-secondary">{said}</p>
      {empty ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.noData} />
      ) : (
        <figure ref={figure} className="results-figure" aria-hidden>
          <Legend series={series} />
          {children}
        </figure>
      )}
      {open && <ChartNumbers title={title} table={table} />}
    </section>
  )
}

function Legend({ series }: { readonly series: readonly Series[] }) {
  return (
    <ul className="results-legend">
      {series.map(({ name, colour }) => (
        <li key={name}>
          <svg width="12" height="12" aria-hidden>
            <rect width="12" height="12" fill={colour} />
          </svg>{' '}
          {name}
        </li>
      ))}
    </ul>
  )
}

function ChartNumbers({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  return (
    <Table<readonly string[]>
      size="small"
      aria-label={title}
      rowKey={(row) => `${table.rows.indexOf(row)}`}
      pagination={{ pageSize: 50, hideOnSinglePage: true }}
      dataSource={table.rows}
      columns={table.columns.map(({ title, kind }, at) => ({
        title,
        key: at,
        align: kind === 'number' ? 'right' : 'left',
        className: kind === 'number' ? 'ui-number' : 'results-breaks',
        render: (_value, row) => row[at] ?? '',
      }))}
    />
  )
}

function useSaving(chart: {
  readonly title: string
  readonly about: string
  readonly drill: boolean
  readonly table: ChartTable
  readonly series: readonly Series[]
}) {
  const { title, about, drill, table, series } = chart
  const text = useText(dashboardText)
  const language = useLanguage()
  const common = useText(commonText)
  const { failed, saved } = useTell()
  const target = async (purpose: 'picture' | 'report-xlsx', extension: string) => {
    const suggestedName = `${`${about}-${title}`.slice(0, 110)}.${extension}`
    const chosen = await invoke('shell.choose-target', { purpose, suggestedName })
    return chosen.ok ? chosen.value : null
  }
  const savePicture = async (svg: SVGSVGElement) => {
    const file = await target('picture', 'png')
    if (file === null) return
    const png = await base64Of(
      await svgToPng(svg, [title, about, ...(drill ? [common.drill] : [])].join(' · '), series),
    )
    const result = await runJob('round-report.write-picture', { file: file.token, png }, text.writing)
    if (result.ok) saved(file)
    else failed(result.error)
  }
  const saveData = async () => {
    const file = await target('report-xlsx', 'xlsx')
    if (file === null) return
    const asked = { title, about, drill, language, ...table, file: file.token }
    const result = await runJob('round-report.write-table', asked, text.writing)
    if (result.ok) saved(file, text.cells(result.value.cellsWritten, result.value.cellsStored))
    else failed(result.error)
  }
  return { savePicture, saveData }
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const parts: string[] = []
  // an argument list holds so many characters and no more
  for (let from = 0; from < bytes.length; from += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 0x8000)))
  return btoa(parts.join(''))
}
