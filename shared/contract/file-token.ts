import { z } from 'zod'

/**
 * A file or folder that the person chose in a dialog or dropped on the window. The renderer never names a
 * path: main exchanges the token for the path on the way to the core, so a hostile page reaches no file.
 */
export const fileTokenSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'FileToken'>()
export type FileToken = z.infer<typeof fileTokenSchema>

export const grantedFileSchema = z.strictObject({ token: fileTokenSchema, name: z.string() }).readonly()
export type GrantedFile = z.infer<typeof grantedFileSchema>
