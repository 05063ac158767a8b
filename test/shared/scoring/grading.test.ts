import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { type Grade, gradeSchema } from '#shared/domain/grade.ts'
import { schemeSchema } from '#shared/domain/scheme.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { cutOffs, gradeOf, worse } from '#shared/scoring/grading.ts'

const exact = referenceOperationScheme()
const rounded = schemeSchema.parse({ ...exact, gradeFrom: 'two-decimals' })

describe('the grade of a total', () => {
  it.each([
    ['100', 'excellent'],
    ['85', 'excellent'],
    ['84.9999999999999999', 'good'],
    ['84.995', 'good'],
    ['75', 'good'],
    ['224/3', 'pass'],
    ['60', 'pass'],
    ['59.99', 'fail'],
    ['0', 'fail'],
  ])('%s is %s by the exact total', (total, grade) => {
    expect(gradeOf(exact, new Fraction(total))).toBe(grade)
  })

  it('rounds half up to two decimals first where the scheme says so', () => {
    expect(gradeOf(rounded, new Fraction('84.995'))).toBe('excellent')
    expect(gradeOf(rounded, new Fraction('84.994999'))).toBe('good')
  })

  it('says how far the next cut-off is, from the total that decides', () => {
    expect(cutOffs(exact, new Fraction('84.995'))).toEqual({
      toNextGrade: { grade: 'excellent', points: new Fraction('0.005') },
      aboveCutOff: new Fraction('9.995'),
    })
    expect(cutOffs(rounded, new Fraction('84.994')).toNextGrade?.points).toEqual(new Fraction('0.01'))
    expect(cutOffs(exact, new Fraction(90)).toNextGrade).toBeNull()
  })
})

describe('the worse of two grades', () => {
  const grade = fc.constantFrom<Grade>(...gradeSchema.options)
  it('never is better than either, and does not depend on their order', () => {
    const place = (one: Grade) => gradeSchema.options.indexOf(one)
    fc.assert(
      fc.property(grade, grade, (left, right) => {
        const found = worse(left, right)
        return found === worse(right, left) && place(found) === Math.max(place(left), place(right))
      }),
    )
  })
})
