import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './paths.mjs'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal} [signal] ends the process
 * @property {boolean} [shell] through the system's shell; no argument may need quoting then
 */

/**
 * Runs a program quietly. Neither a failure nor a missing program throws: the code says so.
 *
 * @param {readonly string[]} command
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} code -1: it could not be started
 */
export function capture(command, options = {}) {
  const [program = '', ...args] = command
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    /** @type {Buffer[]} */
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    const finish = (/** @type {number | null} */ code) =>
      done({ code: code ?? 1, output: stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')) })
    child.once('error', (error) => {
      chunks.push(Buffer.from(error.message))
      finish(-1)
    })
    child.once('close', finish)
  })
}

/**
 * Runs a program on this console and hands on its exit code. An interrupt reaches it from the terminal itself;
 * other signals to end are passed on, so that nothing is left behind.
 *
 * @param {readonly string[]} command
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function attach(command, options = {}) {
  const [program = '', ...args] = command
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd: root, ...options, stdio: 'inherit' })
    process.on('SIGINT', () => {})
    for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
      process.on(signal, () => child.kill(signal))
    child.once('error', failed)
    child.once('close', (code) => done(code ?? 1))
  })
}

/**
 * The command that runs npm: the very npm that started us, without a shell; started by hand, the one on the
 * path, which on Windows is a batch file and needs a shell.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ command: string[], shell: boolean }}
 */
export function npm(args, env = process.env) {
  const script = env['npm_execpath']
  if (script !== undefined && basename(script) === 'npm-cli.js')
    return { command: [env['npm_node_execpath'] ?? process.execPath, script, ...args], shell: false }
  const windows = process.platform === 'win32'
  return { command: [windows ? 'npm.cmd' : 'npm', ...args], shell: windows }
}

/**
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 */
export function runNpm(args, options = {}) {
  const { command, shell } = npm(args)
  return capture(command, { ...options, shell })
}

/**
 * What a tool says, without the stack of the tool's own code.
 *
 * @param {string} output
 * @returns {string}
 */
export function withoutStack(output) {
  return output.replace(/\n\s+at .*(?=\n|$)/g, '').trim()
}

/**
 * The last lines of a program's output that say something, for a message that names the reason.
 *
 * @param {string} output
 * @param {number} [count]
 * @returns {string}
 */
export function tail(output, count = 12) {
  return output
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n  ')
}
