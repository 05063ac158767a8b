/**
 * Brings a range to the upper third of a scrolling element. Text that was never drawn has a guessed height, so
 * the place is corrected once more after it was.
 */
export function scrollToRange(scroller: Element, range: Range): void {
  const view = scroller.ownerDocument.defaultView
  const move = () => {
    const box = range.getBoundingClientRect()
    const top = scroller === scroller.ownerDocument.documentElement ? 0 : scroller.getBoundingClientRect().top
    scroller.scrollTop += box.top - top - scroller.clientHeight / 3
    if (box.left < 0 || box.right > scroller.clientWidth)
      scroller.scrollLeft += box.left - scroller.clientWidth / 3
  }
  move()
  view?.requestAnimationFrame(move)
}
