import { describe, expect, it } from 'vitest'
import { startChild } from '#test/support/child.ts'
import { importSample, openNewStore, openTestCore, passphrase } from '#test/support/store-maker.ts'

async function storeWithSample() {
  const core = await openNewStore()
  const application = await importSample(core, 'plain')
  await core.close()
  return { folder: core.folder, application }
}

describe('a store whose process was killed in the middle of edits', () => {
  it('has every acknowledged edit when it opens again, and says what it found', async () => {
    const { folder, application } = await storeWithSample()
    const child = startChild('edit-in-child.ts', folder, passphrase, application)
    await child.printed(25)
    child.kill()
    await child.exited
    const acknowledged = child.lines().length

    const core = await openTestCore({ folder })
    const state = await core.call('identity.unlock', { passphrase })
    if (state.state !== 'open') throw new Error(state.state)
    const { recovered } = state.store
    const found = recovered?.entries ?? 0
    // more may be on disk than could still be printed, never less
    expect(found).toBeGreaterThanOrEqual(acknowledged)
    const history = await core.call('review.history', { application, item: 'V1' })
    expect(recovered?.lastAt).toBe(history[0]?.at)
    expect(history.map(({ after }) => after)).toEqual(
      Array.from({ length: found }, (_unused, at) => ({
        veto: 'V1',
        note: `note ${found - at}`,
        pointers: [],
      })),
    )
    const { content } = await core.call('review.get', { application })
    expect(content.vetoProposals).toMatchObject([{ note: `note ${found}` }])
  })

  it('says nothing of a recovery after it was closed properly', async () => {
    const { folder, application } = await storeWithSample()
    const child = startChild('edit-in-child.ts', folder, passphrase, application)
    await child.printed(1)
    child.kill()
    await child.exited
    const core = await openTestCore({ folder })
    const opened = await core.call('identity.unlock', { passphrase })
    expect(opened).toMatchObject({ store: { recovered: { entries: expect.any(Number) } } })
    await core.call('identity.lock', {})
    expect(await core.call('identity.unlock', { passphrase })).toMatchObject({ store: { recovered: null } })
  })
})

describe('a store that is open in one process', () => {
  it('is refused to a second one, and to a third after a backup was made', async () => {
    const { folder } = await storeWithSample()
    const first = startChild('hold-store-in-child.ts', folder, passphrase)
    expect(await first.printed(1)).toEqual(['open'])
    for (let tries = 0; tries < 2; tries += 1) {
      const other = startChild('hold-store-in-child.ts', folder, passphrase)
      expect(await other.printed(1)).toEqual(['store-in-use'])
      other.end()
      await other.exited
    }
    first.end()
    await first.exited
    const core = await openTestCore({ folder })
    expect(await core.call('identity.unlock', { passphrase })).toMatchObject({ store: { recovered: null } })
  })
})
