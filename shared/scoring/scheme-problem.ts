/** What a checker finds wrong with a scheme. */
export type SchemeProblemCode =
  | 'shape'
  | 'weights'
  | 'grades'
  | 'unknown-input'
  | 'unknown-column'
  | 'unknown-option'
  | 'unknown-fact'
  | 'unknown-indicator'
  | 'levels'
  | 'units'
  | 'function'
  | 'duplicate'

/** `place`: a path into the document, `dimensions[0].indicators[3].function.full`. */
export interface SchemeProblem {
  readonly code: SchemeProblemCode
  readonly place: string
  readonly detail: string
}
