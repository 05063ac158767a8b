import { resolve } from 'node:path'
import { auditRoundResult } from '#electron/core/audit/audit-round-result.ts'
import type { AuditReport } from '#shared/contract/round-result.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { PublicRoundResult } from '#shared/domain/round-result.ts'
import { auditFindingTexts, publicPartLimits } from '#shared/rounds/audit-text.ts'
import { type Command, CommandFailure } from '../command.ts'
import { argument } from '../option-text.ts'

/** Needs no identity and no store: anyone can recompute a round from its published result. */
export const auditCommand: Command = {
  name: 'audit',
  usage: 'FILE',
  summary: {
    zh: '审计批次结果：由专家本人签名的评分重算每个总分、等次和名次；公布用的部分核对其能核对的（不需要身份和数据文件夹）',
    en: 'Audit a round result: recompute every total, grade and rank from the experts’ own signed sheets; of its public part what can be checked',
  },
  arity: 1,
  options: [],
  json: [
    '{"ok":true,"level","round","panelResults":60,"sheets":540,"findings":[{"code","place","signed","found"}],',
    ' "public":false,"full":null (of the public part: the hash of the full result),"scans":58,"transcribed":2}',
  ],
  async run(context) {
    const path = argument(context, 0)
    const report = await auditRoundResult(resolve(path), [], {
      signal: new AbortController().signal,
      progress: (phase, done, total, subject) => context.progress.show(phase, done, total, subject),
    }).catch((error: unknown) => {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      throw new CommandFailure({ code: missing ? 'file-not-found' : 'file-unreadable', subject: path })
    })
    const { language } = context
    const { ok, level, result, publicPart, panelResults, sheets, transcribed, findings } = report
    return {
      exit: ok ? 0 : 1,
      json: {
        ok,
        level,
        round: (result ?? publicPart)?.round.id ?? null,
        panelResults,
        sheets,
        transcribed,
        findings,
        public: publicPart !== null,
        full: publicPart?.full ?? null,
        scans: result?.confirmations.filter(({ scan }) => scan !== null).length ?? 0,
      },
      lines: [
        ...(result === null ? [] : [recomputed(report, language)]),
        ...(publicPart === null ? [] : ofPublicPart(ok, publicPart, language)),
        ...findings.map(
          ({ code, place, signed, found }) =>
            `✗ ${place}  ${auditFindingTexts[code][language]}  ${signed ?? '—'} → ${found ?? '—'}`,
        ),
      ],
    }
  },
}

/** The published part says less, so what was not checked is said too. */
function ofPublicPart(
  ok: boolean,
  { centres, full, secretariat }: PublicRoundResult,
  language: Language,
): readonly string[] {
  const zh = language === 'zh'
  const { name, fingerprint } = secretariat
  return [
    zh
      ? `${ok ? '✓ 公布用的部分前后一致' : '✗ 公布用的部分有不一致'}：中心 ${centres.length}`
      : `${ok ? '✓ the public part agrees with itself' : '✗ the public part contradicts itself'}: ${centres.length} centres`,
    `${zh ? '签名' : 'signed by'}: ${name}  ${fingerprint}`,
    `${zh ? '完整结果的哈希' : 'hash of the full result'}: ${full}`,
    zh ? '下列各项要用完整结果核对：' : 'These need the full result:',
    ...publicPartLimits.map((limit) => `  - ${limit[language]}`),
  ]
}

/** Said of a round result only: of another file nothing was recomputed. */
function recomputed({ ok, panelResults, sheets, transcribed }: AuditReport, language: Language): string {
  return language === 'zh'
    ? `${ok ? '✓ 全部重算一致' : '✗ 有不一致'}：中心 ${panelResults}，评分表 ${sheets}${transcribed > 0 ? `（代录 ${transcribed}）` : ''}`
    : `${ok ? '✓ everything recomputes' : '✗ differences found'}: ${panelResults} centres, ${sheets} sheets${transcribed > 0 ? ` (${transcribed} typed in from paper)` : ''}`
}
