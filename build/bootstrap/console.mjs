/** A step that takes longer says so every so often, so that nobody takes it for hung. */
const heartbeatMilliseconds = 15_000

/**
 * Both languages, Chinese first.
 *
 * @param {string} chinese
 * @param {string} english
 * @returns {string}
 */
export function text(chinese, english) {
  return `${chinese} ${english}`
}

/**
 * Progress goes to standard error: standard output belongs to what the command was started for.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * Runs one step under a label, with a sign of life while it lasts and its time at the end.
 *
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const started = Date.now()
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1)
  say(`… ${label}`)
  const heartbeat = setInterval(() => say(`… ${label} (${seconds()} s)`), heartbeatMilliseconds)
  try {
    const result = await work()
    say(`✓ ${label} (${seconds()} s)`)
    return result
  } catch (error) {
    say(`✗ ${label} (${seconds()} s)`)
    throw error
  } finally {
    clearInterval(heartbeat)
  }
}

/** A part that cannot be had: which, why, and what works without it. */
export class Unavailable extends Error {
  /**
   * @param {string} part
   * @param {string} why
   * @param {string} without
   */
  constructor(part, why, without) {
    super(`${part}\n  ${text('原因', 'why')}: ${why}\n  ${text('影响', 'without it')}: ${without}`)
    this.name = 'Unavailable'
  }
}
