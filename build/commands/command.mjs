import { say, text } from '../bootstrap/console.mjs'

/**
 * Runs what an npm script stands for: its result is the exit code, an error is said without a stack.
 *
 * @param {(args: readonly string[]) => Promise<number>} main
 */
export async function command(main) {
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    say(text('失败：', 'Failed:'))
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
