import { describe, expect, it } from 'vitest'
import { packageFileSchema } from '#shared/domain/application.ts'
import { type Claims, claimsSchema } from '#shared/domain/claim.ts'
import { type PackageContents, packageDifferences } from '#shared/domain/package-difference.ts'
import { smallScheme } from '#test/support/small-scheme.ts'

const file = (path: string, letter: string) =>
  packageFileSchema.parse({
    path,
    originalName: null,
    sha256: letter.repeat(64),
    size: 1,
    mediaType: 'application/pdf',
  })

const noClaims: Claims = { figures: [], rows: [], facts: [] }
const contents = (part: Partial<PackageContents>): PackageContents => ({
  files: [],
  claims: noClaims,
  ...part,
})
const compare = (before: Partial<PackageContents>, after: Partial<PackageContents>) =>
  packageDifferences(smallScheme(), contents(before), contents(after))

const row = (id: string, number: string, name: string, extra: Record<string, unknown> = {}) => ({
  list: 'L3',
  row: id,
  values: {
    kind: { type: 'text', text: 'invention' },
    name: { type: 'text', text: name },
    number: { type: 'text', text: number },
    ...extra,
  },
  cell: null,
  evidence: null,
})
const rows = (...made: readonly object[]) => ({
  claims: claimsSchema.parse({ figures: [], facts: [], rows: made }),
})

describe('files of two versions of a package', () => {
  it('are added, removed, changed and renamed', () => {
    const before = [file('a.pdf', 'a'), file('b.pdf', 'b'), file('c.pdf', 'c'), file('x/d.pdf', 'd')]
    const after = [file('a.pdf', 'a'), file('b.pdf', 'e'), file('new.pdf', 'f'), file('y/d.pdf', 'd')]
    expect(compare({ files: before }, { files: after })).toEqual([
      { kind: 'file-removed', subject: 'c.pdf', before: 'c'.repeat(64), after: null },
      { kind: 'file-changed', subject: 'b.pdf', before: 'b'.repeat(64), after: 'e'.repeat(64) },
      { kind: 'file-added', subject: 'new.pdf', before: null, after: 'f'.repeat(64) },
      { kind: 'file-renamed', subject: 'y/d.pdf', before: 'x/d.pdf', after: 'y/d.pdf' },
    ])
  })

  it('with the same content twice are paired by their names', () => {
    const found = compare(
      { files: [file('old/1.pdf', 'a'), file('old/2.pdf', 'a')] },
      { files: [file('new/2.pdf', 'a'), file('new/1.pdf', 'a')] },
    )
    expect(found.map(({ subject, before }) => [subject, before])).toEqual([
      ['new/2.pdf', 'old/2.pdf'],
      ['new/1.pdf', 'old/1.pdf'],
    ])
  })
})

describe('figures of two versions of a package', () => {
  it('are compared by year, with their evidence, and 0 is not nothing', () => {
    const figure = (year: string, value: string | null, page: string) => ({
      input: 'D01',
      year,
      value,
      cell: null,
      evidence: { file: '审计.pdf', page },
    })
    const of = (value: string | null, page: string) => ({
      claims: claimsSchema.parse({
        figures: [figure('2023', '1', page), figure('2024', value, page)],
        rows: [],
        facts: [],
      }),
    })
    expect(compare(of(null, '1'), of('0', '2'))).toEqual([
      { kind: 'figure-changed', subject: 'D01/2024', before: null, after: '0' },
      { kind: 'figure-changed', subject: 'D01/@evidence', before: '审计.pdf · 1', after: '审计.pdf · 2' },
    ])
  })
})

describe('rows of two versions of a package', () => {
  it('are the same wherever they stand', () => {
    const found = compare(
      rows(row('r5', 'ZL1', '甲'), row('r6', 'ZL2', '乙')),
      rows(row('r5', 'ZL2', '乙'), row('r9', 'ZL1', '甲')),
    )
    expect(found).toEqual([])
  })

  it('are paired by their number, however it is written, and told apart cell by cell', () => {
    const found = compare(
      rows(row('r5', 'ZL 2023 1.5', '甲')),
      rows(row('r7', 'ZL20231.5', '乙', { granted: { type: 'text', text: '2024-01-02' } })),
    )
    expect(found).toEqual([
      { kind: 'row-changed', subject: 'L3/r7/name', before: '甲', after: '乙' },
      { kind: 'row-changed', subject: 'L3/r7/number', before: 'ZL 2023 1.5', after: 'ZL20231.5' },
      { kind: 'row-changed', subject: 'L3/r7/granted', before: null, after: '2024-01-02' },
    ])
  })

  it('with a corrected number are still the same row when most of it is', () => {
    const found = compare(rows(row('r5', 'ZL1', '甲')), rows(row('r5', 'ZL9', '甲')))
    expect(found).toEqual([{ kind: 'row-changed', subject: 'L3/r5/number', before: 'ZL1', after: 'ZL9' }])
  })

  it('are added and removed', () => {
    const found = compare(rows(row('r5', 'ZL1', '甲')), rows(row('r5', 'ZL2', '另一项')))
    expect(found).toEqual([
      { kind: 'row-removed', subject: 'L3/r5', before: 'invention · 甲 · ZL1', after: null },
      { kind: 'row-added', subject: 'L3/r5', before: null, after: 'invention · 另一项 · ZL2' },
    ])
  })

  it('of one firm in two years are two facts', () => {
    const firm = (id: string, year: string) => ({
      list: 'L13',
      row: id,
      values: { firm: { type: 'text', text: '91350100M000100Y43' }, year: { type: 'text', text: year } },
      cell: null,
      evidence: null,
    })
    expect(compare(rows(firm('r5', '2023')), rows(firm('r5', '2023'), firm('r6', '2024')))).toMatchObject([
      { kind: 'row-added', subject: 'L13/r6' },
    ])
  })
})
