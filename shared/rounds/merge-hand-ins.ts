import { type Declaration, standingDeclaration } from '../domain/declaration.ts'
import type { HandIn } from '../domain/hand-in.ts'
import type { Sha256 } from '../domain/hash.ts'
import type { PanelDecision } from '../domain/panel-decision.ts'
import type { HandInState } from '../domain/panel-result.ts'
import type { ExpertId, Seat } from '../domain/round.ts'
import type { ScoreSheet } from '../domain/score-sheet.ts'

/** A hand-in under the hashes of its bundle and of its document. */
export interface ReceivedHandIn {
  readonly bundleHash: Sha256
  readonly documentHash: Sha256
  readonly handIn: HandIn
}

/** What merging looks at; whoever only wants a board leaves the rest of hand-in and sheets away. */
export interface MergedHandIn extends Pick<ReceivedHandIn, 'bundleHash'> {
  readonly handIn: Pick<HandIn, 'expert' | 'handedInAt' | 'declarations'> & {
    readonly sheets: readonly Pick<ScoreSheet, 'version'>[]
    readonly opinions: readonly unknown[]
  }
}

type SheetIn<Received extends MergedHandIn> = Received['handIn']['sheets'][number]

/** A sealed sheet under its hash, with the hand-in that first carried it. */
export interface ReceivedSheet<Received extends MergedHandIn = ReceivedHandIn> {
  readonly sheetHash: Sha256
  readonly sheet: SheetIn<Received>
  readonly from: Received
}

/** Where one expert stands for one centre. */
export interface ExpertState<Received extends MergedHandIn = ReceivedHandIn> {
  readonly seat: Seat
  readonly state: HandInState
  /** The newest hand-in; null while none has come. */
  readonly newest: Received | null
  readonly declarations: readonly Declaration[]
  /** Every sealed sheet, ascending by version, then hash. */
  readonly sheets: readonly ReceivedSheet<Received>[]
  /** The one that counts; null where none does. All others are superseded, void or in conflict. */
  readonly counts: ReceivedSheet<Received> | null
}

/**
 * The board of one centre: the same for any order and any repetition of the same hand-ins.
 *
 * A recusal declared after sealing voids the sheets, which stay on record. Of two sheets with one version number
 * none counts until a `choose-version` decision names one; what the expert seals later counts again by itself.
 * `hashOf`: the address of a sheet, SHA-256 of its
 * canonical JSON.
 */
export function mergeHandIns<Received extends MergedHandIn>(
  seats: readonly Seat[],
  received: readonly Received[],
  decisions: readonly PanelDecision[],
  hashOf: (sheet: SheetIn<Received>) => Sha256,
): readonly ExpertState<Received>[] {
  const byExpert = Map.groupBy(received, ({ handIn }) => handIn.expert)
  return seats
    .toSorted((left, right) => left.expert.localeCompare(right.expert))
    .map((seat) => stateOf(seat, byExpert.get(seat.expert) ?? [], decisions, hashOf))
}

function stateOf<Received extends MergedHandIn>(
  seat: Seat,
  received: readonly Received[],
  decisions: readonly PanelDecision[],
  hashOf: (sheet: SheetIn<Received>) => Sha256,
): ExpertState<Received> {
  const inOrder = received.toSorted(
    (left, right) =>
      compare(left.handIn.handedInAt, right.handIn.handedInAt) || compare(left.bundleHash, right.bundleHash),
  )
  const declarations = distinctDeclarations(inOrder)
  const sheets = distinctSheets(inOrder, hashOf)
  const recused = standingDeclaration(declarations)?.answer === 'recused'
  const counts = recused ? null : sheetThatCounts(seat.expert, sheets, decisions)
  return {
    seat,
    newest: inOrder.at(-1) ?? null,
    declarations,
    sheets,
    counts,
    state: stateName({
      received: inOrder.length > 0,
      recused,
      sealed: sheets.length > 0,
      advised: inOrder.at(-1)?.handIn.opinions.length !== 0,
      counts,
    }),
  }
}

function stateName(found: {
  readonly received: boolean
  readonly recused: boolean
  readonly sealed: boolean
  /** In a consultation opinions stand for a sheet. */
  readonly advised: boolean
  readonly counts: unknown
}): HandInState {
  if (!found.received) return 'not-received'
  if (found.recused) return found.sealed ? 'void' : 'recused'
  if (!found.sealed) return found.advised ? 'sealed' : 'draft'
  return found.counts === null ? 'conflict' : 'sealed'
}

function distinctDeclarations(received: readonly MergedHandIn[]): readonly Declaration[] {
  const found = new Map<string, Declaration>()
  for (const { handIn } of received)
    for (const declaration of handIn.declarations)
      found.set(
        [declaration.declaredAt, declaration.answer, ...declaration.relations, declaration.reason].join('\n'),
        declaration,
      )
  return [...found].toSorted(([left], [right]) => compare(left, right)).map(([, declaration]) => declaration)
}

function distinctSheets<Received extends MergedHandIn>(
  received: readonly Received[],
  hashOf: (sheet: SheetIn<Received>) => Sha256,
): readonly ReceivedSheet<Received>[] {
  const found = new Map<Sha256, ReceivedSheet<Received>>()
  for (const from of received)
    for (const sheet of from.handIn.sheets) {
      const sheetHash = hashOf(sheet)
      if (!found.has(sheetHash)) found.set(sheetHash, { sheetHash, sheet, from })
    }
  return [...found.values()].toSorted(
    (left, right) => left.sheet.version - right.sheet.version || compare(left.sheetHash, right.sheetHash),
  )
}

function sheetThatCounts<Received extends MergedHandIn>(
  expert: ExpertId,
  sheets: readonly ReceivedSheet<Received>[],
  decisions: readonly PanelDecision[],
): ReceivedSheet<Received> | null {
  const rivals = newestSheets(sheets)
  const [only, ...others] = rivals
  if (only === undefined || others.length === 0) return only ?? null
  const chosen = decisions.findLast(
    (decision) =>
      decision.kind === 'choose-version' &&
      decision.expert === expert &&
      rivals.some(({ sheetHash }) => sheetHash === decision.sheetHash),
  )
  if (chosen?.kind !== 'choose-version') return null
  return rivals.find(({ sheetHash }) => sheetHash === chosen.sheetHash) ?? null
}

/** The sheets with an expert's highest version number: more than one contradict each other. */
export function newestSheets<Sheet extends { readonly sheet: Pick<ScoreSheet, 'version'> }>(
  sheets: readonly Sheet[],
): readonly Sheet[] {
  const highest = Math.max(...sheets.map(({ sheet }) => sheet.version))
  return sheets.filter(({ sheet }) => sheet.version === highest)
}

/** By code unit: the same order on every machine. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
