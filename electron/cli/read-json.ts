import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { CommandFailure } from './command.ts'

/** Reads a JSON file of a given shape; a failure names the file and the place in it. */
export async function readJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const subject = basename(path)
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandFailure({ code: 'file-not-found', subject: path })
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : 'JSON'
    throw new CommandFailure({ code: 'json-invalid', subject, details: { message } })
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new CommandFailure({
    code: 'json-invalid',
    subject,
    details: { message: z.prettifyError(parsed.error) },
  })
}
