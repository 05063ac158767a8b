import type { LocalizedText } from '#shared/domain/localized-text.ts'
import { reportKindNames } from '#shared/rounds/report-names.ts'

export type FormFormat = 'pdf' | 'docx' | 'xlsx'

/** A kind of official form: what it is called, and in which formats it is worth having. */
export interface FormKind {
  readonly id: string
  readonly name: LocalizedText
  readonly formats: readonly FormFormat[]
}

const kind = <const Id extends keyof typeof reportKindNames>(id: Id, formats: readonly FormFormat[]) => ({
  id,
  name: reportKindNames[id],
  formats,
})

const all = ['pdf', 'docx', 'xlsx'] as const
/** Letters and ballots: nothing to calculate with. */
const papers = ['pdf', 'docx'] as const

/** Every form, in the order of a review. Adding one is a file in `kinds/` and a line here. */
export const formKinds = [
  kind('sign-in-sheet', all),
  kind('pledge', papers),
  kind('recusal-declaration', papers),
  kind('formal-check', all),
  kind('opinion-adoption', all),
  kind('questions-record', papers),
  kind('site-record', all),
  kind('verification-table', all),
  kind('data-confirmation', all),
  kind('blank-score-sheet', papers),
  kind('score-sheet', all),
  kind('score-summary', all),
  kind('score-matrix', all),
  kind('panel-opinion', papers),
  kind('ballot', papers),
  kind('vote-count', all),
  kind('dissent', papers),
  kind('ranking', all),
  kind('grade-proposal', all),
  kind('rectification-notice', papers),
  kind('archive-list', all),
] as const satisfies readonly FormKind[]

export type FormKindId = (typeof formKinds)[number]['id']

/** The kind of an id. */
export function formKind(id: FormKindId): FormKind {
  const found = formKinds.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`no form ${id}`)
  return found
}
