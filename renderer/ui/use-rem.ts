import { useSyncExternalStore } from 'react'

/** The root's font size in CSS pixels, as the person has set it. */
export function useRem(): number {
  return useSyncExternalStore(follow, read)
}

function read(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}

function follow(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] })
  return () => observer.disconnect()
}
