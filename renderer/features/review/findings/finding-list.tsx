import { Button, Empty, List, Tag } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { findingText } from '#shared/scoring/finding-text.ts'
import { itemLabel } from '../item-label.ts'
import { useReview } from '../review-store.ts'
import { findingsText } from './text.ts'

/** What the cross-checks found, live; the items of each are one press away. */
export function FindingList() {
  const text = useText(findingsText)
  const language = useLanguage()
  const state = useReview((current) => current)
  const { findings } = state.review
  if (findings.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.noFindings} />
  return (
    <List
      size="small"
      dataSource={[...findings]}
      renderItem={(finding) => (
        <List.Item key={`${finding.check} ${finding.of} ${finding.items.join()}`}>
          <div>
            <Tag color={finding.severity === 'hard' ? 'red' : 'orange'}>
              {finding.severity === 'hard' ? text.hard : text.soft}
            </Tag>
            <Tag>{finding.of === 'claimed' ? text.claimed : text.verified}</Tag>
            {findingText(finding, language)}
            <div>
              {finding.items.slice(0, 12).map((item) => (
                <Button key={item} type="link" size="small" onClick={() => state.openItem(item)}>
                  {itemLabel(state, item, language)}
                </Button>
              ))}
            </div>
          </div>
        </List.Item>
      )}
    />
  )
}
