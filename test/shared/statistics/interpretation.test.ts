import { describe, expect, it } from 'vitest'
import { interpret, undefinedReasonText } from '#shared/statistics/interpretation.ts'

const wordsOf = (benchmark: Parameters<typeof interpret>[0], values: readonly number[]) =>
  values.map((value) => interpret(benchmark, value).words.en)

describe('the words for a value', () => {
  it('are Krippendorff’s for α', () => {
    expect(wordsOf('alpha', [1, 0.8, 0.7999, 0.667, 0.6669, -0.2])).toEqual([
      'reliable',
      'reliable',
      'acceptable for tentative conclusions only',
      'acceptable for tentative conclusions only',
      'not reliable enough to conclude from',
      'not reliable enough to conclude from',
    ])
    expect(interpret('alpha', 0.9)).toMatchObject({ words: { zh: '可靠' } })
    expect(interpret('alpha', 0.9).source).toContain('Krippendorff (2004)')
  })

  it('are those of Koo & Li for the intraclass correlation', () => {
    expect(wordsOf('icc', [0.91, 0.9, 0.75, 0.74, 0.5, 0.49, -1])).toEqual([
      'excellent',
      'good',
      'good',
      'moderate',
      'moderate',
      'poor',
      'poor',
    ])
  })

  it('are those of Landis & Koch for κ', () => {
    expect(wordsOf('kappa', [0.81, 0.8, 0.6, 0.4, 0.2, 0, -0.01])).toEqual([
      'almost perfect',
      'substantial',
      'moderate',
      'fair',
      'slight',
      'slight',
      'poor',
    ])
  })

  it('are Schmidt’s for Kendall’s W', () => {
    expect(wordsOf('concordance', [0.9, 0.7, 0.5, 0.3, 0.1])).toEqual([
      'unusually strong agreement',
      'strong agreement',
      'moderate agreement',
      'weak agreement',
      'very weak agreement',
    ])
  })

  it('say in both languages why there is no number', () => {
    expect(undefinedReasonText('no-variation')).toEqual({
      zh: '所有评分相同，无法与偶然一致区分',
      en: 'all ratings are the same, so agreement cannot be told from chance',
    })
  })
})
