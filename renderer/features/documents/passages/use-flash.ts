import { useEffect, useState } from 'react'

/** How long something that was pointed at stands out, in milliseconds. */
const flashTime = 1_600

/** True for a moment whenever `what` changes to something. */
export function useFlash(what: unknown): boolean {
  const [flashed, setFlashed] = useState<unknown>(null)
  useEffect(() => {
    if (what === null) return
    const timer = setTimeout(() => setFlashed(what), flashTime)
    return () => clearTimeout(timer)
  }, [what])
  return what !== null && flashed !== what
}
