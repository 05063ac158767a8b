import { Tooltip } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import { useReview } from '../review-store.ts'
import { headerText } from './text.ts'

/** 已保存 with the time that the core wrote it: never shown before the disk has it. */
export function SaveState() {
  const text = useText(headerText)
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
            {text.saveFailed}：{what}
          </output>
        </Tooltip>
      )
    }
    case 'saved':
      return (
        <output className="review-save">
          {savedAt === null
            ? text.notSaved
            : text.saved(new Date(savedAt).toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB'))}
        </output>
      )
  }
}
