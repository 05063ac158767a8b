const services: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^onedrive\b/i, 'OneDrive'],
  [/^(nutstore|坚果云)/i, '坚果云 Nutstore'],
  [/^(baidusyncdisk|百度网盘|百度云)/i, '百度网盘'],
  [/^dropbox\b/i, 'Dropbox'],
  [/^(icloud ?drive|com~apple~clouddocs|mobile documents)/i, 'iCloud'],
  [/^(google ?drive|googledrive)/i, 'Google Drive'],
  [/^(微云|weiyun)/i, '腾讯微云'],
  [/^(wps ?云盘|wpsdrive|kingsoftdata)/i, 'WPS 云盘'],
]

/** The cloud service in whose folder a path lies, by the names of its parts; null for a plain folder. */
export function cloudServiceOf(path: string): string | null {
  for (const part of path.split(/[\\/]/)) {
    const found = services.find(([pattern]) => pattern.test(part))
    if (found !== undefined) return found[1]
  }
  return null
}
