import { type Scheme, schemeSchema } from '../../domain/scheme.ts'
import { buildingFacts } from '../building-facts.ts'
import { buildingCaps, buildingGrades, buildingVetoes } from '../building-grading.ts'
import { both } from '../words.ts'
import { criteria } from './criteria.ts'
import { statements } from './statements.ts'

/**
 * Our reference scheme for 实地评估: S1–S7, each 0–100 by anchored levels, after facts (yes or no) and statements
 * (属实 / 基本属实 / 不属实) were checked on site. A proposal of ours, 参考，非官方. Domain rules, section 3.
 */
export function referenceSiteAssessmentScheme(): Scheme {
  return schemeSchema.parse({
    format: 'paneldesk-scheme/1',
    id: 'reference-site-assessment-2026',
    version: '1',
    name: both('技术创新中心实地评估参考指标体系', 'Reference indicator system for site assessment'),
    status: 'reference',
    basis: both(
      '参考，非官方。依据内科发〔2020〕68号“三、建设要求”编写；68号文没有规定实地评估指标，本表不代表主管部门发布的指标。',
      'Reference, not official. Written after part 3 of 内科发〔2020〕68号; that document sets no criteria for the assessment, and this table does not stand for it.',
    ),
    kind: 'site-assessment',
    years: 3,
    scalars: [],
    lists: [],
    facts: [...buildingFacts, ...statements],
    dimensions: [
      { code: 'S', name: both('现场情况', 'What is seen on site'), weight: '100', indicators: criteria },
    ],
    crossChecks: [],
    grades: buildingGrades,
    gradeFrom: 'exact',
    caps: buildingCaps,
    vetoes: buildingVetoes,
    adjustments: [],
    panelRule: { method: 'mean', trimFrom: 5 },
    consensusRule: { levelsApart: 2, subtotalPercent: '20', notApplicablePercent: '10' },
    quota: null,
  })
}
