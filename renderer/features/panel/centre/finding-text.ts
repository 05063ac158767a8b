import type { Language } from '#renderer/app/text.ts'
import type { Claims } from '#shared/domain/claim.ts'
import { factAnswer, factAnswerName } from '#shared/domain/fact-answer.ts'
import { reasonNames, verificationStateNames } from '#shared/domain/names.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { cellText } from '#shared/domain/shown-cell.ts'
import { counts, type Verification } from '#shared/domain/verification.ts'
import { differenceWords } from './difference-text.ts'

/** A finding in a line: its state, its value where it has one, its reason code. */
export function findingText(scheme: Scheme, entry: Verification, language: Language): string {
  const reason = entry.reason === null ? '' : reasonNames[entry.reason][language]
  return [verificationStateNames[entry.state][language], valueText(scheme, entry, language), reason]
    .filter((part) => part !== '')
    .join(' · ')
}

function valueText(scheme: Scheme, entry: Verification, language: Language): string {
  const words = differenceWords[language]
  switch (entry.kind) {
    case 'figure':
      return entry.verified ?? ''
    case 'fact': {
      const kind = scheme.facts.find(({ code }) => code === entry.fact)?.kind ?? 'check'
      const answer = factAnswer(kind, entry)
      return answer === null ? '' : factAnswerName(kind, answer)[language]
    }
    case 'row': {
      const columns = scheme.lists.find(({ code }) => code === entry.list)?.columns ?? []
      const changed = columns
        .filter(({ id }) => entry.changed[id] !== undefined)
        .map((column) => `${column.name[language]}：${cellText(entry.changed[column.id], column, language)}`)
      if (!counts(entry.state)) return ''
      return changed.length === 0 ? words.asClaimed : changed.join('；')
    }
  }
}

/** What the applicant claims for an item. */
export function claimedText(scheme: Scheme, claims: Claims, item: string, language: Language): string {
  const words = differenceWords[language]
  const [code = '', part = ''] = item.split('/')
  const list = scheme.lists.find((candidate) => candidate.code === code)
  if (list !== undefined) {
    const row = claims.rows.find((candidate) => candidate.list === code && candidate.row === part)
    if (row === undefined) return words.notClaimed
    return list.columns
      .map((column) => ({ column, said: cellText(row.values[column.id], column, language) }))
      .filter(({ said }) => said !== '')
      .map(({ column, said }) => `${column.name[language]}：${said}`)
      .join('；')
  }
  const figure = claims.figures.find((each) => each.input === code && each.year === part)
  if (figure !== undefined) return figure.value ?? words.notClaimed
  const fact = claims.facts.find((each) => each.fact === code)
  if (fact === undefined || fact.yes === null) return words.notClaimed
  return factAnswerName('check', fact.yes ? 'yes' : 'no')[language]
}
