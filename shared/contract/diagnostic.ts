import { z } from 'zod'
import { job, session } from './call.ts'

/** Answered only where the core was started for a test of its own plumbing; otherwise `unknown-call`. */
export const diagnosticCalls = {
  'diagnostic.echo': session(
    z.strictObject({ text: z.string() }),
    z.strictObject({ text: z.string(), pid: z.int() }),
  ),
  /** Counts to a number, a step a turn of the event loop, with progress; can be cancelled. */
  'diagnostic.count': job(z.strictObject({ to: z.int().min(1) }), z.strictObject({ counted: z.int() })),
  'diagnostic.crash': session(z.strictObject({}), z.strictObject({})),
} as const
