/**
 * The files of a package that an evidence cell means, in the order of `paths`; empty where there are none.
 *
 * Applicants write a path, a name with or without its ending, several names, or a folder; width, case, spaces,
 * brackets and a leading number do not matter. The first way of matching that finds something decides.
 */
export function findEvidenceFiles(paths: readonly string[], text: string): readonly string[] {
  const whole = findOne(paths, text)
  if (whole.length > 0) return whole
  const found = new Set(namesIn(text).flatMap((name) => findOne(paths, name)))
  return paths.filter((path) => found.has(path))
}

/** The names in an evidence cell for which the package has no file. */
export function missingEvidence(paths: readonly string[], text: string): readonly string[] {
  if (text.trim() === '' || findOne(paths, text).length > 0) return []
  return namesIn(text).filter((name) => findOne(paths, name).length === 0)
}

function namesIn(text: string): readonly string[] {
  const names = text
    .split(/[;；\n\r|]|[、，,](?![^(（]*[)）])/)
    .map((name) => name.trim())
    .filter((name) => plain(name) !== '')
  return names.length === 0 ? [text.trim()] : names
}

function findOne(paths: readonly string[], name: string): readonly string[] {
  const parts = name
    .normalize('NFKC')
    .split(/[\\/]/)
    .map(plain)
    .filter((part) => part !== '')
  const last = parts.at(-1)
  if (last === undefined) return []
  const listed = paths.map((path) => ({ path, parts: path.split('/').map(plain) }))
  const ways: readonly ((candidate: readonly string[]) => boolean)[] = [
    (candidate) => parts.length > 1 && endsWith(candidate, parts),
    (candidate) => candidate.at(-1) === last,
    (candidate) => candidate.slice(0, -1).some((folder) => folder === last),
    (candidate) => unnumbered(candidate.at(-1) ?? '') === unnumbered(last),
    (candidate) => candidate.slice(0, -1).some((folder) => unnumbered(folder) === unnumbered(last)),
    (candidate) => last.length >= 4 && (candidate.at(-1) ?? '').includes(last),
  ]
  for (const way of ways) {
    const found = listed.filter((candidate) => way(candidate.parts))
    if (found.length > 0) return found.map(({ path }) => path)
  }
  return []
}

function endsWith(candidate: readonly string[], parts: readonly string[]): boolean {
  const tail = candidate.slice(-parts.length)
  return tail.length === parts.length && tail.every((part, index) => part === parts[index])
}

const endings =
  /\.(pdf|docx?|xlsx?|pptx?|wps|et|dps|ofd|jpe?g|png|gif|bmp|tiff?|webp|heic|txt|csv|zip|rar|7z)$/

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(endings, '')
    .replace(/[\s_\-–—·.《》<>"“”'‘’()[\]【】]/g, '')
}

/** Without the number or code that orders a folder: `03专利证书`, `附件3专利证书`, `a08知识产权`. */
function unnumbered(name: string): string {
  return name.replace(/^(附件|附表|附)?[a-z]?\d+[、:]?(?=\D)/, '')
}
