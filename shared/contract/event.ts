import { z } from 'zod'
import { grantedFileSchema } from './file-token.ts'
import { settingsSchema } from './shell.ts'

/** Events that main sends to the window. */
export const events = {
  /** `job` is the id that the caller gave with its invocation. */
  'job.progress': z.strictObject({
    job: z.string(),
    phase: z.string(),
    done: z.number(),
    total: z.number().nullable(),
    subject: z.string().nullable(),
  }),
  'core.state': z.strictObject({ state: z.enum(['running', 'restarting', 'failed']) }),
  /** The store was closed and its keys forgotten: by key, by idle time, or because the core restarted. */
  'identity.locked': z.strictObject({ why: z.enum(['asked', 'idle', 'core-restarted']) }),
  'shell.dropped': z.strictObject({ files: z.array(grantedFileSchema) }),
  'shell.menu': z.strictObject({
    command: z.enum([
      'import',
      'import-folder',
      'verify-bundle',
      'lock',
      'settings',
      'schemes',
      'undo',
      'redo',
      'about',
    ]),
  }),
  'shell.settings-changed': settingsSchema,
} as const

export type EventName = keyof typeof events
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>
