import { resolve } from 'node:path'
import { readAdoptions } from '#electron/core/rosters/read-adoptions.ts'
import { readCentres } from '#electron/core/rosters/read-centres.ts'
import { readPeople } from '#electron/core/rosters/read-people.ts'
import type { CellProblem } from '#shared/domain/application.ts'
import { cellProblemNames } from '#shared/domain/names.ts'
import type { Round } from '#shared/domain/round.ts'
import { applyAdoptions } from '#shared/rounds/adoptions.ts'
import { applyCentres, applyPeople, type RosterOutcome } from '#shared/rounds/apply-roster.ts'
import type { RosterList } from '#shared/rounds/roster.ts'
import { type Command, CommandFailure } from '../command.ts'
import { findRound } from '../find-round.ts'
import { argument } from '../option-text.ts'

interface RosterReading {
  readonly kind: RosterList
  readonly rows: number
  readonly problems: readonly CellProblem[]
  readonly outcome: RosterOutcome
}

/** The list that the file has, whichever it is; nothing is applied yet. */
async function readList(path: string, round: Round): Promise<RosterReading> {
  const failed = (error: unknown): never => {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new CommandFailure({ code: missing ? 'file-not-found' : 'workbook-unreadable', subject: path })
  }
  const people = await readPeople(path).catch(failed)
  if (people.sheet !== null) {
    const items = people.rows.flatMap(({ item }) => (item === null ? [] : [item]))
    return { kind: 'people', ...counted(people), outcome: applyPeople(round, items) }
  }
  const adoptions = await readAdoptions(path).catch(failed)
  if (adoptions.sheet !== null) {
    const items = adoptions.rows.flatMap(({ item }) => (item === null ? [] : [item]))
    return { kind: 'adoptions', ...counted(adoptions), outcome: applyAdoptions(round, items) }
  }
  const centres = await readCentres(path).catch(failed)
  if (centres.sheet === null) throw new CommandFailure({ code: 'workbook-unreadable', subject: path })
  const items = centres.rows.flatMap(({ item }) => (item === null ? [] : [item]))
  return { kind: 'centres', ...counted(centres), outcome: applyCentres(round, items) }
}

function counted(reading: {
  readonly rows: readonly { readonly problems: readonly CellProblem[] }[]
  readonly problems: readonly CellProblem[]
}) {
  return {
    rows: reading.rows.length,
    problems: [...reading.problems, ...reading.rows.flatMap(({ problems }) => problems)],
  }
}

export const rosterImportCommand: Command = {
  name: 'roster import',
  usage: 'FILE.xlsx [--dry-run] [--round ROUND]',
  summary: {
    zh: '由电子表格导入专家、申报中心或意见采纳情况；--dry-run 只预览。有错误的行不导入',
    en: 'Bring in people, applicants or adopted opinions from a spreadsheet; --dry-run only shows. Rows with errors stay out',
  },
  arity: 1,
  options: ['dry-run', 'round='],
  json: [
    '{"kind":"people|centres|adoptions","rows":7,"problems":[{"code","severity","cell","found","expected"}],',
    ' "added":["E01"],"changed","unchanged","unknownCentres":[{"expert","text"}],"applied":true}',
  ],
  async run(context) {
    const store = await context.openStore()
    const asked = context.options['round']
    const round = await findRound(store, typeof asked === 'string' ? asked : '')
    const path = resolve(argument(context, 0))
    const { kind, rows, problems, outcome } = await readList(path, round)
    const applied = context.options['dry-run'] !== true
    if (applied) await store.call('round.save', { round: outcome.round })
    const { added, changed, unchanged, lines, unknownCentres } = outcome
    const { language } = context
    return {
      exit: unknownCentres.length > 0 || problems.some(({ severity }) => severity === 'error') ? 1 : 0,
      json: { kind, rows, problems, added, changed, unchanged, unknownCentres, applied },
      lines: [
        ...problems.map(
          ({ code, cell, found }) => `✗ ${cell}  ${cellProblemNames[code][language]}  ${found}`,
        ),
        ...unknownCentres.map(({ text }) =>
          language === 'zh'
            ? `✗ “${text}”不在本批次，请核对编号或名称`
            : `✗ “${text}” is not in the round; check its number or name`,
        ),
        ...lines.map(({ text }) => text[language]),
        language === 'zh'
          ? `${applied ? '已导入' : '预览'}：新增 ${added.length}，更新 ${changed.length}，不变 ${unchanged.length}`
          : `${applied ? 'Imported' : 'Preview'}: ${added.length} added, ${changed.length} changed, ${unchanged.length} unchanged`,
      ],
    }
  },
}
