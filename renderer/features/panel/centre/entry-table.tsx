import { Table, type TableColumnsType } from 'antd'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import type { Pointer } from '#shared/domain/pointer.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import type { Difference } from '#shared/scoring/panel/difference.ts'
import { useCentre } from './centre-store.ts'
import { differenceWords } from './difference-text.ts'
import { entryViews } from './entry-views.ts'
import { evidenceAbout } from './evidence-about.ts'
import { claimedText } from './finding-text.ts'
import { itemLabel } from './item-label.ts'
import { memberName } from './member-name.ts'
import { PointerLinks } from './pointer-links.tsx'

/** What one expert says about a difference, ready to be read. */
export interface EntryView {
  readonly expert: ExpertId
  readonly said: string
  readonly note: string
  readonly pointers: readonly Pointer[]
  readonly apart: boolean
}

/** Who said what with which evidence. */
export function EntryTable({ difference }: { readonly difference: Difference }) {
  const words = useText(differenceWords)
  const { colon, semicolon } = useMarks()
  const language = useLanguage()
  const { centre, work } = useCentre((state) => state)
  if (work === null) return null
  const views = entryViews(work.scheme, difference, language)
  const isItem =
    difference.kind === 'verified' || difference.kind === 'disputed' || difference.kind === 'false-claim'
  const columns: TableColumnsType<EntryView> = [
    {
      title: words.expert,
      key: 'expert',
      width: '18%',
      render: (_value, { expert, apart }) => `${apart ? '◆ ' : ''}${memberName(centre, expert)}`,
    },
    { title: words.finding, dataIndex: 'said', className: 'panel-breaks', width: '27%' },
    { title: words.reasonNote, dataIndex: 'note', className: 'panel-breaks' },
    {
      title: words.evidence,
      key: 'evidence',
      width: '28%',
      className: 'panel-breaks',
      render: (_value, { pointers }) => <PointerLinks pointers={pointers} />,
    },
  ]
  return (
    <>
      {isItem && (
        <p>
          {words.claimed}
          {colon}
          <strong>{claimedText(work.scheme, centre.claims, difference.item, language)}</strong>
        </p>
      )}
      {difference.kind === 'veto' && difference.falseItems.length > 0 && (
        <p>
          {words.falseItems}
          {colon}
          {difference.falseItems
            .map((item) => itemLabel(work.scheme, centre.claims, item, language))
            .join(semicolon)}
        </p>
      )}
      {difference.kind === 'veto' && (
        <div>
          {words.evidence}
          {colon}
          <PointerLinks pointers={evidenceAbout(difference, centre)} />
        </div>
      )}
      {views.length > 0 && (
        <Table<EntryView>
          size="small"
          aria-label={words.whoSaid}
          pagination={false}
          rowKey="expert"
          dataSource={views}
          columns={columns}
        />
      )}
    </>
  )
}
