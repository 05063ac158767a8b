import { clockText } from '#renderer/app/show-time.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import { useRound } from './round-store.ts'
import { roundText } from './text.ts'

/** 已保存 with the time that the core answered: never shown before the disk has it. */
export function SaveState() {
  const text = useText(roundText)
  const language = useLanguage()
  const saving = useRound((state) => state.saving)
  switch (saving.state) {
    case 'saving':
      return <output className="round-save">{text.saving}</output>
    case 'failed': {
      const { what, todo } = describeFailure(saving.failure, language)
      // with nothing to take back, nothing is unsaved either
      if (saving.failure.code === 'nothing-to-undo') return <output className="round-save">{what}</output>
      return (
        <output className="round-save round-save-failed" role="alert">
          {text.saveFailed(what)} {todo}
        </output>
      )
    }
    case 'saved':
      return (
        <output className="round-save">
          {saving.at === null ? text.notChanged : text.saved(clockText(saving.at, language))}
        </output>
      )
  }
}
