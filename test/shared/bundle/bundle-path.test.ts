import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  foldPath,
  isDangerousPath,
  pathProblem,
  portableName,
  portablePath,
} from '#shared/bundle/bundle-path.ts'

describe('paths in a bundle', () => {
  it.each([
    '../a',
    'a/../b',
    '/a',
    'a//b',
    './a',
    'a\\b',
    'C:/a',
    'a:stream',
    'a\u0000',
    'a\nb',
    '',
    'a/',
    '\ud800',
  ])('calls %j dangerous', (path) => {
    expect(isDangerousPath(path)).toBe(true)
    expect(pathProblem(path)).toBe('dangerous')
  })

  it.each([
    ['data/增长100%.pdf', 'percent'],
    ['data/cafe\u0301.pdf', 'unicode-form'],
    ['data/what?.pdf', 'windows'],
    ['data/a./b', 'windows'],
    ['data/con.txt', 'windows'],
    ['data/COM1', 'windows'],
    [`data/${'字'.repeat(67)}.pdf`, 'too-long'],
    [`${'abcdefghi/'.repeat(20)}a`, 'too-long'],
  ] as const)('does not write %s', (path, problem) => {
    expect(pathProblem(path)).toBe(problem)
  })

  it.each(['data/佐证材料/合同 01（扫描）.pdf', 'data/a.tar.gz', 'data/.hidden', 'data/consul.pdf'])(
    'writes %s as it is',
    (path) => {
      expect(pathProblem(path)).toBeUndefined()
      expect(portablePath(path)).toBe(path)
    },
  )

  it('keeps names readable where a character must go', () => {
    expect(portablePath('佐证\\增长100%: 是?.pdf')).toBe('佐证/增长100％： 是？.pdf')
    expect(portablePath('../../etc/passwd')).toBe('etc/passwd')
    expect(portablePath('aux.pdf')).toBe('_aux.pdf')
    expect(portablePath(`${'字'.repeat(100)}.pdf`)).toMatch(/^字{65}\.pdf$/)
    expect(portablePath('')).toBe('_')
  })

  it('makes a portable path of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(pathProblem(portablePath(name))).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })

  it('used to cut the numbers from the end of a long name: its longest part gives way', () => {
    const long = '年'.repeat(120)
    expect(portableName(['2026年运行评估', 'Z001', 'E01'], '.zip')).toBe('2026年运行评估-Z001-E01.zip')
    expect(portableName([long, 'Z001', 'E01'], '.zip')).toMatch(/^年{62}-Z001-E01\.zip$/)
    expect(portableName([long, 'G01', 'E01', '甲'.repeat(60)], '.zip.age')).toMatch(
      /^年{30,31}-G01-E01-甲{30,31}\.zip\.age$/,
    )
    expect(portableName(['a/b\\c?', '..'], '.zip')).toBe('a-b-c？-_.zip')
  })

  it('makes a portable name of any parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 2, maxLength: 4 }),
        (parts) => {
          expect(pathProblem(portableName(parts, '.zip'))).toBeUndefined()
        },
      ),
      { numRuns: 500 },
    )
  })

  it('folds what one system or another takes for the same name', () => {
    expect(foldPath('data/Report.PDF')).toBe(foldPath('data/report.pdf'))
    expect(foldPath('data/caf\u00e9')).toBe(foldPath('data/cafe\u0301'))
    expect(foldPath('data/straße')).toBe(foldPath('data/STRASSE'))
    expect(foldPath('data/a')).not.toBe(foldPath('data/b'))
  })
})
