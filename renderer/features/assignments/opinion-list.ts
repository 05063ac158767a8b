import type { NumberedOpinion } from '#shared/domain/hand-in.ts'

/** An opinion while it is edited: it keeps its key when its number changes. */
export interface EditedOpinion {
  readonly key: string
  readonly text: string
  readonly pointers: NumberedOpinion['pointers']
}

/** Moves one opinion by a step; at the ends nothing moves. */
export function moved(
  opinions: readonly EditedOpinion[],
  key: string,
  step: 1 | -1,
): readonly EditedOpinion[] {
  const from = opinions.findIndex((opinion) => opinion.key === key)
  const to = from + step
  const opinion = opinions[from]
  if (opinion === undefined || to < 0 || to >= opinions.length) return opinions
  return opinions.toSpliced(from, 1).toSpliced(to, 0, opinion)
}

/** Opinions as they are kept: numbered in order, without empty ones. */
export function numbered(opinions: readonly EditedOpinion[]): readonly NumberedOpinion[] {
  return opinions
    .map(({ text, pointers }) => ({ text: text.trim(), pointers }))
    .filter(({ text }) => text !== '')
    .map((opinion, at) => ({ number: at + 1, ...opinion }))
}
