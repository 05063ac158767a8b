/** How often each view is held, the most frequent first, then by its text: the order of the experts is not to be seen. */
export function countedViews(said: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const each of said) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].toSorted(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
}
