/**
 * Works through items in order, several at a time. The first failure stops the others through the signal given
 * to each, is waited out, and thrown.
 */
export async function inLanes<Item>(
  items: Iterable<Item>,
  lanes: number,
  signal: AbortSignal,
  work: (item: Item, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController()
  const either = AbortSignal.any([signal, stop.signal])
  const failures: unknown[] = []
  const queue = items[Symbol.iterator]()
  const lane = async () => {
    try {
      for (let next = queue.next(); next.done !== true; next = queue.next()) {
        either.throwIfAborted()
        await work(next.value, either)
      }
    } catch (error) {
      failures.push(error)
      stop.abort()
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  if (failures.length > 0) throw failures[0]
}
