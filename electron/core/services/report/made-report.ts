import type { ReportKind } from '#shared/contract/round-report.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { CentreId, ExpertId } from '#shared/domain/round.ts'
import type { Form } from '../../forms/form.ts'
import type { FormFormat } from '../../forms/form-kinds.ts'
import type { SheetOnPaper } from './report.ts'

/** What is to be made, for whom. */
export interface AskedReport {
  readonly kind: ReportKind
  readonly round: RoundId
  readonly centre: CentreId | null
  readonly expert: ExpertId | null
  readonly format: FormFormat
  readonly language: Language
}

/** A form ready to be written; the filled-in score sheet has a layout of its own as PDF. */
export type MadeReport = { readonly form: Form } | (SheetOnPaper & { readonly drill: boolean })
