import type { Claims } from '#shared/domain/claim.ts'
import { differsFromClaim } from '#shared/domain/fact-answer.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { SheetContent } from '#shared/domain/score-sheet.ts'
import type { Verification } from '#shared/domain/verification.ts'
import { verificationKey } from '#shared/scoring/settled.ts'
import { figureDiffers } from './paper-content.ts'

export interface ReadBackLine {
  readonly item: string
  readonly entry: Verification
}

/** What was typed of figures, rows and facts, apart: what says otherwise than the claim or where there is none, and what accepts it. */
export interface ReadBack {
  readonly differing: readonly ReadBackLine[]
  readonly accepted: readonly ReadBackLine[]
}

/** Reads a sheet back for whoever checks it: what differs from the claims stands first. */
export function readBack(scheme: Scheme, claims: Claims, { verifications }: SheetContent): ReadBack {
  const lines = verifications.map((entry) => ({ item: verificationKey(entry), entry }))
  const differs = ({ entry, item }: ReadBackLine): boolean => {
    if (entry.state === 'disputed' || entry.state === 'rejected') return true
    switch (entry.kind) {
      case 'figure': {
        const figure = claims.figures.find(({ input, year }) => `${input}/${year}` === item)
        return figure === undefined || figureDiffers(figure, entry)
      }
      case 'row':
        return entry.state === 'reduced' || Object.keys(entry.changed).length > 0
      case 'fact': {
        const kind = scheme.facts.find(({ code }) => code === entry.fact)?.kind ?? 'check'
        const claimed = claims.facts.find(({ fact }) => fact === entry.fact)?.yes ?? null
        const saysNothing = kind !== 'statement' && claimed === null
        return saysNothing || differsFromClaim(kind, claimed, entry)
      }
    }
  }
  return { differing: lines.filter(differs), accepted: lines.filter((line) => !differs(line)) }
}
