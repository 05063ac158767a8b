import { build } from 'electron-builder'
import { configuration } from './configuration.mjs'

/**
 * Runs electron-builder, which needs a newer Node than the bootstrap.
 * Arguments: version and folder of the Electron to pack, then `--dir` and `--trial`.
 */
const [version = '', folder = '', ...options] = process.argv.slice(2)
const made = await build({
  config: configuration({ version, folder }, options.includes('--trial')),
  dir: options.includes('--dir'),
  publish: 'never',
})
for (const path of made) console.log(path)
