import type { Rational } from '#shared/domain/exact.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { type MatrixCell, type MatrixRow, panelMatrix } from '#shared/scoring/panel/panel-matrix.ts'
import { sayIn } from '../forms/kinds/form-head.ts'
import type { MatrixLine, ScoreMatrixData } from '../forms/kinds/score-matrix.ts'
import { memberName, type PanelPaper } from './panel-paper.ts'
import { centreHead, reportHead } from './report-head.ts'
import { points } from './shown-points.ts'

/** A paper whose sheets are opened. */
export interface OpenedPaper extends PanelPaper {
  readonly scheme: Scheme
}

/** 评分矩阵: what stands on the chair's screen, as a form. */
export function scoreMatrixData(paper: OpenedPaper, language: Language): ScoreMatrixData {
  const say = sayIn(language)
  const { round, scheme, claims, sheets, decisions, centre, panel } = paper
  const matrix = panelMatrix(scheme, {
    period: round.period,
    claims,
    sheets,
    decisions,
    rules: round.rules,
  })
  const names = new Map(
    scheme.dimensions.flatMap(({ indicators }) => indicators.map(({ code, name }) => [code, name[language]])),
  )
  const who = (experts: readonly ExpertId[]) =>
    experts.map((expert) => memberName(paper, expert)).join(say('、', ', '))
  const shown = (value: Rational | null | undefined) => (value == null ? '—' : points(value))
  const line = (row: MatrixRow): MatrixLine => ({
    code: row.indicator,
    name: names.get(row.indicator) ?? '',
    weight: points(row.weight),
    points: row.cells.map((cell) => pointsText(cell, language)),
    levels: row.kind === 'qualitative' ? row.cells.map((cell) => levelText(cell, language)) : [],
    median: shown(row.median?.points),
    spread: shown(row.spread?.points),
    outliers: who(row.outliers),
    missing: who(row.missing),
  })
  return {
    ...reportHead(paper, language),
    ...centreHead(centre),
    panel: panel.name,
    experts: matrix.experts.map((expert) => memberName(paper, expert)),
    rows: matrix.rows.map(line),
    subtotals: matrix.subtotals.map(({ dimension, weight, median, experts }) => ({
      name:
        dimension === null
          ? say('合计', 'All')
          : (scheme.dimensions.find(({ code }) => code === dimension)?.name[language] ?? dimension),
      weight: points(weight),
      points: experts.map((each) => shown(each.points)),
      median: shown(median),
      flagged: who(experts.filter(({ flagged }) => flagged).map(({ expert }) => expert)),
    })),
  }
}

/** Points, or why there are none. */
function pointsText({ state, points: given }: MatrixCell, language: Language): string {
  return given === null ? absent(state, language) : points(given)
}

function levelText({ state, level }: MatrixCell, language: Language): string {
  if (state !== 'given') return absent(state, language)
  return level ?? (language === 'zh' ? '0（无材料）' : '0 (no material)')
}

function absent(state: MatrixCell['state'], language: Language): string {
  const say = sayIn(language)
  switch (state) {
    case 'marked':
      return say('不适用', 'n.a.')
    case 'missing':
      return say('未评', 'missing')
    case 'given':
    case 'away':
      return '—'
  }
}
