import { openItemNames } from '#shared/domain/names.ts'
import { type Command, CommandFailure } from '../command.ts'
import { findApplication } from '../find-application.ts'
import { argument } from '../option-text.ts'

export const submitCommand: Command = {
  name: 'submit',
  usage: 'ID',
  summary: {
    zh: '提交：封存并签名评分表（未填完时退出码为 1）',
    en: 'Seal and sign the sheet (exit 1 while it is incomplete)',
  },
  arity: 1,
  options: [],
  json: [
    '{"submitted":true,"version":1,"sheetHash","sealedAt"} or {"submitted":false,"open":[{"code","item","needed","has"}]}',
  ],
  async run(context) {
    const store = await context.openStore()
    const { id } = await findApplication(store, argument(context, 0))
    const before = await store.call('review.get', { application: id })
    const zh = context.language === 'zh'
    if (before.open.length > 0) {
      return {
        exit: 1,
        json: { submitted: false, open: before.open },
        lines: [
          zh
            ? `评分表还有 ${before.open.length} 项没有完成`
            : `${before.open.length} items of the sheet are not done`,
          ...before.open.map(({ item, code }) => `  ${item}  ${openItemNames[code][context.language]}`),
        ],
      }
    }
    const review = await store.call('review.submit', { application: id })
    const sealed = review.sealed.at(-1)
    if (sealed === undefined) throw new CommandFailure({ code: 'internal' })
    return {
      exit: 0,
      json: {
        submitted: true,
        version: sealed.version,
        sheetHash: sealed.sheetHash,
        sealedAt: sealed.sealedAt,
      },
      lines: [
        zh
          ? `已提交第 ${sealed.version} 版  ${sealed.sheetHash}`
          : `Version ${sealed.version} submitted  ${sealed.sheetHash}`,
      ],
    }
  },
}
