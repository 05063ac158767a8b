import type { KeyMap } from '../frame/use-viewer-keys.ts'
import type { PageStrip } from './use-page-strip.ts'

/** The keys of the tools of `ZoomTools`. */
export function zoomKeys({ step, fitTo, rotate }: Pick<PageStrip, 'step' | 'fitTo' | 'rotate'>): KeyMap {
  const larger = () => step(1)
  const smaller = () => step(-1)
  const fitWidth = () => fitTo('fit-width')
  return {
    '+': larger,
    '=': larger,
    '-': smaller,
    0: fitWidth,
    9: () => fitTo('fit-page'),
    ']': () => rotate(1),
    '[': () => rotate(-1),
  }
}
