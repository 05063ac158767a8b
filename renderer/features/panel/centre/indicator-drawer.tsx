import { Button, Drawer, Table } from 'antd'
import { lazy, Suspense } from 'react'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { toFraction } from '#shared/domain/exact.ts'
import type { IndicatorCode } from '#shared/domain/indicator.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { codeOf, codesOfIndicator } from '#shared/scoring/panel/item-views.ts'
import type { MatrixCell } from '#shared/scoring/panel/panel-matrix.ts'
import { useCentre } from './centre-store.ts'
import { differenceWords } from './difference-text.ts'
import { itemLabel } from './item-label.ts'
import { matrixCellMark, matrixCellText } from './matrix-cell.ts'
import { memberName } from './member-name.ts'
import { PointerLinks } from './pointer-links.tsx'
import { pointsText } from './points-text.ts'

const StripPlot = lazy(() => import('./strip-plot.tsx').then((loaded) => ({ default: loaded.StripPlot })))

/** One indicator across the panel: the spread as a plot, who gave what, with note and evidence. */
export function IndicatorDrawer(props: {
  readonly indicator: IndicatorCode | null
  readonly onClose: () => void
}) {
  const { indicator: code, onClose } = props
  const words = useText(differenceWords)
  const { colon } = useMarks()
  const language = useLanguage()
  const { centre, work, select } = useCentre((state) => state)
  const indicator =
    work === null ? undefined : indicatorsOf(work.scheme).find((candidate) => candidate.code === code)
  const row = work?.matrix.rows.find((candidate) => candidate.indicator === code)
  const title = indicator === undefined ? words.detail : `${indicator.code} ${indicator.name[language]}`
  const reads = new Set(indicator === undefined ? [] : codesOfIndicator(indicator))
  const related = (work?.differences ?? []).filter(
    (difference) => difference.item === code || reads.has(codeOf(difference.item)),
  )
  const judgementOf = ({ expert }: MatrixCell) =>
    centre.sheets
      .find((sheet) => sheet.expert === expert)
      ?.content.judgements.find((judgement) => judgement.indicator === code)
  return (
    <Drawer open={row !== undefined} title={title} onClose={onClose} size="min(46rem, 92vw)">
      {row !== undefined && indicator !== undefined && work !== null && (
        <>
          <p className="ui-secondary">{indicator.definition[language]}</p>
          <Suspense fallback={null}>
            <StripPlot
              weight={toFraction(row.weight).valueOf()}
              points={row.cells.flatMap(({ expert, points, outlier }) =>
                points === null
                  ? []
                  : [{ name: memberName(centre, expert), points: toFraction(points).valueOf(), outlier }],
              )}
            />
          </Suspense>
          <Table<MatrixCell>
            size="small"
            pagination={false}
            rowKey="expert"
            dataSource={row.cells}
            columns={[
              {
                title: words.expert,
                key: 'expert',
                render: (_value, { expert }) => memberName(centre, expert),
              },
              {
                title: `${words.points}（/${pointsText(row.weight)}）`,
                key: 'points',
                render: (_value, cell) => `${matrixCellMark(cell)}${matrixCellText(cell, language)}`,
              },
              {
                title: words.reasonNote,
                key: 'note',
                className: 'panel-breaks',
                render: (_value, cell) => judgementOf(cell)?.note ?? '',
              },
              {
                title: words.evidence,
                key: 'evidence',
                className: 'panel-breaks',
                width: '34%',
                render: (_value, cell) => (
                  <PointerLinks pointers={judgementOf(cell)?.pointers ?? []} onOpen={onClose} />
                ),
              },
            ]}
          />
          {related.map((difference) => (
            <Button
              key={difference.id}
              type="link"
              className="panel-centre-link"
              onClick={() => {
                onClose()
                select(difference.id)
              }}
            >
              {words.toDifference}
              {colon}
              {words.kinds[difference.kind]} ·{' '}
              {itemLabel(work.scheme, centre.claims, difference.item, language)}
            </Button>
          ))}
        </>
      )}
    </Drawer>
  )
}
