import type { CellValue, Worksheet } from '@cj-tech-master/excelts'
import { describe, expect, it } from 'vitest'
import type { CellProblem } from '#shared/domain/application.ts'
import { edited, filledWorkbook, packagePaths, readBytes } from '#test/support/workbook-maker.ts'

const figures = '定量指标'
const patents = 'L3 知识产权'
const contracts = 'L7 服务合同'
const firms = 'L13 服务企业名单'

/** The workbook without anything wrong, read after one change. */
async function changed(change: (sheet: (name: string) => Worksheet) => void, files = packagePaths) {
  return readBytes(await edited(await filledWorkbook(), change), { files })
}

async function withCell(sheet: string, address: string, value: CellValue, format?: string) {
  return changed((of) => {
    const cell = of(sheet).getCell(address)
    cell.value = value
    // the library shares one style among the cells that had it in the file
    if (format !== undefined) cell.style = { ...cell.style, numFmt: format }
  })
}

const brief = ({ code, severity, cell, item }: CellProblem) => [code, severity, cell, item]

describe('a number cell', () => {
  it.each([
    ['１，２３４．５', '1234.5'],
    [' 1 234 ', '1234'],
    ['1,234', '1234'],
  ])('may hold a text that means one number only: %s', async (text, value) => {
    const { claims, problems } = await withCell(figures, 'D5', text)
    expect(claims.figures[0]?.value).toBe(value)
    expect(problems).toEqual([])
  })

  it.each([
    ['约100', 'text-in-number', '万元'],
    ['100万元', 'text-in-number', '100'],
    ['1234567元', 'wrong-unit', '万元'],
    [true, 'text-in-number', '万元'],
    [{ error: '#DIV/0!' }, 'formula-error', null],
    [{ formula: '1/0', result: { error: '#DIV/0!' } }, 'formula-error', null],
    [{ formula: 'D6*2' }, 'formula-without-result', null],
  ] as const)('with %j has no value and says why', async (value, code, expected) => {
    const { claims, problems } = await withCell(figures, 'D5', value)
    expect(claims.figures[0]?.value).toBeNull()
    expect(problems).toMatchObject([
      { code, severity: 'error', cell: '定量指标!D5', item: 'D01/2023', expected },
    ])
  })

  it('that is shown as a day is none', async () => {
    const { problems } = await withCell(figures, 'D5', 45_356, 'yyyy-mm-dd')
    expect(problems.map(brief)).toEqual([['text-in-number', 'error', '定量指标!D5', 'D01/2023']])
  })

  it('with a formula counts by the result that was saved with it', async () => {
    const { claims, problems } = await withCell(figures, 'D5', { formula: 'D6*2', result: 136.5 })
    expect(claims.figures[0]?.value).toBe('136.5')
    expect(problems).toEqual([])
  })

  it('holds the decimal that its author saw, not the binary fraction behind it', async () => {
    const { claims } = await withCell(figures, 'D5', 0.1 + 0.2)
    expect(claims.figures[0]?.value).toBe('0.3')
  })

  it('that is empty is 未填报, that holds 0 is zero', async () => {
    const empty = await withCell(figures, 'D5', null)
    expect(empty.claims.figures[0]?.value).toBeNull()
    expect(empty.problems.map(brief)).toEqual([['missing', 'warning', '定量指标!D5', 'D01/2023']])
    const zero = await withCell(figures, 'D5', 0)
    expect(zero.claims.figures[0]?.value).toBe('0')
    expect(zero.problems).toEqual([])
  })

  it.each([
    [-5, 'negative', '-5'],
    [1215.43219, 'too-many-decimals', '1215.43219'],
  ] as const)('with %d keeps it, so that the checks of the scheme see it', async (value, code, kept) => {
    const { claims, problems } = await withCell(figures, 'D5', value)
    expect(claims.figures[0]?.value).toBe(kept)
    expect(problems.map(brief)).toEqual([[code, 'error', '定量指标!D5', 'D01/2023']])
  })

  it('of people takes no half', async () => {
    const { problems } = await withCell(figures, 'D6', 68.5)
    expect(problems.map(brief)).toEqual([['too-many-decimals', 'error', '定量指标!D6', 'D09/2023']])
  })

  it.each(['0.00"元"', '¥#,##0.00', '[$¥-804]#,##0', '0.00%', '#,##0,', '0!.0000'])(
    'that is shown as %s may be in another unit',
    async (format) => {
      const { claims, problems } = await withCell(figures, 'D5', 1215.4, format)
      expect(claims.figures[0]?.value).toBe('1215.4')
      expect(problems.map(brief)).toEqual([['wrong-unit', 'warning', '定量指标!D5', 'D01/2023']])
    },
  )

  it.each(['#,##0.00', '0.00"万元"', '#,##0.00_);[Red](#,##0.00)', '_ * #,##0.00_ ;_ * -#,##0.00_ '])(
    'that is shown as %s is in its own unit',
    async (format) => {
      expect((await withCell(figures, 'D5', 1215.4, format)).problems).toEqual([])
    },
  )

  it('of per cent is what stands before the sign', async () => {
    const { claims, problems } = await withCell(patents, 'F5', 0.625, '0.0%')
    expect(claims.rows[0]?.values).toMatchObject({ share: { number: '62.5' } })
    expect(problems).toEqual([])
  })
})

describe('a probable slip of units', () => {
  it.each([
    ['E5', 13_286_000, 'D01/2024'],
    ['E5', 1_328_600, 'D01/2024'],
    ['E5', 132_860, 'D01/2024'],
    ['F5', 0.1416, 'D01/2025'],
  ])('at %s with %d is pointed out at the odd year alone', async (address, value, item) => {
    const { problems } = await withCell(figures, address, value)
    expect(problems.map(brief)).toEqual([['unit-slip', 'warning', `定量指标!${address}`, item]])
  })

  it('of every year shows by a size that no centre has', async () => {
    const { problems } = await changed((of) => {
      for (const [address, value] of Object.entries({ D5: 12_154_000, E5: 13_286_000, F5: 14_160_000 }))
        of(figures).getCell(address).value = value
    })
    expect(problems.map(({ code, item }) => [code, item])).toEqual([
      ['unit-slip', 'D01/2023'],
      ['unit-slip', 'D01/2024'],
      ['unit-slip', 'D01/2025'],
    ])
  })

  it('is no doubling, no tenfold growth, and nothing in figures that are not money', async () => {
    const { problems } = await changed((of) => {
      of(figures).getCell('F5').value = 12_000
      of(figures).getCell('F6').value = 6_800
    })
    expect(problems).toEqual([])
  })
})

describe('a date cell', () => {
  it.each([
    ['2024-3-5', undefined],
    ['2024.3.5', undefined],
    ['2024年3月5日', undefined],
    ['20240305', undefined],
    [20_240_305, '0'],
    [45_356, 'General'],
    [45_356, 'yyyy"年"m"月"d"日"'],
    [new Date('2024-03-05T00:00:00Z'), 'yyyy-mm-dd'],
    [new Date('2024-03-05T18:30:00Z'), 'yyyy-mm-dd hh:mm'],
  ])('may hold %s (%s)', async (value, format) => {
    const { claims, problems } = await withCell(patents, 'E5', value, format)
    expect(claims.rows[0]?.values).toMatchObject({ granted: { type: 'text', text: '2024-03-05' } })
    expect(problems).toEqual([])
  })

  it.each([
    ['2024年3月', undefined],
    [2024.3, 'General'],
    [2024, '0'],
    ['去年', undefined],
    ['2024-02-30', undefined],
  ])('does not hold %s', async (value, format) => {
    const { claims, problems } = await withCell(patents, 'E5', value, format)
    expect(Object.keys(claims.rows[0]?.values ?? {})).not.toContain('granted')
    expect(problems.map(brief)).toEqual([['wrong-date', 'error', 'L3 知识产权!E5', 'L3/r5/granted']])
  })

  it('outside the review period is an error where the period counts, and kept', async () => {
    const { claims, problems } = await withCell(patents, 'E5', '2022-12-31')
    expect(claims.rows[0]?.values).toMatchObject({ granted: { text: '2022-12-31' } })
    expect(problems).toMatchObject([
      { code: 'outside-period', cell: 'L3 知识产权!E5', item: 'L3/r5/granted', expected: '2023-2025' },
    ])
    expect((await withCell(patents, 'D5', '1999-12-31')).problems).toEqual([])
  })

  it('of a year takes a year of the period', async () => {
    expect((await withCell(firms, 'B5', '2025年度')).problems).toEqual([])
    const wrong = await withCell(firms, 'B5', 2019)
    expect(wrong.problems.map(brief)).toEqual([
      ['outside-period', 'error', 'L13 服务企业名单!B5', 'L13/r5/year'],
    ])
  })
})

describe('the other cells', () => {
  it.each(['invention', '发明专利', 'Invention', ' 发明 专利 ', '实用新型(专利)'])(
    'of a choice take its code and its names: %s',
    async (text) => {
      expect((await withCell(patents, 'A5', text)).problems).toEqual([])
    },
  )

  it('of a choice take nothing else, and name the options', async () => {
    const { problems } = await withCell(patents, 'A5', '发明')
    expect(problems).toMatchObject([
      {
        code: 'not-an-option',
        cell: 'L3 知识产权!A5',
        found: '发明',
        item: 'L3/r5/kind',
        expected: '发明专利、实用新型（专利）',
      },
    ])
  })

  it.each([true, '√', 'Yes', 1])('of yes or no take %s for yes', async (value) => {
    const { claims, problems } = await withCell(contracts, 'C5', value)
    expect(claims.rows[2]?.values).toMatchObject({ related: { type: 'yes-no', yes: true } })
    expect(problems).toEqual([])
  })

  it('of a credit code keep a wrong one, so that the hard check sees it', async () => {
    const { claims, problems } = await withCell(contracts, 'B5', '91350100M000100Y44')
    expect(claims.rows[2]?.values).toMatchObject({ party: { text: '91350100M000100Y44' } })
    expect(problems.map(brief)).toEqual([['wrong-credit-code', 'error', 'L7 服务合同!B5', 'L7/r5/party']])
  })

  it('that are required and empty are missing, and a dash is empty', async () => {
    for (const value of [null, '/', '—', '无']) {
      const { problems } = await withCell(patents, 'B5', value)
      expect(problems.map(brief)).toEqual([['missing', 'error', 'L3 知识产权!B5', 'L3/r5/name']])
    }
    expect((await withCell(patents, 'D5', '/')).problems).toEqual([])
  })

  it('of a yearly amount are told apart by their year', async () => {
    const { problems } = await withCell(contracts, 'F5', '约10')
    expect(problems.map(brief)).toEqual([
      ['text-in-number', 'error', 'L7 服务合同!F5', 'L7/r5/received/2024'],
    ])
  })

  it('of a number that was typed into a text column keep its digits', async () => {
    const { claims } = await withCell(contracts, 'A5', 20_230_001)
    expect(claims.rows[2]?.values).toMatchObject({ number: { type: 'text', text: '20230001' } })
  })

  it('of a fact want yes or no', async () => {
    const unknown = await withCell('规范运行', 'C5', '部分符合')
    expect(unknown.problems.map(brief)).toEqual([['not-an-option', 'error', '规范运行!C5', 'F01']])
    const empty = await withCell('规范运行', 'C5', null)
    expect(empty.claims.facts).toMatchObject([{ fact: 'F01', yes: null }])
    expect(empty.problems.map(brief)).toEqual([['missing', 'warning', '规范运行!C5', 'F01']])
  })

  it('of the cover are read and checked as well', async () => {
    const code = await withCell('封面', 'B6', '91350100M000100Y44')
    expect(code.centre.creditCode).toBeNull()
    expect(code.problems.map(brief)).toEqual([['wrong-credit-code', 'error', '封面!B6', 'centre/creditCode']])
    const name = await withCell('封面', 'B4', null)
    expect(name.centre.name).toBe('材料包')
    expect(name.problems.map(brief)).toEqual([['missing', 'error', '封面!B4', 'centre/name']])
    const day = await withCell('封面', 'B9', '2021年11月18日')
    expect(day.centre.approvedOn).toBe('2021-11-18')
  })
})

describe('rows that stand there twice', () => {
  const copyRow = (sheet: Worksheet, from: number, to: number) => {
    sheet.getRow(from).eachCell((cell) => {
      sheet.getCell(to, cell.col).value = cell.value
    })
  }

  it('by their number, however it is written, are pointed out at the later one', async () => {
    const { problems } = await changed((of) => {
      copyRow(of(patents), 5, 9)
      of(patents).getCell('B9').value = '另一个名称'
      of(patents).getCell('C9').value = 'zl 2021 1 7301456．6'
    })
    expect(problems).toMatchObject([
      {
        code: 'duplicate',
        severity: 'warning',
        cell: 'L3 知识产权!C9',
        found: 'zl 2021 1 7301456．6',
        item: 'L3/r9/number',
        expected: 'L3 知识产权!C5',
      },
    ])
  })

  it('by firm and year are one, by firm alone are two', async () => {
    const { problems } = await changed((of) => {
      copyRow(of(firms), 5, 6)
      copyRow(of(firms), 5, 7)
      of(firms).getCell('B7').value = 2025
    })
    expect(problems.map(brief)).toEqual([['duplicate', 'warning', 'L13 服务企业名单!A6', 'L13/r6/firm']])
  })

  it('in the sheet of the figures are pointed out too', async () => {
    const { claims, problems } = await changed((of) => copyRow(of(figures), 5, 9))
    expect(claims.figures).toHaveLength(6)
    expect(problems.map(brief)).toEqual([['duplicate', 'warning', '定量指标!A9', null]])
  })
})

describe('the evidence that a cell names', () => {
  it('is looked for in the package, each name by itself', async () => {
    const { problems } = await withCell(patents, 'G5', '证书；没有的.pdf')
    expect(problems).toMatchObject([
      {
        code: 'evidence-not-found',
        severity: 'warning',
        cell: 'L3 知识产权!G5',
        item: 'L3/r5/@evidence',
        expected: '没有的.pdf',
      },
    ])
  })

  it('is missed where something is claimed and the scheme asks for it', async () => {
    const { claims, problems } = await changed((of) => {
      of(figures).getCell('G5').value = null
      of(figures).getCell('H5').value = null
    })
    expect(claims.figures[0]?.evidence).toBeNull()
    expect(problems.map(brief)).toEqual([['missing', 'warning', '定量指标!G5', 'D01/@evidence']])
  })

  it('that many rows of a list lack is told once, with all their cells', async () => {
    const { problems } = await changed((of) => {
      for (const row of [10, 11, 12, 20]) {
        for (const [column, value] of ['发明专利', `名称${row}`, `ZL${row}`, null, '2024-01-01'].entries())
          of(patents).getCell(row, column + 1).value = value
      }
    })
    expect(problems.map(brief)).toEqual([['missing', 'warning', 'L3 知识产权!G10:G12,G20', null]])
  })

  it('may be merged over several rows', async () => {
    const { claims, problems } = await changed((of) => {
      const sheet = of(patents)
      for (const [column, value] of ['发明专利', '第三项', 'ZL3', null, '2024-01-01'].entries())
        sheet.getCell(6, column + 1).value = value
      sheet.mergeCells('G5:G6')
      sheet.mergeCells('H5:H6')
    })
    expect(claims.rows[1]?.evidence).toEqual({ file: '证书.pdf', page: '12-15' })
    expect(problems).toEqual([])
  })
})
