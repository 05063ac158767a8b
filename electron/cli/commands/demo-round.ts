import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { auditRoundResult } from '#electron/core/audit/audit-round-result.ts'
import { gradeNames } from '#shared/domain/names.ts'
import { type CommandContext, type Outcome, WrongUse } from '../command.ts'
import { runDrill } from '../drill/drill-round.ts'
import { numberJson } from '../number-json.ts'
import { requiredOption } from '../option-text.ts'

function count({ options }: CommandContext, name: string, otherwise: number, least: number): number {
  const value = options[name]
  if (value === undefined) return otherwise
  const number = Number(value)
  if (Number.isInteger(number) && number >= least && number <= 1000) return number
  throw new WrongUse({
    zh: `--${name} 是 ${least} 到 1000 的整数`,
    en: `--${name} is a whole number from ${least} to 1000`,
  })
}

/** `demo --round`: a whole synthetic round, and its audit. */
export async function demoRound(context: CommandContext): Promise<Outcome> {
  const size = {
    centres: count(context, 'centres', 3, 1),
    experts: count(context, 'experts', 5, 5),
    seed: count(context, 'seed', 1, 0),
  }
  const folder = resolve(requiredOption(context, 'out'))
  await mkdir(folder, { recursive: true })
  const { round, result, publicPart } = await runDrill(folder, size, context.progress)
  const audit = await auditRoundResult(result, [], {
    signal: new AbortController().signal,
    progress: (phase, done, total, subject) => context.progress.show(phase, done, total, subject),
  })
  const ranking = audit.result?.ranking ?? []
  const { language } = context
  return {
    exit: audit.ok ? 0 : 1,
    json: {
      folder,
      stores: join(folder, 'stores'),
      round: round.id,
      drill: round.drill,
      result,
      public: publicPart,
      ranking: ranking.map((line) => ({
        ...line,
        total: line.total === null ? null : numberJson(line.total),
      })),
      audit: {
        ok: audit.ok,
        panelResults: audit.panelResults,
        sheets: audit.sheets,
        findings: audit.findings,
      },
    },
    lines: [
      language === 'zh' ? '演练批次完成（样例，非真实评审）' : 'Drill round done (samples, no real review)',
      ...ranking.map(({ rank, name, total, cappedGrade, quotaGrade }) =>
        [
          rank ?? '—',
          name,
          total === null ? '—' : numberJson(total).decimal,
          cappedGrade === null ? '—' : gradeNames[cappedGrade][language],
          quotaGrade === null ? '—' : gradeNames[quotaGrade][language],
        ].join('\t'),
      ),
      result,
      `${audit.ok ? '✓' : '✗'} audit  ${audit.panelResults} / ${audit.sheets}`,
    ],
  }
}
