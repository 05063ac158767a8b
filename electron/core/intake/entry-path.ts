import type { UnsafePath, UnusableName } from '#shared/domain/intake-problem.ts'

/** Why a path leaves the folder it is unpacked to; null where it stays inside. `name` as sent. */
export function unsafePathReason(name: string): UnsafePath | null {
  const path = name.replaceAll('\\', '/')
  if (path.startsWith('//')) return 'network-share'
  if (path.startsWith('/')) return 'absolute'
  if (/^[A-Za-z]:/.test(path)) return 'drive-letter'
  return path.split('/').includes('..') ? 'parent-folder' : null
}

/** The parts of a name as sent: `\` divides as `/` does, `.` and doubled separators mean nothing. */
export function partsOf(name: string): readonly string[] {
  return name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
}

/** Why Windows could not hold this part of a path, or it would hide what it is; null where it is fine. */
export function unusableNameReason(part: string): UnusableName | null {
  if (part.includes('\u{fffd}')) return 'undecodable'
  if (hidden.test(part)) return 'control-character'
  if (/[<>:"|?*]/.test(part)) return 'illegal-character'
  if (/[. ]$/.test(part)) return 'trailing-dot-or-space'
  return reserved.test(part) ? 'reserved' : null
}

/** Control characters, and those that turn the direction of writing: `x` U+202E `fdp.exe` shows as `xexe.pdf`. */
const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

/** Device names of Windows, with any extension. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?$/i
