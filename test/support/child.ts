import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished } from 'vitest'

/** A script of this folder in a Node process of its own. */
export interface Child {
  readonly kill: () => void
  /** Ends its input; a script that waits for that comes to its end. */
  readonly end: () => void
  /** The lines printed so far. */
  readonly lines: () => readonly string[]
  /** Resolves when so many lines were printed. */
  readonly printed: (count: number) => Promise<readonly string[]>
  readonly exited: Promise<void>
}

export function startChild(script: string, ...argv: readonly string[]): Child {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child: ChildProcess = spawn(process.execPath, [path, ...argv], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // else each child takes a second to read the same hundreds of modules
    env: { ...process.env, NODE_COMPILE_CACHE: join(inject('samplesFolder'), 'compiled') },
  })
  let out = ''
  let errors = ''
  const waiting: (() => void)[] = []
  const wake = () => {
    for (const look of waiting) look()
  }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
    wake()
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  let gone = false
  const exited = once(child, 'close').then(() => {
    gone = true
    wake()
  })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exited
  })
  const lines = () => out.split('\n').slice(0, -1)
  return {
    kill: () => {
      child.kill('SIGKILL')
    },
    end: () => {
      child.stdin?.end()
    },
    lines,
    printed: (count) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (lines().length >= count) resolve(lines())
          else if (gone) reject(new Error(`the child ended after ${lines().length} lines: ${errors}`))
        }
        waiting.push(look)
        look()
      }),
    exited,
  }
}
