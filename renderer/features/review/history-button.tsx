import { HistoryOutlined } from '@ant-design/icons'
import { Button, Popover, Timeline } from 'antd'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { useReview } from './review-store.ts'
import { reviewText } from './text.ts'

function show(value: unknown): string {
  if (value === null || value === undefined) return '—'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function History({ item }: { readonly item: string }) {
  const text = useText(reviewText)
  const language = useLanguage()
  const application = useReview((state) => state.application.id)
  const [loaded, reload] = useCall('review.history', { application, item })
  return (
    <div className="review-history">
      <Loadable loaded={loaded} retry={reload}>
        {(entries) =>
          entries.length === 0 ? (
            text.noHistory
          ) : (
            <Timeline
              items={entries.map((entry) => ({
                key: `${entry.at} ${entry.action}`,
                content: (
                  <>
                    <div>
                      {timeText(entry.at, language)} · {entry.who}
                      {entry.why !== null && ` · ${entry.why}`}
                    </div>
                    <div className="ui-secondary">
                      {show(entry.before)} → {show(entry.after)}
                    </div>
                  </>
                ),
              }))}
            />
          )
        }
      </Loadable>
    </div>
  )
}

/** Who changed this item, when, from what to what. Read only when opened. */
export function HistoryButton({ item }: { readonly item: string }) {
  const text = useText(reviewText)
  return (
    <Popover trigger="click" title={text.history} content={<History item={item} />} destroyOnHidden>
      <Button size="small" type="text" icon={<HistoryOutlined />}>
        {text.history}
      </Button>
    </Popover>
  )
}
