import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { DeclarationAnswer, Relation } from '#shared/domain/declaration.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Judgement } from '#shared/domain/judgement.ts'
import type { FactVerification, ReasonCode, RowVerification } from '#shared/domain/verification.ts'

/** What the paper says of a figure, as it is typed: nothing in the field means the claimed value. */
export interface FigureDraft {
  readonly typed: string
  /** Only where the paper says so; else it follows from the value. */
  readonly state: 'site-checked' | 'rejected' | 'disputed' | null
  readonly reason: ReasonCode | null
  readonly note: string
}

/** The scan that the paper is typed in from: kept in the store, and still at hand to be passed on. */
export interface PaperScan {
  readonly file: GrantedFile
  readonly sha256: Sha256
}

/** A printed sheet while it is typed in. Records go by item key; what is not in them is not typed yet. */
export interface PaperDraft {
  readonly scan: PaperScan | null
  readonly declaration: {
    readonly answer: DeclarationAnswer | null
    readonly relations: readonly Relation[]
    readonly reason: string
  }
  readonly figures: Readonly<Record<string, FigureDraft>>
  readonly rows: Readonly<Record<string, RowVerification>>
  readonly facts: Readonly<Record<string, FactVerification>>
  readonly judgements: Readonly<Record<string, Judgement>>
  /** Why an indicator does not apply, by its code; empty while nothing is typed. */
  readonly notApplicable: Readonly<Record<string, string>>
  /** Facts and grounds of a veto that is ticked, by its code. */
  readonly vetoes: Readonly<Record<string, string>>
  readonly checkedBy: string
  readonly compared: boolean
}

export const emptyPaper: PaperDraft = {
  scan: null,
  declaration: { answer: null, relations: [], reason: '' },
  figures: {},
  rows: {},
  facts: {},
  judgements: {},
  notApplicable: {},
  vetoes: {},
  checkedBy: '',
  compared: false,
}

export const untypedFigure: FigureDraft = { typed: '', state: null, reason: null, note: '' }

/** A record without one of its keys. */
export function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))
}
