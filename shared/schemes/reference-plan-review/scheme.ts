import { type Scheme, schemeSchema } from '../../domain/scheme.ts'
import { buildingFacts } from '../building-facts.ts'
import { buildingCaps, buildingGrades, buildingVetoes } from '../building-grading.ts'
import { both } from '../words.ts'
import { foundations } from './foundations.ts'
import { tasks } from './tasks.ts'

/**
 * Our reference scheme for 方案评审: P1–P9 after the outline of the plan 建设与运行实施方案, each 0–100 by anchored
 * levels. A proposal of ours, 参考，非官方. Domain rules, section 3.
 */
export function referencePlanReviewScheme(): Scheme {
  return schemeSchema.parse({
    format: 'paneldesk-scheme/1',
    id: 'reference-plan-review-2026',
    version: '1',
    name: both('技术创新中心建设方案评审参考指标体系', 'Reference indicator system for plan review'),
    status: 'reference',
    basis: both(
      '参考，非官方。对照内科发〔2020〕68号所附《建设与运行实施方案编写提纲》和“三、建设要求”编写；68号文没有规定评审指标，本表不代表主管部门发布的指标。',
      'Reference, not official. Written after the outline of the plan and part 3 of 内科发〔2020〕68号; that document sets no criteria for the review, and this table does not stand for it.',
    ),
    kind: 'plan-review',
    years: 3,
    scalars: [],
    lists: [],
    facts: buildingFacts,
    dimensions: [
      {
        code: 'P',
        name: both('建设与运行实施方案', 'Plan of building and operation'),
        weight: '100',
        indicators: [...foundations, ...tasks],
      },
    ],
    crossChecks: [],
    grades: buildingGrades,
    gradeFrom: 'exact',
    caps: buildingCaps,
    vetoes: buildingVetoes,
    adjustments: [],
    panelRule: { method: 'trimmed-totals', trimFrom: 5 },
    consensusRule: { levelsApart: 2, subtotalPercent: '20', notApplicablePercent: '10' },
    quota: null,
  })
}
