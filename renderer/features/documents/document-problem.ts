/** Why a document cannot be shown. Its text is made from the code. */
export type DocumentProblem =
  | 'corrupt'
  | 'encrypted'
  | 'too-large'
  | 'empty'
  | 'unreadable'
  | 'unsupported'
  | 'old-office'
  | 'picture-format'
  | 'archive'

/** Thrown by whatever opens a document; anything else that is thrown there means `corrupt`. */
export class DocumentError extends Error {
  readonly problem: DocumentProblem
  constructor(problem: DocumentProblem, options?: ErrorOptions) {
    super(problem, options)
    this.problem = problem
  }
}

export function problemOf(error: unknown): DocumentProblem {
  return error instanceof DocumentError ? error.problem : 'corrupt'
}
