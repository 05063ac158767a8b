import type { ComponentProps } from 'react'

/** A scrolling region that the keyboard reaches, so that arrows and Page Down move it (WCAG 2.1.1). */
export function Scroller({ className = '', ...props }: ComponentProps<'section'>) {
  const reachable = { tabIndex: 0 }
  return <section {...reachable} {...props} className={`document-scroller ${className}`} />
}
