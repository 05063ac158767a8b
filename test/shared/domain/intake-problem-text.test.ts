import { describe, expect, it } from 'vitest'
import { ignoreReasonSchema, intakeNoteCodeSchema } from '#shared/domain/intake-note.ts'
import {
  foreignFormatSchema,
  type IntakeProblem,
  intakeProblemSchema,
  unsafePathSchema,
  unusableNameSchema,
} from '#shared/domain/intake-problem.ts'
import { explainIntakeProblem } from '#shared/domain/intake-problem-text.ts'
import {
  explainFormat,
  explainIgnored,
  explainNote,
  explainUnsafePath,
  explainUnusableName,
} from '#shared/domain/intake-reason-text.ts'

const archive = '示例中心.zip'
const entry = '佐证材料/专利.pdf'

const problems: readonly IntakeProblem[] = [
  { code: 'not-found', archive },
  { code: 'unreadable', archive, cause: 'EACCES' },
  { code: 'not-a-package', archive, format: 'rar' },
  { code: 'empty-package', archive },
  { code: 'changed-while-reading', archive, entry },
  { code: 'truncated', archive },
  { code: 'damaged', archive, entry, cause: 'Z_DATA_ERROR' },
  { code: 'split-archive', archive },
  { code: 'encrypted', archive, entry },
  { code: 'unsupported-method', archive, entry, method: 'LZMA' },
  { code: 'checksum-mismatch', archive, entry },
  { code: 'size-mismatch', archive, entry, declared: 10, found: 11 },
  { code: 'overlapping-entries', archive, entry, other: 'b' },
  { code: 'duplicate-entry', archive, entry, other: 'b' },
  { code: 'unsafe-path', archive, entry: '../a', why: 'parent-folder' },
  { code: 'unusable-name', archive, entry, why: 'reserved', part: 'CON' },
  { code: 'link', archive, entry },
  { code: 'special-file', archive, entry },
  { code: 'path-too-long', archive, entry, limit: 240, found: 300 },
  { code: 'too-deep', archive, entry, limit: 20, found: 21 },
  { code: 'too-many-files', archive, limit: 20_000, found: 20_001 },
  { code: 'file-too-large', archive, entry, limit: 2 * 1024 ** 3, found: 2.5 * 1024 ** 3 },
  { code: 'package-too-large', archive, limit: 4 * 1024 ** 3, found: 5 * 1024 ** 3 },
  { code: 'ratio-too-high', archive, entry, limit: 200 },
  { code: 'disk-full', archive },
  { code: 'not-writable', archive, cause: 'EROFS' },
  { code: 'cancelled', archive },
]

describe('a refused package', () => {
  it('has words for every code', () => {
    const codes = intakeProblemSchema.options.map((option) => option.shape.code.value)
    expect(problems.map(({ code }) => code).sort()).toEqual([...codes].sort())
  })

  it.each(problems)('says in both languages what, where and what to do: $code', (problem) => {
    const { what, where, todo } = explainIntakeProblem(problem)
    for (const { zh, en } of [what, where, todo]) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/[a-z]/)
      expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|\[object/)
    }
    expect(what.zh).toMatch(/。$/)
    expect(what.en).toMatch(/\.$/)
    expect(where.zh).toContain(archive)
    if ('entry' in problem && problem.entry !== undefined) expect(where.zh).toContain(problem.entry)
  })

  it('shows sizes as file managers do', () => {
    const problem: IntakeProblem = {
      code: 'file-too-large',
      archive,
      entry,
      limit: 2 * 1024 ** 3,
      found: 2.5 * 1024 ** 3,
    }
    expect(explainIntakeProblem(problem).what.zh).toBe('文件达到 2.5 GB，超过上限 2 GB。')
  })
})

describe('reasons and notes', () => {
  it('have words in both languages', () => {
    const texts = [
      ...foreignFormatSchema.options.map(explainFormat),
      ...unsafePathSchema.options.map(explainUnsafePath),
      ...unusableNameSchema.options.map(explainUnusableName),
      ...ignoreReasonSchema.options.map(explainIgnored),
      ...intakeNoteCodeSchema.options.map(explainNote),
    ]
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/[a-z]/)
    }
  })
})
