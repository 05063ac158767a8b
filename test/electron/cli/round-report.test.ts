import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { readBackXlsx } from '#electron/core/forms/read-back-xlsx.ts'
import { commandLine } from '#test/support/command-line.ts'
import { lightenIdentity } from '#test/support/light-identity.ts'
import { afterSuite } from '#test/support/suite-cleanup.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

const slow = { timeout: 240_000 }
const reportShape = z.object({
  file: z.string(),
  code: z.string(),
  signed: z.boolean(),
  cellsWritten: z.int().nullable(),
  cellsStored: z.int().nullable(),
})

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('report of a round', () => {
  const whenDone = afterSuite()
  let folder: string
  let round: string

  /** A command in the store of somebody of the drill. */
  async function as(name: string, ...argv: readonly string[]) {
    vi.stubEnv('PANELDESK_PASSPHRASE', 'paneldesk-demo')
    return commandLine(...argv, '--store', join(folder, 'stores', name), '--lang', 'en')
  }

  const office = (...argv: readonly string[]) => as('演练秘书处', 'report', ...argv)
  const at = (name: string) => join(folder, name)

  beforeAll(async () => {
    folder = join(await temporaryFolder(whenDone), 'drill')
    const demo = await commandLine('demo', '--round', '--centres', '2', '--out', folder, '--json')
    expect([demo.err, demo.exit]).toEqual(['', 0])
    await lightenIdentity(join(folder, 'stores', '演练秘书处'), 'paneldesk-demo')
    const shown = await as('演练秘书处', 'round', 'show', '--json')
    round = z.object({ round: z.object({ id: z.string() }) }).parse(shown.json()).round.id
  }, slow.timeout)

  it('writes the ranking as a spreadsheet and says how many cells it wrote and stored', slow, async () => {
    const ranking = await office('ranking', round, '--out', at('ranking.xlsx'), '--json')
    expect([ranking.err, ranking.exit]).toEqual(['', 0])
    const told = reportShape.parse(ranking.json())
    const { cellsStored } = await readBackXlsx(told.file)
    expect([told.cellsWritten, told.cellsStored]).toEqual([cellsStored, cellsStored])
    expect(told.signed).toBe(false)
  })

  it('writes the opinion on a centre under the code of the signed result, for people too', slow, async () => {
    const told = await office('panel-opinion', 'Z001', '--out', at('opinion.docx'), '--round', round)
    expect([told.err, told.exit]).toEqual(['', 0])
    expect(told.out).toMatch(/opinion\.docx {2}PD(-[0-9A-F]{4}){4}\n/)
    const named = await office('pledge', round, '--expert', 'E02', '--out', at('pledge.pdf'), '--json')
    expect([named.exit, named.json()]).toMatchObject([0, { signed: true, cellsWritten: null }])
  })

  it('lets an expert make his own forms and no others', slow, async () => {
    const own = await as('演练专家02', 'report', 'score-sheet', 'Z001', '--out', at('own.pdf'), '--json')
    expect([own.exit, own.json()]).toMatchObject([0, { signed: true }])
    const foreign = await as('演练专家02', 'report', 'ranking', round, '--out', at('no.pdf'))
    expect([foreign.exit, foreign.err]).toEqual([2, expect.stringContaining('not yours')])
  })

  it(
    'refuses an unknown kind, a wrong ending and a subject that is not there as wrong use',
    slow,
    async () => {
      const kind = await office('poem', round, '--out', at('poem.pdf'))
      expect([kind.exit, kind.err]).toEqual([2, expect.stringContaining('panel-opinion')])
      const ending = await office('ranking', round, '--out', at('ranking.txt'))
      expect([ending.exit, ending.err]).toEqual([2, expect.stringContaining('.xlsx')])
      expect((await office('score-summary', 'Z099', '--out', at('none.pdf'))).exit).toBe(2)
      expect((await office('ranking', round, 'more', '--out', at('more.pdf'))).exit).toBe(2)
      expect(
        (await office('rectification-notice', 'Z001', '--expert', 'Ann', '--out', at('a.pdf'))).exit,
      ).toBe(2)
    },
  )
})
