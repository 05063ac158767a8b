/** Why a path cannot stand in a bundle. */
export type PathProblem =
  | 'dangerous'
  /** Not in Unicode form NFC: macOS and Windows would spell the same name differently. */
  | 'unicode-form'
  /** A character, an ending or a name that Windows cannot store. */
  | 'windows'
  /** `%` is encoded in a manifest (RFC 8493) and `sha256sum -c` does not decode it. */
  | 'percent'
  | 'too-long'

const longestPath = 200
const longestSegmentBytes = 200

/**
 * What is wrong with a path for writing, or undefined. A path that passes unpacks under the same name on
 * Windows, macOS and Linux, and reads the same in `sha256sum -c`.
 */
export function pathProblem(path: string): PathProblem | undefined {
  if (isDangerousPath(path)) return 'dangerous'
  if (path !== path.normalize('NFC')) return 'unicode-form'
  if (path.includes('%')) return 'percent'
  if (path.split('/').some(failsOnWindows)) return 'windows'
  if (path.length > longestPath || path.split('/').some(isLongSegment)) return 'too-long'
  return undefined
}

/**
 * True for a path that could leave the folder it is unpacked to or be read in two ways: absolute, with `..`
 * or empty parts, a backslash, a drive letter or stream (`:`), control characters, half a surrogate pair.
 */
export function isDangerousPath(path: string): boolean {
  if (!path.isWellFormed() || /[\\:\p{Cc}]/u.test(path)) return true
  return path.split('/').some((part) => part === '' || part === '.' || part === '..')
}

/** Two paths with the same fold are one file on some system: they differ by case or Unicode form at most. */
export function foldPath(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}

/**
 * A path that passes {@link pathProblem}, made of a name from anywhere: full-width forms stand in for what a
 * file system refuses (`增长100%.pdf` → `增长100％.pdf`), parts of `.` and `..` are dropped, long parts cut
 * before their extension, and outer folders dropped where the whole is still too long.
 */
export function portablePath(name: string): string {
  const parts = name.normalize('NFC').replaceAll('\\', '/').split('/')
  const kept = parts.filter((part) => part !== '' && part !== '.' && part !== '..').map(portableSegment)
  while (kept.join('/').length > longestPath) kept.shift()
  return kept.join('/') || '_'
}

/**
 * A file name of several parts, `2026年运行评估-Z001-E01.zip`. Where it is too long, its longest part gives way: cut
 * at its end, a long name of a round used to take the numbers with it, and one file overwrote the other.
 */
export function portableName(parts: readonly string[], extension: string): string {
  const shown = parts.map((part) => portableSegment(part.normalize('NFC').replaceAll(/[/\\]/g, '-')))
  const name = () => shown.join('-') + extension
  while (isLongSegment(name())) {
    const longest = shown.reduce(
      (best, part, at) => (part.length > (shown[best]?.length ?? 0) ? at : best),
      0,
    )
    shown[longest] = [...(shown[longest] ?? '')].slice(0, -1).join('')
  }
  return name()
}

const fullWidth: Readonly<Record<string, string>> = {
  '%': '％',
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '＂',
  '|': '｜',
  '?': '？',
  '*': '＊',
}

function portableSegment(part: string): string {
  const shown = part
    .toWellFormed()
    .replace(/\p{Cc}/gu, '_')
    .replace(/[%<>:"|?*]/g, (character) => fullWidth[character] ?? '_')
    .replace(/^ +|[. ]+$/g, '_')
  return cut(isDeviceName(shown) ? `_${shown}` : shown)
}

function cut(part: string): string {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(part)?.[0] ?? ''
  let stem = part.slice(0, part.length - extension.length)
  while (isLongSegment(stem + extension)) stem = [...stem].slice(0, -1).join('')
  return stem.replace(/[. ]+$/, '_') + extension
}

function failsOnWindows(part: string): boolean {
  return /[<>"|?*]/.test(part) || /[. ]$|^ /.test(part) || isDeviceName(part)
}

function isDeviceName(part: string): boolean {
  return /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(\.|$)/i.test(part)
}

function isLongSegment(part: string): boolean {
  let bytes = 0
  for (const character of part) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes > longestSegmentBytes
}
