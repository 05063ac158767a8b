import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { hundredOf } from '#shared/domain/hundred.ts'
import type { SheetContent } from '#shared/domain/score-sheet.ts'
import type { Grading } from '#shared/scoring/grade-sheet.ts'
import { claimedText, findingText } from '../centre/finding-text.ts'
import { itemLabel } from '../centre/item-label.ts'
import { pointsText } from '../centre/points-text.ts'
import { usePaper } from './paper-context.ts'
import { type PlainRow, PlainTable } from './plain-table.tsx'
import { pointerText } from './pointer-text.ts'
import { type ReadBackLine, readBack } from './read-back.ts'
import { transcribeText } from './transcribe-text.ts'

/** Everything that was typed, on one page: differences from the claims first, then judgements, the rest, the points. */
export function ReadBackTables(props: { readonly content: SheetContent; readonly grading: Grading }) {
  const { content, grading } = props
  const text = useText(transcribeText)
  const { semicolon } = useMarks()
  const language = useLanguage()
  const { scheme, centre, files } = usePaper()
  const { claims } = centre
  const { differing, accepted } = readBack(scheme, claims, content)
  const label = (item: string) => itemLabel(scheme, claims, item, language)
  const line = ({ item, entry }: ReadBackLine): PlainRow => ({
    key: item,
    cells: [
      label(item),
      claimedText(scheme, claims, item, language),
      findingText(scheme, entry, language),
      entry.note,
    ],
  })
  const marks: readonly PlainRow[] = [
    ...content.notApplicable.map(({ indicator, note }) => ({
      key: indicator,
      cells: [label(indicator), '—', text.notApplicable(indicator), note],
    })),
    ...content.vetoProposals.map(({ veto, note }) => ({
      key: veto,
      cells: [label(veto), '—', text.vetoes, note],
    })),
  ]
  const points: readonly PlainRow[] = grading.ok
    ? [
        ...grading.report.dimensions.flatMap((dimension) => [
          ...dimension.indicators.map(({ code, points }) => ({
            key: code,
            cells: [label(code), pointsText(points)],
          })),
          { key: dimension.code, cells: [label(dimension.code), pointsText(dimension.points)], sum: true },
        ]),
        { key: 'total', cells: [text.sum, pointsText(grading.report.total)], sum: true },
      ]
    : []
  const columns = [text.item, text.claimedValue, text.finding, text.noteColumn]
  return (
    <>
      <h3>{text.differences}</h3>
      {differing.length + marks.length === 0 ? (
        <p>{text.noDifferences}</p>
      ) : (
        <PlainTable label={text.differences} columns={columns} rows={[...differing.map(line), ...marks]} />
      )}
      <h3>{text.judgements}</h3>
      <PlainTable
        label={text.judgements}
        columns={[text.indicator, text.level, text.comment, text.evidence]}
        rows={content.judgements.map(({ indicator, level, value, noMaterial, note, pointers }) => ({
          key: indicator,
          cells: [
            label(indicator),
            noMaterial && level === null
              ? text.noMaterial
              : [level ?? '—', value === null ? '' : `${hundredOf(value)}%`].join(' '),
            note,
            pointers.map((pointer) => pointerText(pointer, files, language)).join(semicolon),
          ],
        }))}
      />
      <h3>{text.points}</h3>
      <PlainTable label={text.points} columns={[text.indicator, text.pointsColumn]} rows={points} />
      <h3>{text.asClaimed}</h3>
      <PlainTable
        label={text.asClaimed}
        columns={columns.slice(0, 3)}
        rows={accepted.map(line).map(({ key, cells }) => ({ key, cells: cells.slice(0, 3) }))}
      />
    </>
  )
}
