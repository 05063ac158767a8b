import { creditCodeCheckDigit } from '#shared/domain/credit-code.ts'
import type { Row, SheetParts } from './sheet-maker.ts'

const each = (value: string) => [value, value, value]
const times = (count: number, row: (at: number) => Row): Row[] =>
  Array.from({ length: count }, (_unused, at) => row(at))

/** A made-up credit code with a right check digit. */
export function madeCreditCode(at: number): string {
  const body = `91150000${String(at).padStart(9, '0')}`
  return `${body}${creditCodeCheckDigit(body) ?? ''}`
}

/** What the reference scheme gives exactly 100 points for. */
export const fullParts = {
  figures: {
    D01: each('1500'),
    D02: each('5000'),
    D03: each('1000'),
    D04: each('1000'),
    D05: each('0'),
    D06: each('400'),
    D07: each('100'),
    D08: each('0'),
    D09: each('10'),
    D10: each('5'),
    D11: each('2000'),
    D12: each('100'),
    D13: each('30'),
  },
  rows: {
    L1: times(3, (at) => ({ name: `专家${at}`, title: 'national', flexible: false })),
    L2: times(4, (at) => ({ number: `P${at}`, level: 'national-lead' })),
    L3: times(10, (at) => ({ kind: 'invention', number: `ZL20231000000${at}.0`, granted: '2024-05-06' })),
    L4: times(2, (at) => ({ number: `ISO ${at}`, level: 'international', role: 'lead' })),
    L5: times(3, (at) => ({ certificate: `C${at}`, level: 'national-first' })),
    L6: [{ level: 'national', rank: '1' }],
    L8: times(8, () => ({ mode: 'assignment' })),
    L9: times(3, (at) => ({
      creditCode: madeCreditCode(at + 500),
      founded: '2020-01-01',
      insured: '9',
      sme: true,
      highTech: true,
    })),
    L12: [{ name: '目标', target: '10', done: '12' }],
    L13: ['2023', '2024', '2025'].flatMap((year) =>
      times(50, (at) => ({ creditCode: madeCreditCode(at), year, sme: true, related: false })),
    ),
  },
  facts: { F01: true, F02: true, F03: true, F04: true, F05: true, F06: false, F07: false },
  levels: { A12: 'A', A13: 'A', A14: 'A', B12: 'A', B13: 'A', B14: 'A' },
} as const satisfies SheetParts
