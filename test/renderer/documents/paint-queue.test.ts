import { describe, expect, it } from 'vitest'
import { createPaintQueue } from '#renderer/features/documents/pdf/paint-queue.ts'

function recorder() {
  const queue = createPaintQueue()
  const painted: string[] = []
  let running = 0
  const add = (name: string, urgency: 'read' | 'near' | 'small') =>
    queue.add(
      () => urgency,
      async () => {
        running += 1
        painted.push(`${name}${running}`)
        await Promise.resolve()
        running -= 1
      },
    )
  const done = () =>
    new Promise<void>((resolve) =>
      queue.add(
        () => 'small',
        async () => resolve(),
      ),
    )
  return { queue, painted, add, done }
}

describe('painting pages', () => {
  it('begins with the page being read and ends with thumbnails, one at a time', async () => {
    const { painted, add, done } = recorder()
    const last = done()
    add('thumbnail', 'small')
    add('before', 'near')
    add('page', 'read')
    add('behind', 'near')
    await last
    expect(painted).toEqual(['page1', 'behind1', 'before1', 'thumbnail1'])
  })

  it('forgets what was taken away before its turn', async () => {
    const { painted, add, done } = recorder()
    const last = done()
    add('page', 'read')
    const leave = add('gone', 'near')
    leave()
    await last
    expect(painted).toEqual(['page1'])
  })

  it('goes on after a page that cannot be painted', async () => {
    const { queue, painted, add, done } = recorder()
    const last = done()
    queue.add(
      () => 'read',
      () => Promise.reject(new Error('broken page')),
    )
    add('next', 'near')
    await last
    expect(painted).toEqual(['next1'])
  })
})
