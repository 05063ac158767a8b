import { z } from 'zod'
import { parseScheme } from '#shared/scoring/parse-scheme.ts'
import { schemeProblemText } from '#shared/scoring/scheme-problem-text.ts'
import type { Command } from '../command.ts'
import { argument } from '../option-text.ts'
import { readJson } from '../read-json.ts'

/** Needs no identity and no store. */
export const schemeCheckCommand: Command = {
  name: 'scheme check',
  usage: 'FILE',
  summary: {
    zh: '检查指标体系文件（有问题时退出码为 1）',
    en: 'Check an indicator-system file (exit 1 where it is unsound)',
  },
  arity: 1,
  options: [],
  json: ['{"ok":true,"problems":[{"code","place","detail"}]}'],
  async run(context) {
    const parsed = parseScheme(await readJson(argument(context, 0), z.unknown()))
    const problems = parsed.ok ? [] : parsed.problems
    const zh = context.language === 'zh'
    return {
      exit: parsed.ok ? 0 : 1,
      json: { ok: parsed.ok, problems },
      lines: parsed.ok
        ? [zh ? '指标体系没有问题' : 'The indicator system is sound']
        : problems.map((problem) => schemeProblemText(problem, context.language)),
    }
  },
}
