import type { Command } from '../command.ts'

export const schemeListCommand: Command = {
  name: 'scheme list',
  usage: '',
  summary: { zh: '列出本机的评价指标体系', en: 'List the indicator systems' },
  arity: 0,
  options: [],
  json: ['[{"id","version","hash","name":{"zh","en"},"status":"reference|official","builtIn":true}]'],
  async run(context) {
    const store = await context.openStore()
    const schemes = await store.call('scheme.list', {})
    const reference = context.language === 'zh' ? '参考，非官方' : 'reference, not official'
    return {
      exit: 0,
      json: schemes.map(({ scheme, hash, builtIn }) => ({
        id: scheme.id,
        version: scheme.version,
        hash,
        name: scheme.name,
        status: scheme.status,
        builtIn,
      })),
      lines: schemes.map(({ scheme, hash }) =>
        [
          scheme.id,
          scheme.version,
          hash.slice(0, 12),
          scheme.name[context.language],
          scheme.status === 'reference' ? reference : '',
        ].join('  '),
      ),
    }
  },
}
