import type { Command } from '../command.ts'
import { CommandFailure } from '../command.ts'

export const identityShowCommand: Command = {
  name: 'identity show',
  usage: '',
  summary: { zh: '显示本机身份的公钥和指纹', en: 'Show the public keys and the fingerprint' },
  arity: 0,
  options: [],
  json: ['{"principal","name","organisation","fingerprint","signingKey","ageRecipient"}'],
  async run(context) {
    const store = await context.openStore()
    const state = await store.call('identity.state', {})
    if (state.state !== 'open') throw new CommandFailure({ code: 'locked' })
    const { name, organisation, principal, fingerprint, signingKey, ageRecipient } = state.identity
    return {
      exit: 0,
      json: state.identity,
      lines: [`${name} · ${organisation}`, principal, fingerprint, signingKey, ageRecipient],
    }
  },
}
