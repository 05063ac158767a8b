import { describe, expect, test } from 'vitest'
import type { Failure } from '#shared/contract/failure.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'

const inUse: Failure = {
  code: 'store-in-use',
  subject: '/store',
  details: { pid: 42, host: 'laptop', who: '王专家', since: '2026-05-06T07:08:09.000Z' },
}
const damaged = (reason: string, details: NonNullable<Failure['details']> = {}): Failure => ({
  code: 'store-damaged',
  subject: '/store',
  reason,
  details,
})
const backup = { backupAt: '2026-05-06T07:08:09.000Z', backupEntries: 12 }

describe('a store that does not open is explained', () => {
  test('by who has it open', () => {
    expect(describeFailure(inUse, 'zh').what).toBe(
      '这份数据正被另一个窗口使用（王专家：laptop，进程 42，自 2026-05-06T07:08:09.000Z）',
    )
    expect(describeFailure(inUse, 'en').what).toContain('王专家: laptop, process 42')
    expect(describeFailure({ code: 'store-in-use' }, 'zh').what).toBe('这份数据正被另一个窗口使用')
  })

  test('by the backup that can take its place', () => {
    const { what, todo } = describeFailure(damaged('unreadable', backup), 'zh')
    expect(what).toContain('已损坏，无法打开')
    expect(todo).toContain('2026-05-06T07:08:09.000Z 的备份（含 12 条修改记录）')
    expect(describeFailure(damaged('missing', backup), 'en').what).toContain('is gone')
  })

  test('by what to do where no backup holds', () => {
    for (const reason of ['no-backup', 'unreadable'])
      expect(describeFailure(damaged(reason), 'zh')).toMatchObject({
        what: expect.stringContaining('没有可用的备份'),
        todo: expect.stringContaining('复制保存'),
      })
  })

  test('by the key backup where it is the identity that is damaged', () => {
    expect(describeFailure(damaged('identity'), 'en').todo).toContain('key backup')
  })
})
