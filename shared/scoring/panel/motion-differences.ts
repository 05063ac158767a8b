import Fraction from 'fraction.js'
import { toFraction, toRational } from '../../domain/exact.ts'
import { indicatorsOf, type Scheme } from '../../domain/scheme.ts'
import type { Difference } from './difference.ts'
import { inOrder, inScope, type PanelToGrade } from './panel-sheet.ts'
import type { SettledPanel } from './settle.ts'
import { markedNotApplicable } from './settle-not-applicable.ts'
import { falseClaimVeto } from './settle-vetoes.ts'
import { standingDecisions } from './standing-decisions.ts'

/** What the panel has to vote or decide as a whole: marks of "not applicable", proposals of a veto. */
export function motionDifferences(
  scheme: Scheme,
  { sheets, decisions }: Pick<PanelToGrade, 'sheets' | 'decisions'>,
  settled: SettledPanel,
): readonly Difference[] {
  const open = new Set(settled.open)
  const stateOf = (key: string) => (open.has(key) ? 'open' : 'decided')
  const ordered = inOrder(sheets)
  const marked = markedNotApplicable(scheme, sheets)
  const marks = indicatorsOf(scheme)
    .filter(({ code }) => marked.has(code))
    .map(
      ({ code, weight }): Difference => ({
        kind: 'not-applicable',
        id: `not-applicable:${code}`,
        item: code,
        indicator: code,
        state: stateOf(code),
        spread: toRational(toFraction(weight)),
        entries: ordered
          .filter((sheet) => inScope(sheet, code))
          .map(({ expert, content }) => {
            const mark = content.notApplicable.find(({ indicator }) => indicator === code)
            return { expert, marked: mark !== undefined, note: mark?.note ?? '' }
          }),
      }),
    )
  const falseItems = settled.falseClaims.filter(({ counts }) => counts).map(({ key }) => key)
  const moved = standingDecisions(decisions, 'veto', ({ veto }) => veto)
  const vetoes = scheme.vetoes.flatMap(({ code }): readonly Difference[] => {
    const entries = ordered.flatMap(({ expert, content }) =>
      content.vetoProposals
        .filter(({ veto }) => veto === code)
        .map(({ note, pointers }) => ({ expert, note, pointers })),
    )
    const items = code === falseClaimVeto ? falseItems : []
    if (entries.length === 0 && items.length === 0 && !moved.has(code)) return []
    return [
      {
        kind: 'veto',
        id: `veto:${code}`,
        item: code,
        veto: code,
        state: stateOf(code),
        spread: everything,
        falseItems: items,
        entries,
      },
    ]
  })
  return [...marks, ...vetoes]
}

const everything = toRational(new Fraction(100))
