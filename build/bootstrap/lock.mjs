import { closeSync, mkdirSync, openSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { say, text } from './console.mjs'

/** The holder touches its lock this often; one left untouched for three times as long belongs to nobody. */
const touchMilliseconds = 5_000
const staleMilliseconds = 3 * touchMilliseconds
const pollMilliseconds = 200

/**
 * One bootstrap at a time: two would install into, and build, the same folders.
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function holding(path, work) {
  mkdirSync(dirname(path), { recursive: true })
  let told = false
  while (!take(path)) {
    if (!told) say(text('… 另一个命令正在准备，等它完成', '… another command is preparing; waiting for it'))
    told = true
    await wait(pollMilliseconds)
  }
  const touch = setInterval(() => utimesSync(path, new Date(), new Date()), touchMilliseconds)
  const release = () => rmSync(path, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(touch)
    process.off('exit', release)
    release()
  }
}

/** @param {string} path */
function take(path) {
  try {
    closeSync(openSync(path, 'wx'))
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    if (touched !== undefined && Date.now() - touched > staleMilliseconds) rmSync(path, { force: true })
    return false
  }
}
