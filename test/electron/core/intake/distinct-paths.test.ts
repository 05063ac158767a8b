import { describe, expect, it } from 'vitest'
import { distinctPaths } from '#electron/core/intake/distinct-paths.ts'

const give = (...paths: string[]) => {
  const { files, notes } = distinctPaths(paths.map((path) => ({ path })))
  return { paths: files.map(({ path }) => path), notes }
}

describe('paths that Windows could not hold side by side', () => {
  it('keep their names where they differ', () => {
    expect(give('b.pdf', 'a/b.pdf')).toEqual({ paths: ['a/b.pdf', 'b.pdf'], notes: [] })
  })

  it('are told apart by a number where only case differs', () => {
    expect(give('Report.PDF', 'report.pdf', 'REPORT.pdf')).toEqual({
      paths: ['REPORT.pdf', 'Report (2).PDF', 'report (3).pdf'],
      notes: [
        { code: 'differs-by-case', path: 'Report (2).PDF', detail: 'REPORT.pdf' },
        { code: 'differs-by-case', path: 'report (3).pdf', detail: 'REPORT.pdf' },
      ],
    })
  })

  it('are told apart by a number where only the Unicode form differs', () => {
    const { paths, notes } = give('e\u0301.txt', '\u00e9.txt')
    expect(paths).toEqual(['\u00e9.txt', '\u00e9 (2).txt'])
    expect(notes).toEqual([{ code: 'differs-by-unicode-form', path: '\u00e9 (2).txt', detail: '\u00e9.txt' }])
  })

  it('never take a name that another file was sent under', () => {
    expect(give('a.txt', 'A.txt', 'a (2).txt').paths).toEqual(['A.txt', 'a (2).txt', 'a (3).txt'])
  })

  it('give way to a folder of the same name', () => {
    expect(give('证书', '证书A/1.pdf', 'B/1.pdf', 'b').paths).toEqual([
      'B/1.pdf',
      'b (2)',
      '证书',
      '证书A/1.pdf',
    ])
  })

  it('come out the same in whatever order they were packed', () => {
    const paths = ['x/A.txt', 'x/a.txt', 'X/a.txt', 'e\u0301', '\u00e9']
    expect(give(...paths)).toEqual(give(...paths.toReversed()))
  })
})
