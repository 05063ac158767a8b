import { describe, expect, it } from 'vitest'
import { sumOf } from '#electron/core/samples/money.ts'
import { type SampleCentre, sampleYears } from '#electron/core/samples/sample-centre.ts'
import { partyOf, servedFirms } from '#electron/core/samples/served.ts'
import { sampleCentres } from '#electron/core/samples/write-sample-packages.ts'
import { isCreditCode } from '#shared/domain/credit-code.ts'

const [strong, fraud, plain] = sampleCentres as [SampleCentre, SampleCentre, SampleCentre]

function organisationsOf(centre: SampleCentre) {
  return [
    centre.operator,
    centre.lead,
    ...centre.partners,
    ...centre.firms,
    ...centre.spinoffs,
    ...centre.relatedParties,
  ]
}

/** The check digit of a Chinese application number: 2–9, 2–5 over twelve digits, modulo 11. */
function patentCheck(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, at) => total + Number(digit) * (2 + (at % 8)), 0)
  return sum % 11 === 10 ? 'X' : String(sum % 11)
}

const unified = (number: string) => number.normalize('NFKC').replace(/^ZL|[ .]/g, '')

describe.each(sampleCentres.map((centre) => [centre.id, centre] as const))(
  'the %s sample centre',
  (_, centre) => {
    it('names itself and everyone in it as a sample', () => {
      expect(centre.name).toContain('样例 SAMPLE')
      for (const { name } of organisationsOf(centre)) expect(name).toContain('样例')
      for (const person of [...centre.council, ...centre.committee])
        expect(person.name + person.unit).toContain('样')
    })

    it('has a right check digit in every credit code, and one code a name', () => {
      const codes = new Map<string, string>()
      for (const { name, code } of organisationsOf(centre)) {
        expect(isCreditCode(code), `${name} ${code}`).toBe(true)
        expect(codes.get(code) ?? name).toBe(name)
        codes.set(code, name)
      }
      expect(new Set(codes.values()).size).toBe(codes.size)
    })

    it('claims as income what its contracts and transfers add up to', () => {
      for (const year of sampleYears) {
        expect(sumOf(centre.contracts.map(({ received }) => received[year]))).toBe(centre.scalars.D04[year])
        const related = centre.contracts.filter((contract) => contract.related)
        expect(sumOf(related.map(({ received }) => received[year]))).toBe(centre.scalars.D05[year])
        expect(sumOf(centre.transfers.map(({ received }) => received[year]))).toBe(centre.scalars.D06[year])
      }
    })

    it('claims nothing that a hard check would refuse', () => {
      const { scalars } = centre
      const ordered = [
        ['D05', 'D04'],
        ['D04', 'D03'],
        ['D08', 'D07'],
        ['D10', 'D09'],
        ['D13', 'D12'],
      ] as const
      for (const year of sampleYears) {
        for (const [smaller, larger] of ordered) {
          expect(Number(scalars[smaller][year])).toBeLessThanOrEqual(Number(scalars[larger][year]))
        }
      }
      const dated = [
        ...centre.properties.map(({ granted }) => granted),
        ...centre.standards.map(({ published }) => published),
        ...centre.products.map(({ date }) => date),
        ...centre.awards.map(({ date }) => date),
        ...centre.contracts.map(({ signed }) => signed),
        ...centre.meetings.map(({ date }) => date),
      ]
      for (const day of dated) expect(sampleYears).toContain(day.slice(0, 4))
    })

    it('has patents with right check digits', () => {
      const patents = centre.properties.filter(({ kind }) => kind === 'invention' || kind === 'utility')
      for (const { number } of patents) {
        const plainNumber = unified(number)
        expect(patentCheck(plainNumber.slice(0, 12)), number).toBe(plainNumber.slice(12))
      }
    })

    it('knows every party of its contracts', () => {
      for (const { party } of [...centre.contracts, ...centre.transfers])
        expect(partyOf(centre, party).name).not.toBe('')
    })
  },
)

describe('the strong and the plain centre', () => {
  it.each([
    ['strong', strong],
    ['plain', plain],
  ] as const)('the %s one claims only what its evidence shows', (_, centre) => {
    expect(centre.shown).toEqual({})
    expect(centre.properties.every(({ shown }) => shown === undefined)).toBe(true)
    expect(centre.contracts.every(({ banked }) => banked === undefined)).toBe(true)
    expect(sumOf(centre.instruments.map(({ value }) => value))).toBe(centre.scalars.D11['2025'])
    const parties = new Set(centre.contracts.map(({ party }) => partyOf(centre, party).code))
    expect(new Set(servedFirms(centre).map(({ code }) => code))).toEqual(parties)
    const numbers = centre.properties.map(({ number }) => unified(number))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('only the plain one leaves a part out of its plan', () => {
    expect(strong.plan.leftOut).toEqual([])
    expect(plain.plan.leftOut).toEqual(['schedule'])
  })
})

describe('the doubtful centre', () => {
  const total = Number(sumOf(sampleYears.map((year) => fraud.scalars.D04[year])))
  const claimed = (contract: SampleCentre['contracts'][number]) =>
    Number(sumOf(sampleYears.map((year) => contract.received[year])))

  it('takes over half of its income from one firm, which the audit calls related and the claim does not', () => {
    const maker = fraud.contracts.filter(({ party }) => party === 0)
    expect(maker.reduce((sum, contract) => sum + claimed(contract), 0)).toBeGreaterThan(total / 2)
    expect(maker.some(({ related }) => related)).toBe(false)
    expect(fraud.relatedParties.map(({ code }) => code)).toContain(fraud.firms[0]?.code)
  })

  it('signs over half of its income in December', () => {
    const december = fraud.contracts.filter(({ signed }) => signed.slice(5, 7) === '12')
    expect(december.reduce((sum, contract) => sum + claimed(contract), 0)).toBeGreaterThan(total / 2)
  })

  it('claims contract sums where the bank shows less, and pays money back within three days', () => {
    const short = fraud.contracts.filter(({ banked }) => banked !== undefined)
    expect(short.length).toBeGreaterThan(0)
    for (const contract of short) {
      expect(claimed(contract)).toBe(Number(contract.sum))
      expect(Number(sumOf(Object.values(contract.banked ?? {})))).toBeLessThan(claimed(contract))
    }
    const [incoming, outgoing] = fraud.statement
    const days = (Date.parse(outgoing?.date ?? '') - Date.parse(incoming?.date ?? '')) / 86_400_000
    expect(days).toBe(3)
    expect(outgoing?.party).toBe(fraud.lead.name)
  })

  it('lists one patent twice in two ways of writing, and one invention as CN and as PCT', () => {
    const numbers = fraud.properties.map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(new Set(numbers.map(unified)).size).toBe(numbers.length - 1)
    expect(fraud.properties.filter(({ shown }) => shown !== undefined).map(({ shown }) => shown)).toEqual([
      'international-search',
      'application-only',
      'lead-owned',
    ])
  })

  it('gives one year of R&D in 元', () => {
    expect(Number(fraud.scalars.D01['2024'])).toBe(10_000 * Number(fraud.shown.D01?.['2024']))
  })

  it('counts more staff and equipment than roster and ledger show', () => {
    expect(Number(fraud.scalars.D10['2025'])).toBeGreaterThan(Number(fraud.shown.D10?.['2025']))
    expect(Number(fraud.scalars.D11['2025'])).toBeGreaterThan(Number(fraud.shown.D11?.['2025']))
  })

  it('has a technical committee of more than a third insiders, and a report handed in late', () => {
    const inside = fraud.committee.filter(({ outside }) => !outside).length
    expect(inside).toBeGreaterThan(fraud.committee.length / 3)
    expect(fraud.reported['2024'] > '2025-03-31').toBe(true)
  })
})
