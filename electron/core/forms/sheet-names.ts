/** What Excel refuses in the name of a sheet, and what it takes for a part of a reference. */
const refused = /[[\]:*?/\\]/g

/**
 * Names for the sheets of a file: what Excel accepts, at most 31 characters, none twice whatever its case.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const clean = name
      .replace(/\s+/g, ' ')
      .replace(refused, ' ')
      .trim()
      .replace(/^'+|'+$/g, '')
    const base = clean === '' ? 'Form' : clean
    let found = cut(base, '')
    for (let count = 2; taken.has(found.toLowerCase()); count += 1) found = cut(base, ` ${count}`)
    taken.add(found.toLowerCase())
    return found
  })
}

function cut(name: string, end: string): string {
  let kept = ''
  for (const letter of name) {
    if (kept.length + letter.length + end.length > 31) break
    kept += letter
  }
  return kept.trim() + end
}
