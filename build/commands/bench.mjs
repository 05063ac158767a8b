import { join } from 'node:path'
import { prepare } from '../bootstrap/bootstrap.mjs'
import { onSomeDisplay } from '../bootstrap/display.mjs'
import { root } from '../bootstrap/paths.mjs'
import { attach } from '../bootstrap/run.mjs'
import { command } from './command.mjs'

/** `npm run bench`: all measurements side by side, in a window on a virtual display where there is no other. */
await command(async (args) => {
  const { node, env } = await prepare({ window: true, tests: true, build: true })
  return attach(onSomeDisplay([node, join(root, 'test', 'bench', 'index.ts'), ...args]), { env })
})
