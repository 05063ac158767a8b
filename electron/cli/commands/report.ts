import { extname, resolve } from 'node:path'
import { type ReportFormat, reportFormatSchema, reportKindSchema } from '#shared/contract/round-report.ts'
import { expertIdSchema } from '#shared/domain/round.ts'
import { type Command, type CommandContext, type Outcome, WrongUse } from '../command.ts'
import { findApplication } from '../find-application.ts'
import { findReportSubject } from '../find-round.ts'
import { argument, requiredOption } from '../option-text.ts'

export const reportCommand: Command = {
  name: 'report',
  usage: '[KIND] ID --out FILE.pdf|.docx|.xlsx [--round ROUND] [--expert E01]',
  summary: {
    zh: '生成评审表格（KIND：评审表格的种类；ID：批次、中心编号或申报编号）；不写 KIND 时为本人的评分表（PDF）',
    en: 'Write a form of a round (ID: a round, a centre or an application); without KIND the own score sheet (PDF)',
  },
  arity: 1,
  arityAtMost: 2,
  options: ['out=', 'round=', 'expert='],
  json: [
    'report ID: {"file","draft":false}',
    'report KIND ID: {"file","kind","code","signed":true,"cellsWritten":null,"cellsStored":null}',
    `KIND: ${reportKindSchema.options.join(' | ')}`,
  ],
  run: (context) => (context.arguments.length === 1 ? scoreSheet(context) : roundForm(context)),
}

async function scoreSheet(context: CommandContext): Promise<Outcome> {
  const out = resolve(requiredOption(context, 'out'))
  const store = await context.openStore()
  const { id } = await findApplication(store, argument(context, 0))
  const { draft } = await store.call('report.write-score-sheet', {
    application: id,
    language: context.language,
    file: store.file(out),
  })
  return { exit: 0, json: { file: out, draft }, lines: [`${out}${draft ? draftNote(context) : ''}`] }
}

async function roundForm(context: CommandContext): Promise<Outcome> {
  const out = resolve(requiredOption(context, 'out'))
  const kind = reportKindSchema.safeParse(argument(context, 0)).data ?? wrongKind(argument(context, 0))
  const format = formatOf(out)
  const expert = expertOf(context)
  const store = await context.openStore()
  const about = await findReportSubject(store, context, argument(context, 1))
  const { language } = context
  const found = await store.call('round-report.write', {
    kind,
    ...about,
    expert,
    format,
    language,
    file: store.file(out),
  })
  const { code, signed, cellsWritten, cellsStored } = found
  const cells =
    cellsWritten === null
      ? []
      : [
          language === 'zh'
            ? `写入 ${cellsWritten} 个单元格，文件中存有 ${cellsStored} 个`
            : `${cellsWritten} cells written, ${cellsStored} stored in the file`,
        ]
  return {
    exit: 0,
    json: { file: out, kind, ...found },
    lines: [`${out}${signed ? `  ${code}` : draftNote(context)}`, ...cells],
  }
}

function draftNote({ language }: CommandContext): string {
  return language === 'zh' ? '（草稿，未签名）' : ' (draft, not signed)'
}

function wrongKind(asked: string): never {
  const kinds = reportKindSchema.options.join(', ')
  throw new WrongUse({
    zh: `没有“${asked}”这种表格；可用：${kinds}`,
    en: `There is no form ${asked}; choose one of: ${kinds}`,
  })
}

function formatOf(out: string): ReportFormat {
  const parsed = reportFormatSchema.safeParse(extname(out).slice(1).toLowerCase())
  if (parsed.success) return parsed.data
  throw new WrongUse({
    zh: '--out 的文件名须以 .pdf、.docx 或 .xlsx 结尾',
    en: '--out must end in .pdf, .docx or .xlsx',
  })
}

function expertOf({ options }: CommandContext) {
  const asked = options['expert']
  if (typeof asked !== 'string') return null
  const parsed = expertIdSchema.safeParse(asked.toUpperCase())
  if (parsed.success) return parsed.data
  throw new WrongUse({
    zh: '--expert 是专家编号，如 E01',
    en: '--expert is the number of an expert, such as E01',
  })
}
