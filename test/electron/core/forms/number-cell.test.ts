import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberCell, printedNumber } from '#electron/core/forms/number-cell.ts'
import { shownDecimal } from '#electron/core/ooxml/cell.ts'

describe('a number cell', () => {
  it('shows the printed digits again, whatever decimal it was', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(8), (units, places) => {
        const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0')
        const whole = digits.slice(0, digits.length - places)
        const text = `${units < 0n ? '-' : ''}${places === 0 ? whole : `${whole}.${digits.slice(-places)}`}`
        const cell = numberCell(text)
        if (cell !== null) expect(printedNumber(shownDecimal(cell.number), cell.format)).toBe(text)
        else expect(text.replace(/\D/g, '').replace(/^0+/, '').length).toBeGreaterThan(15)
      }),
    )
  })

  it('is none for what only looks like a number', () => {
    for (const text of ['', '-0', '007', '1,234', '1e3', '75/2', '12%', ' 1', '１２', '0x10']) {
      expect(numberCell(text)).toBeNull()
    }
  })
})
