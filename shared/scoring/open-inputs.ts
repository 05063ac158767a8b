import type { Claims, FactClaim, Figure, ListRow } from '../domain/claim.ts'
import { toFraction } from '../domain/exact.ts'
import { differsFromClaim } from '../domain/fact-answer.ts'
import type { OpenItem } from '../domain/finding.ts'
import type { FactInput } from '../domain/input-definition.ts'
import type { Scheme } from '../domain/scheme.ts'
import { counts, type Verification } from '../domain/verification.ts'
import { isAnswered, verificationKey } from './settled.ts'

type Entry = Verification | undefined

const open = (code: OpenItem['code'], item: string): OpenItem => ({ code, item, needed: null, has: null })

/** What is open about the figures, rows or fact of one input code. */
export function openInputs(
  code: string,
  scheme: Pick<Scheme, 'facts'>,
  claims: Claims,
  entries: ReadonlyMap<string, Verification>,
): readonly OpenItem[] {
  return [
    ...claims.figures
      .filter(({ input }) => input === code)
      .flatMap((figure) => openFigure(figure, entries.get(`${figure.input}/${figure.year}`))),
    ...claims.rows
      .filter(({ list }) => list === code)
      .flatMap((row) => openRow(row, entries.get(`${row.list}/${row.row}`))),
    ...scheme.facts
      .filter((fact) => fact.code === code)
      .flatMap((fact) =>
        openFact(
          fact,
          claims.facts.find((claim) => claim.fact === fact.code),
          entries.get(fact.code),
        ),
      ),
  ]
}

/** What is in doubt 存疑 is for the panel to settle, and must say why. */
function openDoubt(key: string, { note }: Verification): readonly OpenItem[] {
  return note.trim() === '' ? [open('disputed', key)] : []
}

/** Whether a finding departs from the claim, or refuses it, without a reason code. */
export function lacksReason(scheme: Pick<Scheme, 'facts'>, claims: Claims, entry: Verification): boolean {
  const key = verificationKey(entry)
  const [code = key] = key.split('/')
  return openInputs(code, scheme, claims, new Map([[key, entry]])).some(
    (each) =>
      each.item === key && (each.code === 'reason-missing' || each.code === 'above-claim-without-reason'),
  )
}

/** A figure that nobody claimed needs no finding. */
function openFigure({ input, year, value }: Figure, entry: Entry): readonly OpenItem[] {
  const key = `${input}/${year}`
  if (entry?.kind !== 'figure' || entry.state === 'not-checked')
    return value === null ? [] : [open('not-checked', key)]
  if (entry.state === 'disputed') return openDoubt(key, entry)
  if (!counts(entry.state))
    return entry.state === 'rejected' && entry.reason === null ? [open('reason-missing', key)] : []
  if (entry.verified === null) return [open('not-checked', key)]
  if (entry.reason !== null) return []
  const difference = value === null ? 1 : toFraction(entry.verified).compare(toFraction(value))
  if (difference === 0) return []
  return [open(difference > 0 ? 'above-claim-without-reason' : 'reason-missing', key)]
}

function openRow({ list, row }: ListRow, entry: Entry): readonly OpenItem[] {
  const key = `${list}/${row}`
  if (entry?.kind !== 'row' || entry.state === 'not-checked') return [open('not-checked', key)]
  if (entry.state === 'disputed') return openDoubt(key, entry)
  const differs =
    Object.keys(entry.changed).length > 0 || entry.state === 'reduced' || entry.state === 'rejected'
  return differs && entry.reason === null ? [open('reason-missing', key)] : []
}

/** The answer to a fact that the applicant answered otherwise needs a reason, as a figure does; so does 基本属实. */
function openFact(
  { code: key, kind }: FactInput,
  claim: FactClaim | undefined,
  entry: Entry,
): readonly OpenItem[] {
  if (entry?.kind !== 'fact' || entry.state === 'not-checked') return [open('fact-unanswered', key)]
  if (entry.state === 'disputed') return openDoubt(key, entry)
  if (!isAnswered(entry)) return [open('fact-unanswered', key)]
  const differs = differsFromClaim(kind, claim?.yes ?? null, entry)
  const refused = entry.state === 'rejected'
  return (differs || refused) && entry.reason === null ? [open('reason-missing', key)] : []
}
