import type { Figure, ListRow } from '#shared/domain/claim.ts'
import { factAnswer, factAnswerName } from '#shared/domain/fact-answer.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { Column, FactInput, ListInput } from '#shared/domain/input-definition.ts'
import { inputNameAlone } from '#shared/domain/input-name.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { reasonNames, verificationStateNames } from '#shared/domain/names.ts'
import { cellText } from '#shared/domain/shown-cell.ts'
import { unitText } from '#shared/domain/unit-text.ts'
import { counts, type RowVerification, type Verification } from '#shared/domain/verification.ts'
import { verificationKey } from '#shared/scoring/settled.ts'
import { sayIn } from '../forms/kinds/form-head.ts'
import type { VerifiedLine } from '../forms/kinds/verification-table.ts'
import { evidenceText } from './evidence-text.ts'
import { type PanelPaper, settledOf } from './panel-paper.ts'

/**
 * Every item that was claimed or that the scheme asks for, with what the panel settled: figures by year as exact
 * decimals, then facts, then the rows of the lists. What is not settled yet says so.
 */
export function verifiedLines(paper: PanelPaper, language: Language): readonly VerifiedLine[] {
  const { scheme, claims } = paper
  if (scheme === null) return []
  const settled = new Map(settledOf(paper).verifications.map((entry) => [verificationKey(entry), entry]))
  const rest = (key: string) => finding(settled.get(key), paper.documents, language)
  const figures = scheme.scalars.flatMap(({ code, unit }) =>
    claims.figures
      .filter(
        ({ input, year, value }) => input === code && (value !== null || settled.has(`${code}/${year}`)),
      )
      .toSorted((left, right) => Number(left.year) - Number(right.year))
      .map((figure): VerifiedLine => {
        const key = `${code}/${figure.year}`
        return {
          code,
          item: inputNameAlone(scheme, code, language),
          year: figure.year,
          unit: unitText(unit)?.[language] ?? '',
          claimed: claimedFigure(figure, language),
          verified: verifiedFigure(settled.get(key)),
          ...rest(key),
        }
      }),
  )
  const facts = scheme.facts.map((fact): VerifiedLine => {
    const claim = claims.facts.find((each) => each.fact === fact.code)
    return {
      code: fact.code,
      item: fact.name[language],
      ...noUnit,
      claimed: yesOrNo(fact, claim?.yes ?? null, language),
      verified: verifiedFact(fact, settled.get(fact.code), language),
      ...rest(fact.code),
    }
  })
  const rows = scheme.lists.flatMap((list) =>
    claims.rows
      .filter((row) => row.list === list.code)
      .map((row): VerifiedLine => {
        const key = `${row.list}/${row.row}`
        return {
          code: key,
          item: `${list.name[language]} ${rowName(list, row, language)}`.trim(),
          ...noUnit,
          claimed: sayIn(language)('填报 1 行', 'one row'),
          verified: verifiedRow(list, settled.get(key), language),
          ...rest(key),
        }
      }),
  )
  return [...figures, ...facts, ...rows]
}

const noUnit = { year: '', unit: '' } as const

function finding(
  entry: Verification | undefined,
  documents: ReadonlyMap<Sha256, string>,
  language: Language,
): Pick<VerifiedLine, 'state' | 'reason' | 'note' | 'evidence'> {
  if (entry === undefined)
    return { state: sayIn(language)('待核定', 'Open'), reason: '', note: '', evidence: '' }
  return {
    state: verificationStateNames[entry.state][language],
    reason: entry.reason === null ? '' : reasonNames[entry.reason][language],
    note: entry.note,
    evidence: evidenceText(entry.pointers, documents, language),
  }
}

function claimedFigure({ value }: Figure, language: Language): string {
  return value ?? sayIn(language)('未填报', 'not given')
}

/** A figure that does not count has no verified value, whatever was typed beside it. */
function verifiedFigure(entry: Verification | undefined): string {
  return entry?.kind === 'figure' && counts(entry.state) ? (entry.verified ?? '—') : '—'
}

function yesOrNo({ kind }: FactInput, yes: boolean | null, language: Language): string {
  if (yes === null) return sayIn(language)('未填报', 'not given')
  return factAnswerName(kind === 'statement' ? 'check' : kind, yes ? 'yes' : 'no')[language]
}

function verifiedFact({ kind }: FactInput, entry: Verification | undefined, language: Language): string {
  const answer = entry?.kind === 'fact' ? factAnswer(kind, entry) : null
  return answer === null ? '—' : factAnswerName(kind, answer)[language]
}

/** What names a row: its first two texts. */
function rowName(list: ListInput, { values }: ListRow, language: Language): string {
  return list.columns
    .filter(({ type }) => type === 'text' || type === 'choice' || type === 'credit-code')
    .map((column) => cellText(values[column.id], column, language))
    .filter((text) => text !== '')
    .slice(0, 2)
    .join(' ')
}

function verifiedRow(list: ListInput, entry: Verification | undefined, language: Language): string {
  const say = sayIn(language)
  if (entry?.kind !== 'row') return '—'
  if (!counts(entry.state)) return say('不计入', 'does not count')
  const changed = list.columns.flatMap((column) => changedCell(column, entry, language))
  return changed.length === 0 ? say('同填报', 'as claimed') : changed.join('\n')
}

function changedCell(column: Column, { changed }: RowVerification, language: Language): readonly string[] {
  const value = changed[column.id]
  return value === undefined ? [] : [`${column.name[language]} ${cellText(value, column, language)}`]
}
