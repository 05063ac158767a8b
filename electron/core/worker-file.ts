import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The file of a worker thread: `<name>.worker.ts` in the folder of the module that starts it, or what the build
 * makes of it, which lies in `core` beside wherever that module came to lie.
 */
export function workerFile(name: string, folder: string): string {
  const source = join(folder, `${name}.worker.ts`)
  return existsSync(source) ? source : join(folder, '..', 'core', `${name}.worker.js`)
}
