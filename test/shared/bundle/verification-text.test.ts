import { describe, expect, it } from 'vitest'
import { findingSchema, isNote } from '#shared/bundle/finding.ts'
import { checkNames, verificationLevels } from '#shared/bundle/verification-report.ts'
import { checkDetail, checkTitles, findingText, levelTexts } from '#shared/bundle/verification-text.ts'
import { englishFindings } from '#shared/bundle/verification-text-en.ts'
import { chineseFindings } from '#shared/bundle/verification-text-zh.ts'

const hash = 'a'.repeat(64)
const fingerprint = `SHA256:${'A'.repeat(43)}`

/** A value for every field that a finding can have. */
const fields = {
  path: 'data/合同.pdf',
  other: 'data/other.pdf',
  listed: 'data/listed.pdf',
  line: 3,
  limit: 1000,
  offset: 42,
  found: '2',
  actual: 'data/new.pdf',
  expected: 'paneldesk-scores',
  kind: 'scores',
  at: '$.sheet',
  problem: 'Invalid input',
  principal: 'expert-01',
  owner: 'expert-02',
  name: '李明',
  fingerprint,
  pinned: fingerprint,
}
const oxum = { expected: { octets: 10, files: 2 }, actual: { octets: 9, files: 1 } }

const samples = findingSchema.options.map((option) => {
  const { shape } = option.unwrap()
  const code = [...shape.code.values][0]
  const given = { ...fields, ...(code === 'oxum-mismatch' && oxum) }
  const hashes = code === 'changed-file' ? { expected: hash, actual: hash } : {}
  const names = Object.keys(shape).filter((name) => name !== 'code')
  const all: Record<string, unknown> = { ...given, ...hashes }
  return findingSchema.parse({ code, ...Object.fromEntries(names.map((name) => [name, all[name]])) })
})

describe('what a verification says', () => {
  it('has words in both languages for every finding, and nothing else', () => {
    const codes = samples.map(({ code }) => code).sort()
    expect(Object.keys(chineseFindings).sort()).toEqual(codes)
    expect(Object.keys(englishFindings).sort()).toEqual(codes)
  })

  it.each(samples.map((sample) => [sample.code, sample] as const))(
    'says what %s is and what to do',
    (_, sample) => {
      const zh = findingText(sample, 'zh')
      const en = findingText(sample, 'en')
      for (const text of [zh.found, zh.todo]) expect(text).toMatch(/^[^a-z].*[。]$/su)
      for (const text of [en.found, en.todo]) expect(text).toMatch(/^[A-Z“].*[.]$/su)
      expect(`${zh.found}${zh.todo}${en.found}${en.todo}`).not.toMatch(/undefined|\[object/)
      if ('path' in sample && sample.path !== null) {
        expect(zh.found).toContain(sample.path)
        expect(en.found).toContain(sample.path)
      }
      if ('fingerprint' in sample && isNote(sample)) expect(zh.found).toContain(fingerprint)
    },
  )

  it('says of a check without findings that all is well', () => {
    expect(checkDetail({ name: 'files', ok: true, findings: [] }, 'zh')).toBe(
      '清单所列文件齐全且未改动，没有多余文件。',
    )
  })

  it('puts finding and advice of all findings into one detail', () => {
    const missing = { code: 'missing-file', path: 'data/a.pdf' } as const
    const detail = checkDetail({ name: 'files', ok: false, findings: [missing, missing] }, 'en')
    expect(detail).toBe(
      '“data/a.pdf” is missing. Ask the sender for the original file, and do not use this one. '
        .repeat(2)
        .trim(),
    )
  })

  it('names every check and every level in both languages', () => {
    expect(Object.keys(checkTitles)).toEqual([...checkNames])
    expect(Object.keys(levelTexts)).toEqual([...verificationLevels])
  })
})
