import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepare } from '../bootstrap/bootstrap.mjs'
import { say, text } from '../bootstrap/console.mjs'
import { electronCommand, hasDisplay } from '../bootstrap/display.mjs'
import { root } from '../bootstrap/paths.mjs'
import { attach } from '../bootstrap/run.mjs'
import { command } from './command.mjs'

/** `npm start [-- --demo]`: the window; where there is no display, the demo through the command line. */
await command(async (args) => {
  const display = hasDisplay()
  const { node, electron, env } = await prepare({ window: display, build: true })
  if (electron !== null) return attach(electronCommand(electron.executable, root, args), { env })
  if (!display)
    say(
      text(
        '这里没有显示器（DISPLAY 和 WAYLAND_DISPLAY 都没有），改用命令行做同一个演示。',
        'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY), so the command line runs the same demo.',
      ),
    )
  const results = join(root, 'out', 'demo')
  rmSync(results, { recursive: true, force: true })
  const code = await attach([node, join(root, 'out', 'cli', 'index.js'), 'demo', '--out', results], { env })
  if (code === 0) say(text(`结果在 ${results}`, `The results lie in ${results}`))
  return code
})
