import { describe, expect, it } from 'vitest'
import { instantSchema } from '#shared/domain/brand.ts'
import { sha256Schema } from '#shared/domain/hash.ts'
import { type PanelDecision, panelDecisionSchema } from '#shared/domain/panel-decision.ts'
import { seatSchema } from '#shared/domain/round.ts'
import { mergeHandIns } from '#shared/rounds/merge-hand-ins.ts'

const seat = seatSchema.parse({ expert: 'E01', scope: null })
const at = (minute: number) => instantSchema.parse(`2026-05-06T07:0${minute}:00.000Z`)

/** A sheet whose hash is one letter. */
interface LetteredSheet {
  readonly version: number
  readonly letter: string
}
const hash = (letter: string) => sha256Schema.parse(letter.repeat(64))

function handIn(minute: number, ...sheets: readonly LetteredSheet[]) {
  return {
    bundleHash: hash(String(minute)),
    handIn: { expert: seat.expert, handedInAt: at(minute), declarations: [], sheets, opinions: [] },
  }
}

function choose(letter: string, minute: number): PanelDecision {
  return panelDecisionSchema.parse({
    kind: 'choose-version',
    expert: seat.expert,
    sheetHash: hash(letter),
    reason: '与本人核对',
    vote: null,
    dissent: [],
    decidedAt: at(minute),
  })
}

function counted(received: ReturnType<typeof handIn>[], decisions: readonly PanelDecision[] = []) {
  const [state] = mergeHandIns([seat], received, decisions, (sheet) =>
    hash('letter' in sheet && typeof sheet.letter === 'string' ? sheet.letter : '0'),
  )
  return [state?.state, state?.counts?.sheetHash.at(0) ?? null]
}

const a = { version: 1, letter: 'a' }
const b = { version: 1, letter: 'b' }
const c = { version: 2, letter: 'c' }
const d = { version: 2, letter: 'd' }

describe('two sealed versions with one number', () => {
  it('count for nothing until one of them is chosen; the last choice stands', () => {
    const both = [handIn(1, a), handIn(2, b)]
    expect(counted(both)).toEqual(['conflict', null])
    expect(counted(both, [choose('a', 3)])).toEqual(['sealed', 'a'])
    expect(counted(both, [choose('a', 3), choose('b', 4)])).toEqual(['sealed', 'b'])
  })

  it('used to keep out what the expert sealed after the choice', () => {
    const amended = [handIn(1, a), handIn(2, b), handIn(5, a, c)]
    expect(counted(amended, [choose('a', 3)])).toEqual(['sealed', 'c'])
    expect(counted([...amended, handIn(6, b, d)], [choose('a', 3)])).toEqual(['conflict', null])
    expect(counted([...amended, handIn(6, b, d)], [choose('a', 3), choose('d', 7)])).toEqual(['sealed', 'd'])
  })

  it('are left aside where a newer one stands alone, whatever was chosen before', () => {
    expect(counted([handIn(1, a, c)], [choose('a', 3)])).toEqual(['sealed', 'c'])
  })
})
