import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { step, text, Unavailable } from './console.mjs'
import { administratorPrefix } from './os-packages.mjs'
import { capture } from './run.mjs'

/**
 * Some Linux systems (Ubuntu since 23.10, old Debians) let no program make a sandbox by itself. There Electron
 * needs its helper owned by root with the set-user-ID bit, which only an administrator can give.
 *
 * @param {string} electron
 */
export async function ensureSandbox(electron) {
  if (process.platform !== 'linux' || process.getuid?.() === 0 || !isRestricted()) return
  const helper = join(dirname(electron), 'chrome-sandbox')
  const { uid, mode } = statSync(helper)
  if (uid === 0 && (mode & 0o4755) === 0o4755) return
  await step(text('允许 Electron 的沙箱', 'Allowing the sandbox of Electron'), async () => {
    const prefix = await administratorPrefix()
    const commands = [
      ['chown', 'root:root', helper],
      ['chmod', '4755', helper],
    ]
    for (const command of commands)
      if (prefix === null || (await capture([...prefix, ...command])).code !== 0)
        throw new Unavailable(
          text('这台机器不让 Electron 建沙箱', 'This system lets Electron make no sandbox'),
          `${text('请运行', 'run')}: ${commands.map((line) => `sudo ${line.join(' ')}`).join(' && ')}`,
          text('没有窗口；命令行照常可用', 'no window; the command line works'),
        )
  })
}

function isRestricted() {
  return (
    readSetting('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    readSetting('kernel/unprivileged_userns_clone') === '0'
  )
}

/** @param {string} name */
function readSetting(name) {
  const path = join('/proc/sys', name)
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
}
