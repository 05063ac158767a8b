import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Claims, claimsSchema } from '#shared/domain/claim.ts'
import { creditCodeCheckDigit } from '#shared/domain/credit-code.ts'
import type { Column } from '#shared/domain/input-definition.ts'
import { smallScheme } from '#test/support/small-scheme.ts'
import {
  filledWorkbook,
  goodClaims,
  readBytes,
  sampleCentre,
  withoutCells,
} from '#test/support/workbook-maker.ts'

const years = ['2023', '2024', '2025']

/** Decimals with up to 20 digits before the point: more than a spreadsheet's number holds. */
const decimal = (decimals: number) =>
  fc
    .tuple(
      fc.oneof(fc.nat(9_999_999).map(String), fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String)),
      fc.stringMatching(new RegExp(`^[0-9]{0,${decimals}}$`)),
    )
    .map(([whole, fraction]) => {
      const kept = fraction.replace(/0+$/, '')
      return kept === '' ? whole : `${whole}.${kept}`
    })

/** Anything a person can type into a cell that says something: no blanks around it, not only a dash. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '=1+1',
      '+86 471',
      '_x0041_ 与 _x000D_',
      '<b>&amp;</b>',
      "'引号",
      '两行\n文字',
      '0012',
      '2024-03-05',
    ),
  )
  .map((text) => text.replace(/\p{C}/gu, (sign) => (sign === '\n' ? sign : '')).trim())
  .filter((text) => text.isWellFormed() && /[\p{L}\p{N}]/u.test(text))

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const dayInPeriod = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const creditCode = fc
  .stringMatching(/^91150100[0-9A-HJ-NPQRTUWXY]{9}$/)
  .map((body) => `${body}${creditCodeCheckDigit(body)}`)

function cellOf(column: Column): fc.Arbitrary<unknown> {
  const text = (made: fc.Arbitrary<string>) => made.map((value) => ({ type: 'text', text: value }))
  switch (column.type) {
    case 'text':
      return text(words)
    case 'date':
      return text(column.inPeriod ? dayInPeriod : day)
    case 'year':
      return text(fc.constantFrom(...years))
    case 'number':
      return decimal(column.decimals).map((number) => ({ type: 'number', number }))
    case 'yearly-number':
      return fc
        .dictionary(fc.constantFrom(...years), decimal(column.decimals), {
          minKeys: 1,
          noNullPrototype: true,
        })
        .map((of) => ({ type: 'yearly-number', years: of }))
    case 'choice':
      return text(fc.constantFrom(...column.options.map(({ code }) => code)))
    case 'yes-no':
      return fc.boolean().map((yes) => ({ type: 'yes-no', yes }))
    case 'credit-code':
      return text(creditCode)
  }
}

const evidence = fc.option(fc.record({ file: words, page: fc.nat(300).map(String) }), { nil: null })

const anyClaims: fc.Arbitrary<Claims> = (() => {
  const { scalars, lists } = smallScheme()
  const figures = fc
    .tuple(
      ...scalars.map(({ code, decimals }) =>
        fc
          .tuple(evidence, ...years.map(() => fc.option(decimal(decimals), { nil: null })))
          .map(([named, ...values]) =>
            values.map((value, index) => ({
              input: code,
              year: years[index],
              value,
              cell: null,
              evidence: named,
            })),
          ),
      ),
    )
    .map((of) => of.flat())
  const rows = fc
    .tuple(
      ...lists.map(({ code, columns }) =>
        fc
          .uniqueArray(
            fc.record({
              row: fc.integer({ min: 5, max: 260 }),
              values: fc.record(Object.fromEntries(columns.map((column) => [column.id, cellOf(column)]))),
              evidence,
            }),
            { selector: ({ row }) => row, maxLength: 5 },
          )
          .map((made) =>
            made
              .toSorted((left, right) => left.row - right.row)
              .map((row) => ({ ...row, list: code, row: `r${row.row}`, cell: null })),
          ),
      ),
    )
    .map((of) => of.flat())
  const facts = fc
    .record({ yes: fc.option(fc.boolean(), { nil: null }), evidence })
    .map((fact) => [{ ...fact, fact: 'F01', cell: null }])
  return fc.record({ figures, rows, facts }).map((claims) => claimsSchema.parse(claims))
})()

describe('claims written into a workbook and read again', () => {
  it('are the same claims, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyClaims, fc.constantFrom('zh' as const, 'en' as const), async (claims, language) => {
        const read = await readBytes(await filledWorkbook({ claims, language }))
        expect(withoutCells(read.claims)).toEqual(claims)
        const codes = new Set(read.problems.map(({ code }) => code))
        for (const code of ['text-in-number', 'wrong-date', 'not-an-option', 'wrong-unit', 'unknown-column'])
          expect(codes).not.toContain(code)
      }),
      { numRuns: 40 },
    )
  })

  it('name their cells, and the centre is the one on the cover', async () => {
    const read = await readBytes(await filledWorkbook())
    expect(read.problems).toEqual([])
    expect(read.centre).toEqual(sampleCentre)
    expect(read.schemeId).toBe('small-test-scheme')
    expect(read.claims.figures.map(({ cell }) => cell).slice(0, 4)).toEqual([
      '定量指标!D5',
      '定量指标!E5',
      '定量指标!F5',
      '定量指标!D6',
    ])
    expect(read.claims.rows.map(({ row, cell }) => [row, cell])).toEqual([
      ['r5', 'L3 知识产权!A5'],
      ['r8', 'L3 知识产权!A8'],
      ['r5', 'L7 服务合同!A5'],
      ['r5', 'L13 服务企业名单!A5'],
    ])
    expect(read.claims.facts[0]?.cell).toBe('规范运行!C5')
  })

  it('are read in English from a Chinese scheme all the same', async () => {
    const read = await readBytes(await filledWorkbook({ language: 'en' }))
    expect(read.problems).toEqual([])
    expect(read.centre).toEqual(sampleCentre)
    expect(withoutCells(read.claims)).toEqual(goodClaims)
  })
})
