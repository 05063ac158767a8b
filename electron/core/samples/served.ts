import {
  type Contract,
  type Organisation,
  type SampleCentre,
  type SampleYear,
  sampleYears,
} from './sample-centre.ts'

/** Who a contract or transfer is with. */
export function partyOf(centre: SampleCentre, party: Contract['party']): Organisation {
  const found =
    party === 'lead' ? centre.lead : party === 'partner' ? centre.partners[0] : centre.firms[party]
  if (found === undefined) throw new RangeError(`${centre.id} has no party ${party}`)
  return found
}

/** A firm that a centre says it served in a year. */
export type ServedFirm = Organisation & {
  readonly year: SampleYear
  readonly sme: boolean
  readonly related: boolean
  /** The contract it paid under; null for services without one. */
  readonly contract: string | null
}

/** L13: who paid in a year, each once, and whom else the centre says it served. */
export function servedFirms(centre: SampleCentre): readonly ServedFirm[] {
  return sampleYears.flatMap((year) => {
    const paid = centre.contracts.filter((contract) => contract.received[year] !== '0')
    const firms = paid.map((contract) => ({
      ...partyOf(centre, contract.party),
      year,
      sme: typeof contract.party === 'number' && (centre.firms[contract.party]?.sme ?? false),
      related: contract.related,
      contract: contract.number,
    }))
    const besides = centre.servedBesides[year].flatMap((index) => {
      const firm = centre.firms[index]
      return firm === undefined ? [] : [{ ...firm, year, related: false, contract: null }]
    })
    const seen = new Set<string>()
    return [...firms, ...besides]
      .filter(({ code }) => !seen.has(code) && seen.add(code))
      .map(({ name, code, sme, related, contract }) => ({ name, code, year, sme, related, contract }))
  })
}

/** Contracts of which money came in during a year, and how much the bank shows. */
export function bankedIn(
  centre: SampleCentre,
  year: SampleYear,
): readonly { readonly contract: Contract; readonly amount: string }[] {
  return centre.contracts.flatMap((contract) => {
    const amount = (contract.banked ?? contract.received)[year]
    return amount === '0' ? [] : [{ contract, amount }]
  })
}
