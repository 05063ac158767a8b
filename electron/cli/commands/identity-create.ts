import type { Command } from '../command.ts'
import { CommandFailure } from '../command.ts'
import { startCore } from '../open-store.ts'
import { requiredOption } from '../option-text.ts'

export const identityCreateCommand: Command = {
  name: 'identity create',
  usage: '--name N --org O',
  summary: {
    zh: '在本机创建身份（密钥和加密的数据文件）',
    en: 'Make an identity on this machine: keys and an encrypted store',
  },
  arity: 0,
  options: ['name=', 'org='],
  json: ['{"principal","name","organisation","fingerprint","signingKey","ageRecipient"}'],
  async run(context) {
    const name = requiredOption(context, 'name')
    const organisation = requiredOption(context, 'org')
    const store = startCore(context.storeFolder, context.progress)
    try {
      const passphrase = await context.passphrase()
      const state = await store.call('identity.create', { name, organisation, passphrase })
      if (state.state !== 'open') throw new CommandFailure({ code: 'internal' })
      const { identity } = state
      return {
        exit: 0,
        json: identity,
        lines: [`${identity.name}  ${identity.principal}`, identity.fingerprint],
      }
    } finally {
      await store.close()
    }
  },
}
