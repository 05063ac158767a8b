import type { Failure } from './failure.ts'
import type { FileToken } from './file-token.ts'
import type { Result } from './result.ts'

/** What main says to the core process. A `grant` lets the core exchange a token for the path that a person chose. */
export type ToCore =
  | {
      readonly type: 'call'
      readonly id: number
      readonly name: string
      readonly input: unknown
      readonly job: string | null
    }
  | { readonly type: 'cancel'; readonly job: string }
  | { readonly type: 'grant'; readonly token: FileToken; readonly path: string }
  | { readonly type: 'close' }

/** What the core process says to main. */
export type FromCore =
  | { readonly type: 'ready' }
  | { readonly type: 'result'; readonly id: number; readonly result: Result<unknown, Failure> }
  | { readonly type: 'event'; readonly name: string; readonly payload: unknown }
