import { Alert, Button } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { itemLabel } from '../item-label.ts'
import { useReview } from '../review-store.ts'
import { findingsText } from './text.ts'

/** Figures that contradict each other are not scored at all; here is which, one press away. */
export function RefusedAlert() {
  const text = useText(findingsText)
  const language = useLanguage()
  const state = useReview((current) => current)
  const { refused } = state.review
  if (refused.length === 0) return null
  return (
    <Alert
      type="error"
      showIcon
      title={text.refused}
      description={refused.map(({ code, item }) => (
        <Button key={`${code} ${item}`} type="link" size="small" onClick={() => state.openItem(item)}>
          {itemLabel(state, item, language)}
        </Button>
      ))}
    />
  )
}
