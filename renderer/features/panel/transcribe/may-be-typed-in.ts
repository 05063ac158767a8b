import type { BoardCell } from '#shared/contract/panel.ts'

/** Whose sheet may be typed in: of those who have sealed nothing of their own. */
export function mayBeTypedIn({ state, transcribed }: BoardCell): boolean {
  return state === 'not-received' || state === 'draft' || (state === 'sealed' && transcribed)
}
