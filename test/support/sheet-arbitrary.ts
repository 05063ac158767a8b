import fc from 'fast-check'
import type { Row, SheetParts } from './sheet-maker.ts'

const yearly = (most: number) =>
  fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: most }))).map((values) => values.map(String))

/** A whole with a part of it, year by year, so that no part stands above its whole. */
const wholeAndParts = (most: number, depth: number) =>
  fc
    .array(fc.tuple(...Array.from({ length: depth }, () => fc.integer({ min: 0, max: most }))), {
      minLength: 3,
      maxLength: 3,
    })
    .map((all) =>
      Array.from({ length: depth }, (_unused, at) =>
        all.map((values) => String(values.toSorted((left, right) => right - left)[at] ?? 0)),
      ),
    )

const rowsOf = (row: fc.Arbitrary<Row>, most = 8) => fc.array(row, { maxLength: most })
const choice = (column: string, ...options: readonly string[]): fc.Arbitrary<Row> =>
  fc.constantFrom(...options).map((option) => ({ [column]: option }))

const levels = fc.constantFrom('A', 'B', 'C', 'D', 'E')

/** Sheets of the reference scheme without contradictions, weak and strong, with n.a. and missing inputs among them. */
export const sheetParts: fc.Arbitrary<SheetParts> = fc
  .record({
    research: yearly(3_000),
    costs: yearly(9_000),
    income: wholeAndParts(2_000, 3),
    transfer: yearly(600),
    funds: wholeAndParts(1_000, 2),
    staff: wholeAndParts(100, 2),
    value: yearly(4_000),
    hours: wholeAndParts(5_000, 2),
    people: rowsOf(
      fc.record({
        name: fc.string({ maxLength: 3 }),
        title: fc.constantFrom('national', 'doctor'),
        flexible: fc.boolean(),
      }),
    ),
    projects: rowsOf(choice('level', 'national-lead', 'provincial', 'city')),
    rights: rowsOf(choice('kind', 'invention', 'utility', 'design'), 20),
    standards: rowsOf(
      fc.record({ level: fc.constantFrom('national', 'group'), role: fc.constantFrom('lead', 'part') }),
    ),
    awards: rowsOf(
      fc.record({
        level: fc.constantFrom('regional-second', 'society'),
        rank: fc.constantFrom('1', '2', '4'),
      }),
    ),
    contracts: rowsOf(
      fc.record({ amount: fc.constantFrom('3', '5', '80'), registration: fc.constantFrom('', '2025-1') }),
      20,
    ),
    targets: rowsOf(
      fc.record({ target: fc.constantFrom('0', '3', '10'), done: fc.constantFrom('0', '2', '30') }),
    ),
    firms: rowsOf(
      fc.record({
        creditCode: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
        year: fc.constantFrom('2023', '2024', '2025'),
        sme: fc.boolean(),
      }),
      30,
    ),
    facts: fc.tuple(...Array.from({ length: 7 }, () => fc.boolean())),
    judged: fc.tuple(levels, levels, levels, levels, levels, levels),
    away: fc.subarray(['A01', 'B10']),
  })
  .map((made) => {
    const [d03, d04, d05] = made.income
    const [d07, d08] = made.funds
    const [d09, d10] = made.staff
    const [d12, d13] = made.hours
    return {
      figures: {
        D01: made.research,
        D02: made.costs,
        D06: made.transfer,
        D11: made.value,
        ...{ D03: d03 ?? [], D04: d04 ?? [], D05: d05 ?? [] },
        ...{ D07: d07 ?? [], D08: d08 ?? [], D09: d09 ?? [], D10: d10 ?? [], D12: d12 ?? [], D13: d13 ?? [] },
      },
      rows: {
        L1: made.people,
        L2: made.projects,
        L3: made.rights,
        L4: made.standards,
        L6: made.awards,
        L7: made.contracts,
        L12: made.targets,
        L13: made.firms,
      },
      facts: Object.fromEntries(made.facts.map((yes, at) => [`F0${at + 1}`, yes])),
      levels: Object.fromEntries(
        ['A12', 'A13', 'A14', 'B12', 'B13', 'B14'].map((code, at) => [code, made.judged[at] ?? 'E']),
      ),
      notApplicable: made.away,
    }
  })
