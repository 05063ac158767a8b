import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAdoptions } from '#electron/core/rosters/read-adoptions.ts'
import { writeAdoptionsTemplate } from '#electron/core/rosters/write-roster-template.ts'
import { rosterAdoptionSchema } from '#shared/rounds/roster.ts'
import { typedSpreadsheet } from '#test/support/roster-maker.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

const items = [
  { centre: 'Z001', number: 1, text: '任务宜聚焦', answer: 'partly', explanation: '分两期\n实施' },
  { centre: 'Z002', number: 12, text: '明确经费来源', answer: null, explanation: '' },
].map((item) => rosterAdoptionSchema.parse(item))

test.each(['zh', 'en'] as const)('the template filled in (%s) reads back as it was', async (language) => {
  const path = join(await temporaryFolder(), 'adoptions.xlsx')
  await writeAdoptionsTemplate(path, { language, items })
  const { rows, problems } = await readAdoptions(path)
  expect([rows.map(({ item }) => item), problems]).toEqual([items, []])
  expect(rows.map(({ problems: own }) => own.map(({ code, severity }) => `${code} ${severity}`))).toEqual([
    [],
    ['missing warning'],
  ])
})

test('a table that somebody typed is read by other headings and words; what cannot be meant is named', async () => {
  const path = await typedSpreadsheet([
    ['意见采纳情况汇总'],
    ['中心', '意见编号', '咨询意见', '是否采纳', '落实情况'],
    ['Z001', 1, '任务宜聚焦', '是', '已改'],
    ['Z001', '2', '明确经费来源', '不采纳', '另有安排'],
    ['Z001', 2, '又一条', '采纳', ''],
    ['Z001', 0, '编号不对', '采纳', ''],
    ['Z002', 1, '说不清', '再说', ''],
    ['', 1, '谁的', '采纳', ''],
  ])
  const { rows } = await readAdoptions(path)
  expect(rows.map(({ item, problems }) => [item?.answer ?? null, problems.map(({ code }) => code)])).toEqual([
    ['adopted', []],
    ['not-adopted', []],
    [null, ['duplicate']],
    [null, ['not-an-option']],
    [null, ['not-an-option']],
    [null, ['missing']],
  ])
})
