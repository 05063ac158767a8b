import { Alert, Button, Space } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { ListInput } from '#shared/domain/input-definition.ts'
import { rowKey } from './item-key.ts'
import { useReview } from './review-store.ts'
import { RowItem } from './row-item.tsx'
import { rowEntry } from './sheet-items.ts'
import { reviewText } from './text.ts'

/** One list: its rows with their verification, the sample drawn from it, and taking many rows as claimed at once. */
export function ListSheet({ list }: { readonly list: ListInput }) {
  const text = useText(reviewText)
  const language = useLanguage()
  const { application, review, write } = useReview((state) => state)
  const rows = application.current.claims.rows.filter((row) => row.list === list.code)
  const sample = review.samples.find((candidate) => candidate.list === list.code)
  const entries = rows.map((row) => rowEntry(review, row))
  const unchecked = entries.filter(({ state }) => state === 'not-checked')
  const acceptAll = (state: 'document-checked' | 'site-checked') =>
    void write('review.verify-many', {
      application: application.id,
      verifications: unchecked.map((entry) => ({ ...entry, state })),
    })
  return (
    <section className="review-input" aria-label={list.name[language]}>
      <h3>
        {list.code} {list.name[language]}{' '}
        <span className="ui-secondary">{text.rowCount(rows.length - unchecked.length, rows.length)}</span>
      </h3>
      <p className="ui-secondary">{list.definition[language]}</p>
      {rows.length === 0 && <p>{text.emptyList}</p>}
      {rows.length > 0 && review.state === 'draft' && (
        <Space wrap className="review-list-actions">
          <Button
            size="small"
            disabled={unchecked.length === 0}
            onClick={() => acceptAll('document-checked')}
          >
            {text.acceptAll}
          </Button>
          <Button size="small" disabled={unchecked.length === 0} onClick={() => acceptAll('site-checked')}>
            {text.acceptAllSite}
          </Button>
          <Button
            size="small"
            onClick={() => void write('review.sample', { application: application.id, list: list.code })}
          >
            {text.sample}
          </Button>
        </Space>
      )}
      {sample !== undefined && (
        <Alert
          type={sample.wholeListDue ? 'error' : 'info'}
          title={text.sampleInfo(sample.rows.length, sample.seed)}
          description={sample.wholeListDue ? text.wholeListDue : undefined}
        />
      )}
      {rows.map((row) => (
        <RowItem key={rowKey(row)} row={row} list={list} sampled={sample?.rows.includes(row.row) === true} />
      ))}
    </section>
  )
}
