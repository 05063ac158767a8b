import { relative, resolve, sep } from 'node:path'

const services: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^onedrive\b/i, 'OneDrive'],
  [/^(nutstore|坚果云)/i, '坚果云 Nutstore'],
  [/^(baidusyncdisk|baidunetdisk|百度网盘|百度云)/i, '百度网盘'],
  [/^dropbox\b/i, 'Dropbox'],
  [/^(icloud ?drive|com~apple~clouddocs|mobile documents)/i, 'iCloud'],
  [/^(google ?drive|googledrive|my drive$|我的云端硬盘$)/i, 'Google Drive'],
  [/^(微云|weiyun)/i, '腾讯微云'],
  [/^(wps ?云盘|wpsdrive|kingsoftdata)/i, 'WPS 云盘'],
]

/** Variables in which a service says where its folder lies, whatever it is called. */
const variables: readonly (readonly [variable: string, name: string])[] = [
  ['OneDrive', 'OneDrive'],
  ['OneDriveCommercial', 'OneDrive'],
  ['OneDriveConsumer', 'OneDrive'],
]

/**
 * The cloud service in whose folder a path lies, by the names of its parts and by what the services say in the
 * environment; null for a plain folder. Two machines that sync one store would overwrite each other.
 */
export function cloudServiceOf(
  path: string,
  environment: Readonly<Record<string, string | undefined>> = {},
): string | null {
  for (const part of path.split(/[\\/]/)) {
    const found = services.find(([pattern]) => pattern.test(part))
    if (found !== undefined) return found[1]
  }
  const named = variables.find(([variable]) => {
    const folder = environment[variable]
    return folder !== undefined && folder !== '' && liesIn(path, folder)
  })
  return named?.[1] ?? null
}

function liesIn(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path))
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way)
}
