import { resolve } from 'node:path'
import { type Command, CommandFailure } from '../command.ts'
import { requiredOption } from '../option-text.ts'

export const identityExportCommand: Command = {
  name: 'identity export',
  usage: '--out FILE.zip',
  summary: {
    zh: '导出登记文件（公钥），交给秘书处',
    en: 'Write the enrolment bundle (public keys) for the secretariat',
  },
  arity: 0,
  options: ['out='],
  json: ['{"file","bundleHash","fingerprint"}'],
  async run(context) {
    const out = resolve(requiredOption(context, 'out'))
    const store = await context.openStore()
    const { bundleHash } = await store.call('assignment.write-enrolment', { file: store.file(out) })
    const state = await store.call('identity.state', {})
    if (state.state !== 'open') throw new CommandFailure({ code: 'locked' })
    const { fingerprint } = state.identity
    return { exit: 0, json: { file: out, bundleHash, fingerprint }, lines: [out, fingerprint] }
  },
}
