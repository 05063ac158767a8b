import { z } from 'zod'
import { instantSchema } from '#shared/domain/brand.ts'
import { CommandFailure } from './command.ts'
import { readJson } from './read-json.ts'

/** The clock of the store dates a decision, whatever the file says. */
const undated = instantSchema.parse('1970-01-01T00:00:00.000Z')

const decisionsFile = z.strictObject({
  decisions: z.array(z.record(z.string(), z.unknown())).min(1),
})

/** The decisions of a file, undated; `usual` stands where one leaves it out. A failure names the one that is wrong. */
export async function readDecisions<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  usual: Readonly<Record<string, unknown>> = {},
): Promise<readonly z.output<Schema>[]> {
  const { decisions } = await readJson(path, decisionsFile)
  return decisions.map((decision, at) => {
    const found = schema.safeParse({ ...usual, ...decision, decidedAt: undated })
    if (found.success) return found.data
    throw new CommandFailure({
      code: 'decision-invalid',
      subject: `${path} decisions[${at}]`,
      details: { message: z.prettifyError(found.error) },
    })
  })
}
