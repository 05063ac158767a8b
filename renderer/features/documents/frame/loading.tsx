import { Spin } from 'antd'
import { useText } from '#renderer/app/text.ts'
import { documentsText } from '../text.ts'

export function Loading() {
  const text = useText(documentsText)
  return (
    <div className="document-state" role="status" aria-label={text.loading}>
      <Spin size="large" />
      <span>{text.loading}</span>
    </div>
  )
}
