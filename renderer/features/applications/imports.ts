import { create } from 'zustand'
import type { ImportOutcome } from '#shared/contract/application.ts'
import type { Result } from '#shared/contract/result.ts'

export interface LastImport {
  readonly name: string
  readonly result: Result<ImportOutcome>
}

/** The newest import and a count that lists watch to read again. */
export const useImports = create<{ readonly count: number; readonly last: LastImport | null }>(() => ({
  count: 0,
  last: null,
}))

export function noteImport(last: LastImport | null): void {
  useImports.setState(({ count }) => ({ count: count + 1, last }))
}

export function dismissImport(): void {
  useImports.setState({ last: null })
}
