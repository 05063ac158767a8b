import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCentres } from '#electron/core/rosters/read-centres.ts'
import { writeCentresTemplate } from '#electron/core/rosters/write-roster-template.ts'
import { type RosterCentre, rosterCentreSchema } from '#shared/rounds/roster.ts'
import { typedSpreadsheet } from '#test/support/roster-maker.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

const centre: RosterCentre = rosterCentreSchema.parse({
  centre: {
    name: '内蒙古自治区示例光伏技术创新中心',
    leadUnit: '示例能源有限公司',
    creditCode: '91350100M000100Y43',
    field: '新能源',
    formationMode: 'leading-enterprise',
    approvedOn: '2022-05-06',
  },
  partners: ['示例大学', '示例研究院'],
})

test.each(['zh', 'en'] as const)('the template filled in (%s) reads back as it was', async (language) => {
  const path = join(await temporaryFolder(), 'centres.xlsx')
  const sparse = rosterCentreSchema.parse({
    centre: {
      ...centre.centre,
      name: '另一中心',
      creditCode: null,
      field: null,
      formationMode: null,
      approvedOn: null,
    },
    partners: [],
  })
  await writeCentresTemplate(path, { language, items: [centre, sparse] })
  const { rows, problems } = await readCentres(path)
  expect([rows.map(({ item }) => item), problems]).toEqual([[centre, sparse], []])
  // a missing credit code is a warning only: recusals and doubles are then found by name
  expect(rows.map(({ problems: own }) => own.map(({ code, severity }) => `${code} ${severity}`))).toEqual([
    [],
    ['missing warning'],
  ])
})

test('a list that somebody typed is read: dates of all kinds, full width, other words', async () => {
  const path = await typedSpreadsheet(
    [
      ['参评中心一览表'],
      ['序号', '技术创新中心名称', '依托单位', '信用代码', '所属领域', '建设模式', '批复时间', '参建单位'],
      [
        1,
        '甲中心',
        '甲公司',
        ' ９１３５0100m000100y43 ',
        '新能源',
        '企业牵头',
        new Date(Date.UTC(2022, 4, 6)),
        '乙大学，丙研究院',
      ],
      [2, '乙中心', '乙大学', '', '化工 ', '高校院所牵头', '2021年3月1日', '无'],
      [3, '丙中心', '丙公司', null, null, '平台型公司', 44_197, null],
      [4, '丁中心', '丁公司', null, null, null, '2021.13.1', null],
    ],
    (sheet) => sheet.mergeCells('A1:H1'),
  )
  const { rows, problems } = await readCentres(path)
  expect(problems).toEqual([])
  expect(
    rows.map(({ item }) =>
      item === null
        ? null
        : [
            item.centre.creditCode,
            item.centre.formationMode,
            item.centre.approvedOn,
            item.partners.join(' '),
          ],
    ),
  ).toEqual([
    ['91350100M000100Y43', 'leading-enterprise', '2022-05-06', '乙大学 丙研究院'],
    [null, 'university-or-institute', '2021-03-01', ''],
    [null, 'joint-platform', '2021-01-01', ''],
    null,
  ])
  expect(rows[3]?.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'wrong-date', cell: 'Sheet1!G6', found: '2021.13.1', expected: 'YYYY-MM-DD' },
  ])
})

test('a wrong credit code is an error at its cell; the same code twice is a duplicate', async () => {
  const path = await typedSpreadsheet([
    ['中心名称', '牵头单位', '统一社会信用代码'],
    ['甲中心', '甲公司', '91350100M000100Y44'],
    ['乙中心', '乙公司', '91350100M000100Y43'],
    ['乙中心（新名）', '乙公司', '91350100M000100Y43'],
  ])
  const { rows } = await readCentres(path)
  expect(
    rows.map(({ item, problems }) => [
      item?.centre.name,
      ...problems.map(({ code, cell }) => `${code} ${cell}`),
    ]),
  ).toEqual([[undefined, 'wrong-credit-code Sheet1!C2'], ['乙中心'], [undefined, 'duplicate Sheet1!A4']])
})

test('a centre whose name begins with 样例 used to be taken for an example row and left out without a word', async () => {
  const path = join(await temporaryFolder(), 'centres.xlsx')
  const named = rosterCentreSchema.parse({
    ...centre,
    centre: { ...centre.centre, name: '样例技术创新中心' },
  })
  await writeCentresTemplate(path, { items: [named] })
  expect((await readCentres(path)).rows.map(({ item }) => item)).toEqual([named])
})
