import { describe, expect, it } from 'vitest'
import { partsOf, unsafePathReason, unusableNameReason } from '#electron/core/intake/entry-path.ts'

describe('a path in a package', () => {
  it.each([
    ['../a', 'parent-folder'],
    ['a/../../b', 'parent-folder'],
    ['a\\..\\b', 'parent-folder'],
    ['/etc/passwd', 'absolute'],
    ['\\windows\\a', 'absolute'],
    ['C:\\a', 'drive-letter'],
    ['c:a', 'drive-letter'],
    ['\\\\server\\share\\a', 'network-share'],
    ['//server/share', 'network-share'],
  ])('%j is refused: %s', (name, why) => {
    expect(unsafePathReason(name)).toBe(why)
  })

  it.each(['a/b.pdf', '..a/b', 'a..b', './a', 'a\\b'])('%j stays inside', (name) => {
    expect(unsafePathReason(name)).toBeNull()
  })

  it('is divided by either slash, and dots and doubled slashes mean nothing', () => {
    expect(partsOf('./材料\\佐证//a.pdf')).toEqual(['材料', '佐证', 'a.pdf'])
  })
})

describe('a name in a package', () => {
  it.each([
    ['CON', 'reserved'],
    ['nul.txt', 'reserved'],
    ['Com1.tar.gz', 'reserved'],
    ['LPT²', 'reserved'],
    ['a:b', 'illegal-character'],
    ['怎么办?.pdf', 'illegal-character'],
    ['a|b', 'illegal-character'],
    ['报告 ', 'trailing-dot-or-space'],
    ['报告.', 'trailing-dot-or-space'],
    ['a\u0000b', 'control-character'],
    ['a\u202efdp.exe', 'control-character'],
    ['\ufffd\ufffd.pdf', 'undecodable'],
  ])('%j cannot be used: %s', (part, why) => {
    expect(unusableNameReason(part)).toBe(why)
  })

  it.each(['申报书.pdf', 'CONTRACT.pdf', 'com10', '.gitignore', 'a.b.c', '（一）总体情况.docx', ' a'])(
    '%j is fine',
    (part) => {
      expect(unusableNameReason(part)).toBeNull()
    },
  )
})
