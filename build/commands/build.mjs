import { prepare } from '../bootstrap/bootstrap.mjs'
import { say, text } from '../bootstrap/console.mjs'
import { command } from './command.mjs'

/** `npm run build`: the bundles, where the sources changed. */
await command(async () => {
  await prepare({ build: true })
  say(text('out/ 是最新的', 'out/ is up to date'))
  return 0
})
