import { resolve } from 'node:path'
import { createCore } from '#electron/core/core.ts'
import { machine } from '#electron/core/machine.ts'
import { fileTokenSchema } from '#shared/contract/file-token.ts'
import type { CallInput, CallName, CallOutput } from '#shared/contract/index.ts'
import { CommandFailure, type OpenStore } from './command.ts'
import type { Progress } from './progress.ts'

/** The core in this process, locked still: for the commands that make or show an identity. */
export function startCore(storeFolder: string, progress: Progress): OpenStore {
  const folder = resolve(storeFolder)
  const core = createCore({
    ...machine(),
    storeFolder: folder,
    progress: ({ phase, done, total, subject }) => progress.show(phase, done, total, subject),
  })
  let tokens = 0
  return {
    async call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
      const result = await core.invoke(name, input, name)
      if (!result.ok) throw new CommandFailure(result.error)
      return result.value
    },
    file(path) {
      tokens += 1
      const token = fileTokenSchema.parse(tokens.toString(16).padStart(32, '0'))
      core.grant(token, resolve(path))
      return token
    },
    close: () => core.close(),
  }
}

/** Opens and unlocks the store. */
export async function openStore(
  storeFolder: string,
  passphrase: () => Promise<string>,
  progress: Progress,
): Promise<OpenStore> {
  const store = startCore(storeFolder, progress)
  const { state } = await store.call('identity.state', {})
  if (state === 'none') throw new CommandFailure({ code: 'no-identity', subject: resolve(storeFolder) })
  await store.call('identity.unlock', { passphrase: await passphrase() })
  return store
}
