import { join } from 'node:path'
import { prepare } from '../bootstrap/bootstrap.mjs'
import { root } from '../bootstrap/paths.mjs'
import { attach } from '../bootstrap/run.mjs'
import { command } from './command.mjs'

/** `npm run --silent cli -- COMMAND`: brings the build up to date and hands over. */
await command(async (args) => {
  const { node, env } = await prepare({ build: true })
  const cwd = process.env['INIT_CWD'] ?? process.cwd()
  return attach([node, join(root, 'out', 'cli', 'index.js'), ...args], { cwd, env })
})
