import { resolve } from 'node:path'
import { auditRoundResult } from '#electron/core/audit/audit-round-result.ts'
import type { AuditReport } from '#shared/contract/round-result.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { auditFindingTexts } from '#shared/rounds/audit-text.ts'
import { type Command, CommandFailure } from '../command.ts'
import { argument } from '../option-text.ts'

/** Needs no identity and no store: anyone can recompute a round from its published result. */
export const auditCommand: Command = {
  name: 'audit',
  usage: 'FILE',
  summary: {
    zh: '审计批次结果：由专家本人签名的评分重算每个总分、等次和名次（不需要身份和数据文件夹）',
    en: 'Audit a round result: recompute every total, grade and rank from the experts’ own signed sheets',
  },
  arity: 1,
  options: [],
  json: [
    '{"ok":true,"level","round","panelResults":60,"sheets":540,"findings":[{"code","place","signed","found"}]}',
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
    const { ok, level, result, panelResults, sheets, findings } = report
    return {
      exit: ok ? 0 : 1,
      json: { ok, level, round: result?.round.id ?? null, panelResults, sheets, findings },
      lines: [
        ...(result === null ? [] : [recomputed(report, language)]),
        ...findings.map(
          ({ code, place, signed, found }) =>
            `✗ ${place}  ${auditFindingTexts[code][language]}  ${signed ?? '—'} → ${found ?? '—'}`,
        ),
      ],
    }
  },
}

/** Said of a round result only: of another file nothing was recomputed. */
function recomputed({ ok, panelResults, sheets }: AuditReport, language: Language): string {
  return language === 'zh'
    ? `${ok ? '✓ 全部重算一致' : '✗ 有不一致'}：中心 ${panelResults}，评分表 ${sheets}`
    : `${ok ? '✓ everything recomputes' : '✗ differences found'}: ${panelResults} centres, ${sheets} sheets`
}
