import { appendFile, cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drillPackageFolder } from '#electron/core/drill/drill-package.ts'
import type { Round } from '#shared/domain/round.ts'
import {
  centreId,
  drillSeed,
  openWork,
  sealDrill,
  sendOutRound,
  type TestRound,
} from '#test/support/panel-round.ts'

/** Sends the round out once more and gives the bundle of an expert. */
async function sendAgain(round: TestRound, expert: string, name: string): Promise<string> {
  const out = join(round.folder, name)
  await mkdir(out)
  const { secretariat } = round
  const issued = await secretariat.call('round.issue', { round: round.id, folder: secretariat.file(out) })
  const file = issued.find((one) => one.expert === expert)?.file
  if (file === undefined) throw new Error(`nothing for ${expert}`)
  return file
}

describe('a round sent out again', { timeout: 240_000 }, () => {
  it('closes a centre from which the secretariat has recused an expert since, and brings changed material', async () => {
    const three = (given: Round): Round => ({
      ...given,
      rules: { ...given.rules, quorum: { ...given.rules.quorum, members: 3 } },
    })
    const round = await sendOutRound(three)
    const [first] = round.experts
    const fourth = round.experts[3]
    if (first === undefined || fourth === undefined) throw new Error('no experts')
    for (const person of [first, fourth]) {
      await openWork(round, person)
      await sealDrill(person)
    }
    const { secretariat } = round
    const before = await secretariat.call('round.get', { round: round.id })
    const recused = before.experts[3]?.id
    if (recused === undefined) throw new Error('no fourth expert')
    const recusals = [...before.recusals, { expert: recused, centre: centreId('Z002'), reason: '补报' }]
    expect(
      await secretariat.refusal('round.save', { round: { ...before, rules: { ...before.rules, load: 1 } } }),
    ).toBe('round-frozen')
    await secretariat.call('round.save', {
      round: { ...before, recusals },
    })
    const amended = join(round.folder, 'amended')
    await cp(drillPackageFolder(round.folder, drillSeed, 1), amended, { recursive: true })
    await appendFile(join(amended, '03-用户评价-样例SAMPLE.txt'), '补充一份用户评价。\n')
    const imported = await secretariat.call('application.import', { file: secretariat.file(amended) })
    expect(imported.outcome).toBe('amended')

    const again = await sendAgain(round, 'E04', 'again')
    const view = await fourth.core.call('assignment.open', { file: fourth.core.file(again), compared: null })
    expect(view.centres.map(({ id }) => id)).toEqual(['Z001'])
    const [work] = view.centres
    expect([work?.access, work?.sealedVersion]).toEqual(['open', null])
    const list = await fourth.core.call('application.list', {})
    expect(list.map(({ version }) => version)).toEqual([2])
    expect(
      await fourth.core.refusal('assignment.open', { file: fourth.core.file(fourth.bundle), compared: null }),
    ).toBe('bundle-invalid')
  })
})
