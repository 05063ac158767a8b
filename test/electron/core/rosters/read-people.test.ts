import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import { describe, expect, test } from 'vitest'
import { readPeople } from '#electron/core/rosters/read-people.ts'
import { writePeopleTemplate } from '#electron/core/rosters/write-roster-template.ts'
import type { RosterPerson } from '#shared/rounds/roster.ts'
import { typedSpreadsheet } from '#test/support/roster-maker.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

const zhang: RosterPerson = {
  name: '张三',
  organisation: '示例大学',
  role: 'technical',
  outside: false,
  fields: ['新能源', '新材料'],
  recusals: [],
}
const li: RosterPerson = {
  name: '李四',
  organisation: '示例会计师事务所',
  role: 'finance',
  outside: true,
  fields: [],
  recusals: ['Z001', '示例光伏技术创新中心'],
}

describe('the template', () => {
  test.each(['zh', 'en'] as const)('filled in (%s) reads back as it was', async (language) => {
    const path = join(await temporaryFolder(), 'people.xlsx')
    await writePeopleTemplate(path, { language, items: [zhang, li] })
    const { rows, problems } = await readPeople(path)
    expect(problems).toEqual([])
    expect(rows.map(({ row, item, problems: own }) => [row, item, own])).toEqual([
      [3, zhang, []],
      [4, li, []],
    ])
  })

  test('is empty when it comes, and reads as a list without rows', async () => {
    const path = join(await temporaryFolder(), 'people.xlsx')
    await writePeopleTemplate(path)
    expect(await readPeople(path)).toEqual({ sheet: '专家名单', rows: [], problems: [] })
  })

  test('offers roles and regions in drop-downs, and says how to fill it in', async () => {
    const path = join(await temporaryFolder(), 'people.xlsx')
    await writePeopleTemplate(path)
    const workbook = new Workbook()
    await workbook.xlsx.load(await readFile(path))
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['专家名单', '填写说明', 'PanelDesk'])
    const sheet = workbook.getWorksheet('专家名单')
    const validations = [3, 4, 5].map((column) => sheet?.getCell(50, column).dataValidation)
    expect(validations.map((validation) => validation?.type)).toEqual(['list', 'list', 'list'])
    const hidden = workbook.getWorksheet('PanelDesk')
    expect([2, 3, 4].map((row) => hidden?.getCell(row, 4).value)).toEqual(['技术', '管理', '财务'])
  })

  test('is the same bytes for the same list', async () => {
    const folder = await temporaryFolder()
    for (const name of ['a.xlsx', 'b.xlsx']) await writePeopleTemplate(join(folder, name), { items: [zhang] })
    expect(await readFile(join(folder, 'a.xlsx'))).toEqual(await readFile(join(folder, 'b.xlsx')))
  })
})

describe('a list that somebody typed', () => {
  test('is read with a merged title, other headings, full width, blanks and a remark below', async () => {
    const path = await typedSpreadsheet(
      [
        ['2026 年评审专家名单（征求意见稿）'],
        [],
        ['序号', ' 专家姓名 ', '工作单位', '专家类别', '是否区外', '研究领域', '回避中心'],
        [1, '张三　', '示例大学 ', '技术专家', '否', '新能源；新材料', '/'],
        ['２', ' 李四', '示例会计师事务所', '财务 ', '是', null, 'Z001、示例光伏技术创新中心'],
        ['3 ', null, null, null, '   ', null, null],
        ['说明：以上人员均已征求本人意见'],
      ],
      (sheet) => sheet.mergeCells('A1:G1'),
    )
    const { sheet, rows, problems } = await readPeople(path)
    expect([sheet, problems]).toEqual(['Sheet1', []])
    expect(rows.map(({ item }) => item)).toEqual([zhang, li])
  })

  test('may merge one organisation over several rows', async () => {
    const path = await typedSpreadsheet(
      [
        ['姓名', '单位', '角色'],
        ['张三', '示例大学', '技术'],
        ['王五', null, '管理'],
      ],
      (sheet) => sheet.mergeCells('B2:B3'),
    )
    const { rows } = await readPeople(path)
    expect(rows.map(({ item }) => item?.organisation)).toEqual(['示例大学', '示例大学'])
  })

  test('names every problem by its cell, what was found and what was expected, and takes the other rows', async () => {
    const path = await typedSpreadsheet([
      ['姓名', '单位', '角色', '区内外', '电话'],
      ['张三', '示例大学', '技术', '区内', '0471'],
      ['李四', null, '出纳', '国外', null],
      ['张 三', '示例大学', '管理', null, null],
    ])
    const { rows, problems } = await readPeople(path)
    expect(problems.map(({ code, cell, found }) => [code, cell, found])).toEqual([
      ['unknown-column', 'Sheet1!E1', '电话'],
    ])
    expect(
      rows.map(({ item, problems: own }) => [
        item?.name ?? null,
        ...own.map(({ code, cell, found, expected }) => `${code} ${cell} ${found} ${expected ?? ''}`),
      ]),
    ).toEqual([
      ['张三'],
      [
        null,
        'missing Sheet1!B3  单位',
        'not-an-option Sheet1!C3 出纳 技术、管理、财务',
        'not-an-option Sheet1!D3 国外 区内、区外',
      ],
      [null, 'duplicate Sheet1!A4 张 三 Sheet1!A2'],
    ])
    expect(rows[1]?.cells).toMatchObject({ name: '李四', organisation: '', role: '出纳' })
  })

  test('without a column that is required gives no row, and says which is missing', async () => {
    const path = await typedSpreadsheet([
      ['姓名', '角色'],
      ['张三', '技术'],
    ])
    const { rows, problems } = await readPeople(path)
    expect([
      rows.map(({ item, problems: own }) => [item, own]),
      problems.map(({ expected }) => expected),
    ]).toEqual([[[null, []]], ['单位']])
  })

  test('with a name that no round can hold is told', async () => {
    const path = await typedSpreadsheet([
      ['姓名', '单位', '角色'],
      ['名'.repeat(61), '示例大学', '技术'],
    ])
    const [row] = (await readPeople(path)).rows
    expect([row?.item, row?.problems[0]?.expected]).toEqual([null, '≤ 60 / ≤ 120 字'])
  })

  test('that is another table altogether is told, not guessed at', async () => {
    const { sheet, rows, problems } = await readPeople(
      await typedSpreadsheet([
        ['日期', '天气'],
        ['周一', '晴'],
      ]),
    )
    expect([sheet, rows, problems.map(({ code }) => code)]).toEqual([null, [], ['missing-sheet']])
  })
})

test('a file that is no spreadsheet is refused', async () => {
  const path = join(await temporaryFolder(), '名单.xlsx')
  await writeFile(path, '姓名,单位')
  await expect(readPeople(path)).rejects.toThrow()
})
