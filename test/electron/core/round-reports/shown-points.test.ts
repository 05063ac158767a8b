import { describe, expect, it } from 'vitest'
import { exactNearCutOff, totalText } from '#electron/core/round-reports/shown-points.ts'
import { rationalSchema } from '#shared/domain/exact.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'

const scheme = referenceOperationScheme()
const total = (text: string) => rationalSchema.parse(text)

describe('a total on paper', () => {
  it('shows the exact figure where two decimals would print the next grade beside this one', () => {
    expect(totalText(scheme, { total: total('16999/200') }, 'zh')).toBe('85.00（精确值 84.995）')
    expect(totalText(scheme, { total: total('16999/200') }, 'en')).toBe('85.00 (exactly 84.995)')
    expect(exactNearCutOff(scheme, total('254999/3000'))).toBe('84.99966666…')
  })

  it('never rounds the exact figure up to the cut-off that it misses', () => {
    expect(exactNearCutOff(scheme, total('254999999999/3000000000'))).toBe('84.99999999…')
  })

  it('shows two decimals elsewhere, at a cut-off itself, and where the scheme rounds before it grades', () => {
    expect(totalText(scheme, { total: total('85') }, 'zh')).toBe('85.00')
    expect(totalText(scheme, { total: total('240/7') }, 'zh')).toBe('34.29')
    const rounded = { ...scheme, gradeFrom: 'two-decimals' } as const
    expect(exactNearCutOff(rounded, total('16999/200'))).toBe('')
  })
})
