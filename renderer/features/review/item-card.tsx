import { type ReactNode, useEffect, useRef } from 'react'
import { useReview } from './review-store.ts'

/** One item of the sheet; the one in hand is open and marked, and comes into view when a key leads to it. */
export function ItemCard(props: {
  readonly item: string
  readonly title: ReactNode
  readonly children: ReactNode
}) {
  const { item, title, children } = props
  const inHand = useReview((state) => state.item === item)
  const section = useReview((state) => state.section)
  const openSection = useReview((state) => state.openSection)
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // pressed inside, it stays where it is: a button that moved away under the mouse got no click
    if (!inHand || card.current === null || card.current.contains(document.activeElement)) return
    card.current.scrollIntoView({ block: 'nearest' })
    card.current
      .querySelector<HTMLElement>('input:not([type=hidden]), textarea')
      ?.focus({ preventScroll: true })
  }, [inHand])
  return (
    <div
      ref={card}
      className={inHand ? 'review-item review-item-in-hand' : 'review-item'}
      data-item={item}
      onFocusCapture={() => {
        if (!inHand) openSection(section, item)
      }}
    >
      <div className="review-item-title">{title}</div>
      {children}
    </div>
  )
}
