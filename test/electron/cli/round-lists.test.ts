import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeCentresTemplate, writePeopleTemplate } from '#electron/core/rosters/write-roster-template.ts'
import { commandLine } from '#test/support/command-line.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const roles = ['technical', 'technical', 'technical', 'management', 'finance'] as const

describe('the lists of a round on the command line', () => {
  it('come from a file and spreadsheets, are shown before they are applied, and are given to panels', {
    timeout: 120_000,
  }, async () => {
    const folder = await temporaryFolder()
    vi.stubEnv('PANELDESK_PASSPHRASE', 'a long passphrase')
    const run = (...argv: readonly string[]) =>
      commandLine(...argv, '--store', join(folder, 'store'), '--lang', 'en', '--json')
    expect((await run('identity', 'create', '--name', '秘书处', '--org', '科技厅')).exit).toBe(0)
    const from = join(folder, 'round.json')
    await writeFile(
      from,
      JSON.stringify({
        kind: 'operation-evaluation',
        name: '2026年运行评估',
        period: { from: '2023', to: '2025' },
        cutOffDay: '2026-12-31',
        scheme: 'reference-operation-2026',
        drill: true,
      }),
    )
    const created = await run('round', 'create', '--from', from)
    expect([created.err, created.exit]).toEqual(['', 0])
    const people = join(folder, 'people.xlsx')
    await writePeopleTemplate(people, {
      items: roles.map((role, at) => ({
        name: `专家${at + 1}`,
        organisation: `单位${at + 1}`,
        role,
        outside: at === 0,
        fields: ['新能源'],
        recusals: [],
      })),
    })
    const preview = await run('roster', 'import', people, '--dry-run')
    expect([preview.exit, preview.json()]).toMatchObject([0, { kind: 'people', rows: 5, applied: false }])
    expect((await run('round', 'show')).json()).toMatchObject({ round: { experts: [] } })
    expect((await run('roster', 'import', people)).json()).toMatchObject({
      added: ['E01', 'E02', 'E03', 'E04', 'E05'],
      applied: true,
    })
    const centres = join(folder, 'centres.xlsx')
    await writeCentresTemplate(centres, {
      items: [
        {
          centre: {
            name: '内蒙古自治区测试技术创新中心',
            leadUnit: '测试牵头单位',
            creditCode: null,
            field: '新能源',
            formationMode: null,
            approvedOn: null,
          },
          partners: [],
        },
      ],
    })
    expect((await run('roster', 'import', centres)).json()).toMatchObject({
      kind: 'centres',
      added: ['Z001'],
    })
    const assigned = await run('assign', '--auto')
    expect(assigned.json()).toMatchObject({
      panels: [{ id: 'G01', seats: [{}, {}, {}, {}, {}], centres: ['Z001'] }],
      applied: true,
    })
    expect((await run('assign')).exit).toBe(2)
    const show = await run('round', 'show')
    expect(show.json()).toMatchObject({ round: { panels: [{ id: 'G01' }] } })
    expect((await run('roster', 'import', join(folder, 'none.xlsx'))).exit).toBe(3)
  })
})
