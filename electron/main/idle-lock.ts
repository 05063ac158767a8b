/** Locks once nobody has touched the window for the time set; 0 minutes never. Returns what to call on activity. */
export function lockWhenIdle(options: {
  readonly minutes: () => number
  readonly now: () => number
  readonly lock: () => void
  readonly every: (milliseconds: number, check: () => void) => void
}): { readonly touch: () => void } {
  let touched = options.now()
  options.every(5_000, () => {
    const limit = options.minutes() * 60_000
    if (limit === 0 || options.now() - touched < limit) return
    touched = options.now()
    options.lock()
  })
  return {
    touch: () => {
      touched = options.now()
    },
  }
}
