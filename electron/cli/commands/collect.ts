import { resolve } from 'node:path'
import type { CollectedFile } from '#shared/contract/panel.ts'
import { collectOutcomeNames, collectReasonTexts } from '#shared/rounds/collect-text.ts'
import type { Command, OpenStore } from '../command.ts'
import { argument } from '../option-text.ts'

/**
 * Score bundles go to the board; panel results to the secretariat's round, or their signatures to the chair's.
 * What is neither is told as the board told it: that it is another kind of file, not that it is damaged.
 */
async function collectAll(store: OpenStore, path: string): Promise<readonly CollectedFile[]> {
  const files = [store.file(path)]
  const scores = await store.call('panel.collect', { files })
  if (!scores.some(isOtherKind)) return scores
  const runsRounds = (await store.call('round.list', {})).length > 0
  const results = runsRounds
    ? await store.call('round-result.import', { files })
    : await store.call('panel.merge-signatures', { files })
  const resultOf = new Map(
    results
      .filter((result) => !isOtherKind(result) && result.reason !== 'unreadable')
      .map((result) => [result.file, result]),
  )
  return scores.map((score) => (isOtherKind(score) ? (resultOf.get(score.file) ?? score) : score))
}

function isOtherKind({ reason }: CollectedFile): boolean {
  return reason === 'other-kind'
}

const noFile = { zh: '这个文件夹里没有文件', en: 'There is no file in this folder' }

export const collectCommand: Command = {
  name: 'collect',
  usage: 'DIR',
  summary: {
    zh: '收集评分数据包和会签件：任意次序、可重复；不合格的逐个说明，其余照收',
    en: 'Collect score bundles and countersigned results, in any order, as often as you like',
  },
  arity: 1,
  options: [],
  json: ['[{"file","outcome":"added|known|refused","reason","centre","expert","signer":{…}|null}]'],
  async run(context) {
    const store = await context.openStore()
    const collected = await collectAll(store, resolve(argument(context, 0)))
    const { language } = context
    const refused = collected.some(({ outcome }) => outcome === 'refused')
    return {
      exit: refused ? 1 : 0,
      json: collected,
      // a folder named by mistake used to be answered with silence
      lines:
        collected.length === 0
          ? [noFile[language]]
          : collected.map(({ file, outcome, reason, centre, expert }) =>
              [
                outcome === 'refused' ? '✗' : '✓',
                [centre, expert].filter((part) => part !== null).join('/'),
                collectOutcomeNames[outcome][language],
                file,
                reason === null ? '' : collectReasonTexts[reason][language],
              ]
                .filter((part) => part !== '')
                .join('  '),
            ),
    }
  },
}
