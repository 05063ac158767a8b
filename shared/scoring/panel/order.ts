/** By code units: the same on every platform, unlike a comparison by language. */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** Item keys, experts and codes as people count them: `L3/r2` before `L3/r10`. */
export function compareKeys(left: string, right: string): number {
  return compareTexts(counted(left), counted(right)) || compareTexts(left, right)
}

/** Entries by their keys as people count them; each key is read once, however many there are. */
export function inKeyOrder<Entry>(
  entries: Iterable<Entry>,
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  return [...entries]
    .map((entry) => ({ entry, key: keyOf(entry), order: counted(keyOf(entry)) }))
    .toSorted((left, right) => compareTexts(left.order, right.order) || compareTexts(left.key, right.key))
    .map(({ entry }) => entry)
}

function counted(key: string): string {
  return key.replace(/\d+/g, (digits) => digits.padStart(8, '0'))
}

/** One text for a JSON value whatever the order of its keys, to compare and sort by; not a form that is hashed. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([left], [right]) => compareTexts(left, right)))
      : member,
  )
}
