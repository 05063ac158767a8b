import type { z } from 'zod'
import type { capSchema, vetoSchema } from '../domain/grade.ts'
import type { schemeSchema } from '../domain/scheme.ts'
import { both } from './words.ts'

type SchemeData = z.input<typeof schemeSchema>

/**
 * Suggestions for a centre that is to be built, from the exact total: ≥ 75 建议建设 (`good`), [60, 75)
 * 修改完善后建设 (`pass`), below 不建议建设 (`fail`). The vote decides and explains any departure. Domain rules,
 * section 3. What they are called: `outcomeName` in shared/domain/outcome-names.ts.
 */
export const buildingGrades: SchemeData['grades'] = [
  { grade: 'good', from: '75' },
  { grade: 'pass', from: '60' },
  { grade: 'fail', from: '0' },
]

/** Proposed with evidence and put to the vote, as in an evaluation; ours, for 68号 speaks of centres that run. */
export const buildingVetoes: readonly z.input<typeof vetoSchema>[] = [
  {
    code: 'V1',
    name: both(
      '申报材料严重弄虚作假，提供虚假材料和不真实数据',
      'Serious fraud in the application: false material or untrue data',
    ),
    basis: 'reference',
  },
]

export const buildingCaps: readonly z.input<typeof capSchema>[] = [
  {
    code: 'C1',
    limit: 'fail',
    text: both('一票否决成立，不建议建设', 'A veto stands: not recommended'),
    when: { kind: 'veto' },
  },
]
