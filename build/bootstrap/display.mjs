/** Whether a window can open here: on Linux somebody has to have started a display. */
export function hasDisplay(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/**
 * Puts a virtual display under a command where there is no real one.
 *
 * @param {readonly string[]} command
 * @returns {readonly string[]}
 */
export function onSomeDisplay(command) {
  return hasDisplay() ? command : ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24', ...command]
}

/**
 * The command that opens the application. Chromium's sandbox refuses to run as root; nobody else gives it up.
 *
 * @param {string} electron
 * @param {string} folder the application
 * @param {readonly string[]} args
 * @returns {string[]}
 */
export function electronCommand(electron, folder, args) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  return [electron, ...(asRoot ? ['--no-sandbox'] : []), folder, ...args]
}
