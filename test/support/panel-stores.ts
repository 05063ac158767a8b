import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DrillReview } from '#electron/core/drill/drill-review.ts'
import type { Level } from '#shared/domain/indicator.ts'
import type { Judgement } from '#shared/domain/judgement.ts'
import type { Verification } from '#shared/domain/verification.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { handIn, openWork, type RoundPerson, sealDrill, sendOutRound, type TestRound } from './panel-round.ts'

/** The round of `panel-round.ts` with stores that stay, for windows to open; every core in it is closed by `close`. */
export interface PanelStores {
  readonly round: TestRound
  /** Store folders by expert: `E01` chairs. */
  readonly storeOf: (expert: string) => string
  /** What all five handed in. */
  readonly handedIn: readonly string[]
  readonly close: () => Promise<void>
}

/** What the experts find differently: two levels on A12, a reduced D06, a row in doubt, one called false by two. */
function findings(person: RoundPerson, sheet: DrillReview): DrillReview {
  const note = '转账凭证与合同金额不一致，付款方为关联企业。'
  const evidence = sheet.judgements.find(({ pointers }) => pointers.length > 0)?.pointers.slice(0, 1) ?? []
  const level = { E01: 'B', E02: 'B', E03: 'C', E04: 'E', E05: 'B' }[person.expert] ?? 'B'
  const rows = sheet.verifications.filter(({ kind }) => kind === 'row')
  const verifications = sheet.verifications.map((entry): Verification => {
    if (entry === rows[0] && person.expert === 'E03')
      return { ...entry, state: 'disputed', reason: null, note: '归属存疑，须现场再核。', pointers: evidence }
    if (entry === rows[1] && (person.expert === 'E02' || person.expert === 'E04'))
      return { ...entry, state: 'rejected', reason: 'false-claim', note, pointers: evidence }
    return entry
  })
  const judgements = sheet.judgements.map((judgement): Judgement => {
    if (judgement.indicator !== 'A12') return judgement
    const indicator = referenceOperationScheme()
      .dimensions.flatMap(({ indicators }) => indicators)
      .find(({ code }) => code === 'A12')
    const anchored =
      indicator?.kind === 'qualitative' ? indicator.levels.find((each) => each.level === level) : undefined
    const chosen: Level | null = anchored?.level ?? null
    return { ...judgement, level: chosen, value: anchored?.value ?? null, pointers: pointersFor(judgement) }
  })
  return { verifications, judgements }
}

/** The best and the worst level ask for two places. */
function pointersFor({ pointers }: Judgement): Judgement['pointers'] {
  const [first, second] = pointers
  if (first === undefined || second !== undefined) return pointers
  return [first, { document: first.document, place: { kind: 'page', page: 1, quote: '第二处' } }]
}

export async function makePanelStores(): Promise<PanelStores> {
  const folder = await mkdtemp(join(tmpdir(), 'paneldesk-panel-'))
  const round = await sendOutRound((round) => round, { stays: folder })
  for (const person of round.experts) {
    await openWork(round, person)
    await sealDrill(person, (sheet) => findings(person, sheet))
  }
  const handedIn = (await Promise.all(round.experts.map((person) => handIn(round, person)))).flat()
  return {
    round,
    handedIn,
    storeOf: (expert) => {
      const found = round.experts.find((person) => person.expert === expert)
      if (found === undefined) throw new Error(`no expert ${expert}`)
      return found.core.folder
    },
    close: async () => {
      await Promise.all(
        [round.secretariat, ...round.experts.map(({ core }) => core)].map((core) => core.close()),
      )
    },
  }
}
