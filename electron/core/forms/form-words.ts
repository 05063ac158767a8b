import type { Language } from '#shared/domain/localized-text.ts'
import type { SignatureLine } from './form.ts'

/** The words that the writers themselves put on a form. */
export interface FormWords {
  /** The line of a table without rows. */
  readonly nothing: string
  readonly code: string
  /** What stands before and behind the blank of a signature. */
  readonly signature: (line: SignatureLine) => string
  readonly date: string
  /** A date to be filled in by hand. */
  readonly blankDate: string
}

export const formWords: Readonly<Record<Language, FormWords>> = {
  zh: {
    nothing: '（无）',
    code: '编号',
    signature: ({ role, name }) => `${role}${name === undefined || name === '' ? '' : `（${name}）`}签名：`,
    date: '日期：',
    blankDate: '　　　年　　月　　日',
  },
  en: {
    nothing: '(none)',
    code: 'Code',
    signature: ({ role, name }) =>
      `${role}${name === undefined || name === '' ? '' : ` (${name})`}, signature:`,
    date: 'Date:',
    blankDate: '',
  },
}
