import { describe, expect, it } from 'vitest'
import { findTopFolder } from '#electron/core/intake/top-folder.ts'

const find = (...paths: string[]) => findTopFolder(paths.map((path) => path.split('/')))

describe('the folder around everything', () => {
  it('is left out', () => {
    expect(find('中心/a.pdf', '中心/b/c.pdf')).toEqual({
      parts: 1,
      notes: [{ code: 'top-folder-removed', path: '中心', detail: '' }],
    })
  })

  it('is left out with its doubles', () => {
    expect(find('中心/中心/a.pdf', '中心/中心/b.pdf')).toEqual({
      parts: 2,
      notes: [{ code: 'doubled-folder-removed', path: '中心/中心', detail: '' }],
    })
  })

  it('is left out once where another name stands inside, which means something', () => {
    expect(find('中心/佐证材料/a.pdf').parts).toBe(1)
  })

  it('is nothing where files stand beside it', () => {
    expect(find('中心/a.pdf', 'b.pdf')).toEqual({ parts: 0, notes: [] })
    expect(find('a.pdf')).toEqual({ parts: 0, notes: [] })
  })
})
