import { Tooltip } from 'antd'
import { clockText } from '#renderer/app/show-time.ts'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import { useReview } from '../review-store.ts'
import { headerText } from './text.ts'

/** 已保存 with the time that the core wrote it: never shown before the disk has it. */
export function SaveState() {
  const text = useText(headerText)
  const { colon } = useMarks()
  const language = useLanguage()
  const saving = useReview((state) => state.saving)
  const savedAt = useReview((state) => state.review.savedAt)
  switch (saving.state) {
    case 'saving':
      return <output className="review-save">{text.saving}</output>
    case 'failed': {
      const { what, todo } = describeFailure(saving.failure, language)
      return (
        <Tooltip title={`${what} ${todo}`} defaultOpen>
          <output className="review-save review-save-failed">
            {text.saveFailed}
            {colon}
            {what}
          </output>
        </Tooltip>
      )
    }
    case 'saved':
      return (
        <output className="review-save">
          {savedAt === null ? text.notSaved : text.saved(clockText(new Date(savedAt), language))}
        </output>
      )
  }
}
