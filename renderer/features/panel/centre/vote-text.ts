import type { Language } from '#renderer/app/text.ts'
import type { Vote } from '#shared/domain/panel-decision.ts'
import { differenceWords } from './difference-text.ts'

/** 同意 4，反对 1，弃权 0. */
export function voteText(vote: Vote, language: Language): string {
  const words = differenceWords[language]
  const parts = [
    `${words.for} ${vote.for}`,
    `${words.against} ${vote.against}`,
    `${words.abstained} ${vote.abstained}`,
  ]
  return parts.join(language === 'zh' ? '，' : ', ')
}
