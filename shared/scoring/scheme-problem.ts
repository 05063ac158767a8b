/** What a checker finds wrong with a scheme. */
export type SchemeProblemCode =
  /** Something is of the wrong kind or out of range. */
  | 'shape'
  | 'missing'
  | 'unknown-key'
  | 'weights'
  | 'grades'
  | 'unknown-input'
  | 'unknown-column'
  | 'unknown-option'
  | 'unknown-fact'
  | 'unknown-indicator'
  | 'unknown-group'
  | 'column-type'
  | 'levels'
  | 'units'
  | 'function'
  | 'duplicate'
  /** Every indicator of a dimension may be "not applicable": its weight would have nowhere to go. */
  | 'not-applicable'
  | 'caps'
  | 'adjustments'
  | 'quota'

/** `place`: a path into the document, `dimensions[0].indicators[3].function.full`; `$` is all of it. */
export interface SchemeProblem {
  readonly code: SchemeProblemCode
  readonly place: string
  readonly detail: string
}
