import type { OpenStore } from '#electron/cli/command.ts'
import { startCore } from '#electron/cli/open-store.ts'

/** No secret: it opens nothing but what a bench makes. */
export const benchPassphrase = 'bench 口令 不是秘密'

/** A new store with an identity, unlocked, behind the services as the command line uses them. */
export async function newStore(folder: string): Promise<OpenStore> {
  const store = startCore(folder, { show: () => undefined, clear: () => undefined })
  await store.call('identity.create', {
    name: '测速专家',
    organisation: '示例单位',
    passphrase: benchPassphrase,
  })
  return store
}
