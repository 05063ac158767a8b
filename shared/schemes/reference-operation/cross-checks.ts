import type { z } from 'zod'
import type { crossCheckSchema } from '../../domain/cross-check.ts'

type CrossCheckData = z.input<typeof crossCheckSchema>

const hard = (check: CrossCheckData['check']): CrossCheckData => ({ severity: 'hard', check })
const soft = (check: CrossCheckData['check']): CrossCheckData => ({ severity: 'soft', check })

/** Hard checks block submission, soft ones warn. Domain rules, section 1. */
export const crossChecks: readonly CrossCheckData[] = [
  hard({ kind: 'not-above', smaller: 'D05', larger: 'D04' }),
  hard({ kind: 'not-above', smaller: 'D04', larger: 'D03' }),
  hard({ kind: 'not-above', smaller: 'D08', larger: 'D07' }),
  hard({ kind: 'not-above', smaller: 'D10', larger: 'D09' }),
  hard({ kind: 'not-above', smaller: 'D13', larger: 'D12' }),
  hard({ kind: 'not-negative' }),
  hard({ kind: 'dates-in-period' }),
  hard({ kind: 'credit-codes' }),
  soft({
    kind: 'list-sum',
    list: 'L7',
    column: 'received',
    input: 'D04',
    tolerancePercent: '1',
    against: 'each-year',
  }),
  soft({
    kind: 'same-parties',
    left: { list: 'L7', column: 'creditCode' },
    right: { list: 'L13', column: 'creditCode' },
  }),
  soft({ kind: 'above-multiple', input: 'D01', of: 'D02', multiple: '1.5' }),
  soft({ kind: 'year-change', percent: '100' }),
  soft({
    kind: 'list-sum',
    list: 'L10',
    column: 'value',
    input: 'D11',
    tolerancePercent: '1',
    against: 'last-year',
  }),
  soft({ kind: 'unit-slip', tolerancePercent: '20' }),
  soft({
    kind: 'one-party',
    list: 'L7',
    party: 'creditCode',
    column: 'received',
    input: 'D04',
    percent: '50',
  }),
  soft({ kind: 'december', list: 'L7', date: 'signedOn', column: 'received', percent: '50' }),
  soft({ kind: 'same-number', list: 'L3', column: 'number' }),
  soft({ kind: 'same-number', list: 'L4', column: 'number' }),
  soft({ kind: 'same-number', list: 'L7', column: 'number' }),
]
