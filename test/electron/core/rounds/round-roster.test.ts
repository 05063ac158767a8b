import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { roundIdSchema } from '#shared/domain/brand.ts'
import { roundSchema } from '#shared/domain/round.ts'
import { applyCentres, applyPeople } from '#shared/rounds/apply-roster.ts'
import { openNewStore, temporaryFolder } from '#test/support/store-maker.ts'

async function roundWithLists() {
  const core = await openNewStore()
  const created = await core.call('round.create', {
    round: roundIdSchema.parse('01TEST00000000000000000001'),
    kind: 'consultation',
    name: '咨询论证',
    period: { from: '2023', to: '2025' },
    cutOffDay: '2026-12-31',
    drill: true,
    scheme: null,
    copyFrom: null,
  })
  const round = roundSchema.parse({
    ...created,
    centres: [
      {
        id: 'Z001',
        application: null,
        centre: {
          name: '内蒙古自治区某某技术创新中心',
          leadUnit: '某某股份有限公司',
          creditCode: null,
          field: '新能源',
          formationMode: 'leading-enterprise',
          approvedOn: '2022-05-01',
        },
        partners: ['某某大学', '某某研究院'],
        adoptions: [],
      },
    ],
    experts: [
      {
        id: 'E01',
        name: '张明远',
        organisation: '内蒙古大学',
        role: 'technical',
        outside: true,
        fields: ['新能源', '新材料'],
        identity: null,
        pinnedAt: null,
      },
    ],
    recusals: [{ expert: 'E01', centre: 'Z001', reason: '曾参与方案编写' }],
  })
  return { core, round: await core.call('round.save', { round }), folder: await temporaryFolder() }
}

describe('the lists of a round as spreadsheets', () => {
  it('come out with what the round has, and read back they change nothing', async () => {
    const { core, round, folder } = await roundWithLists()
    for (const language of ['zh', 'en'] as const) {
      const people = core.file(join(folder, `people-${language}.xlsx`))
      const centres = core.file(join(folder, `centres-${language}.xlsx`))
      await core.call('round.write-roster', { round: round.id, list: 'people', language, file: people })
      await core.call('round.write-roster', { round: round.id, list: 'centres', language, file: centres })
      const readPeople = await core.call('round.read-people', { file: people })
      const readCentres = await core.call('round.read-centres', { file: centres })
      const persons = readPeople.rows.flatMap(({ item }) => (item === null ? [] : [item]))
      const applicants = readCentres.rows.flatMap(({ item }) => (item === null ? [] : [item]))
      expect([readPeople.problems, readCentres.problems]).toEqual([[], []])
      expect([persons.length, applicants.length]).toEqual([1, 1])
      expect(applyPeople(round, persons).round).toEqual(round)
      expect(applyCentres(round, applicants).round).toEqual(round)
    }
  })

  it('that are no spreadsheet are refused by name', async () => {
    const { core, folder } = await roundWithLists()
    const path = join(folder, '名单.xlsx')
    await writeFile(path, '这不是表格')
    const result = await core.invoke('round.read-people', { file: core.file(path) })
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'workbook-unreadable', subject: '名单.xlsx', reason: 'not-office' },
    })
    expect(await core.refusal('round.read-centres', { file: core.file(join(folder, '没有.xlsx')) })).toBe(
      'file-not-found',
    )
  })
})
