import { describe, expect, it } from 'vitest'
import { blobPath, renamePatiently } from '#electron/core/intake/content-store.ts'
import { sha256Schema } from '#shared/domain/hash.ts'

const held = (code: string) => Object.assign(new Error(code), { code })

describe('the content store', () => {
  it('keeps a blob under two digits and sixty-two', () => {
    const hash = sha256Schema.parse(`ab${'0'.repeat(62)}`)
    expect(blobPath('store', hash).split(/[/\\]/)).toEqual(['store', 'ab', '0'.repeat(62)])
  })

  it('tries a rename again while a virus scanner holds the file', async () => {
    const log: string[] = []
    const move = async (from: string, to: string) => {
      log.push(`${from} to ${to}`)
      if (log.length < 5) throw held('EPERM')
    }
    await renamePatiently('a', 'b', move, async (milliseconds) => log.push(`wait ${milliseconds}`))
    expect(log).toEqual(['a to b', 'wait 20', 'a to b', 'wait 50', 'a to b'])
  })

  it('gives up at once on any other error', async () => {
    let tries = 0
    const moving = renamePatiently('a', 'b', async () => {
      tries += 1
      throw held('EXDEV')
    })
    await expect(moving).rejects.toThrow('EXDEV')
    expect(tries).toBe(1)
  })
})
