import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { z } from 'zod'
import type { Side } from './measurement.ts'
import { watchPeak } from './peak-memory.ts'

interface RunOptions {
  readonly cwd?: string
}

/** Runs a program to its end and throws where it fails. */
export async function timeProgram(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Side> {
  const begun = performance.now()
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  const watch = watchPeak(child.pid)
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const [code] = await once(child, 'close')
  const milliseconds = performance.now() - begun
  const peak = await watch.stop()
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${errors}`)
  return { milliseconds, peak }
}

/** Several programs one after another, as one piece of work. */
export async function timePrograms(
  commands: readonly (readonly [program: string, ...args: string[]])[],
): Promise<Side> {
  const sides: Side[] = []
  for (const [program, ...args] of commands) sides.push(await timeProgram(program, args))
  const peaks = sides.map(({ peak }) => peak).filter((peak) => peak !== null)
  return {
    milliseconds: sides.reduce((sum, side) => sum + side.milliseconds, 0),
    peak: peaks.length === 0 ? null : Math.max(...peaks),
  }
}

/** Runs a script of this folder in a Node process of its own; the last line it prints is its result, in JSON. */
export async function runScript<Schema extends z.ZodType>(
  schema: Schema,
  script: string,
  ...args: readonly string[]
): Promise<z.output<Schema>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
  return schema.parse(JSON.parse(text.trimEnd().split('\n').at(-1) ?? ''))
}

/** What a script prints that measures one thing. */
export const sideSchema = z.strictObject({ milliseconds: z.number(), peak: z.number() })
