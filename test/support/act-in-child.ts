import { createCore } from '#electron/core/core.ts'
import { machine } from '#electron/core/machine.ts'
import { fileTokenSchema } from '#shared/contract/file-token.ts'
import { instantSchema } from '#shared/domain/brand.ts'
import { dyingDisk } from './dying-disk.ts'

/**
 * Unlocks a store in a process of its own and makes one call in it; paths in its input stand as `{"path":…}`. Is
 * killed at the given step on the disk; else prints how many steps there were.
 */
const [storeFolder = '', passphrase = '', now, name = '', input = '{}', deadly = '0'] = process.argv.slice(2)
const disk = dyingDisk()
const at = instantSchema.parse(now)
const core = createCore({ ...machine(), now: () => at, storeFolder, progress: () => undefined })
let tokens = 0
const grant = (path: string) => {
  tokens += 1
  const token = fileTokenSchema.parse(tokens.toString(16).padStart(32, '0'))
  core.grant(token, path)
  return token
}
const given: unknown = JSON.parse(input, (_key, value: unknown) =>
  typeof value === 'object' && value !== null && 'path' in value ? grant(String(value.path)) : value,
)
const unlocked = await core.invoke('identity.unlock', { passphrase })
if (!unlocked.ok) throw new Error(unlocked.error.code)
disk.countDown(Number(deadly))
const answer = await core.ask(name, given, 'act')
if (!answer.ok) throw new Error(JSON.stringify(answer.error))
process.stdout.write(`${disk.steps()}\n`)
await core.close()
