import { type Scheme, schemeSchema } from '../../domain/scheme.ts'
import { both } from '../words.ts'
import { crossChecks } from './cross-checks.ts'
import { facts } from './facts.ts'
import { caps, vetoes } from './grading.ts'
import { innovationCapability } from './innovation-capability.ts'
import { lists } from './lists.ts'
import { marketService } from './market-service.ts'
import { scalars } from './scalars.ts'

/**
 * Our reference scheme for 运行评估: 28 indicators, 50 + 50 points. A proposal of ours, 参考，非官方: 内科发〔2020〕68号
 * leaves the indicator system to be issued separately, and this one must never pass for it.
 */
export function referenceOperationScheme(): Scheme {
  return schemeSchema.parse({
    format: 'paneldesk-scheme/1',
    id: 'reference-operation-2026',
    version: '1',
    name: both('技术创新中心运行评估参考指标体系', 'Reference indicator system for operation evaluation'),
    status: 'reference',
    basis: both(
      '参考，非官方。依据内科发〔2020〕68号“以创新能力、市场化创新服务能力为评价重点，定量与定性相结合”编写；68号文将指标体系留待另行制定，本表不代表主管部门发布的指标。',
      'Reference, not official. Written after 内科发〔2020〕68号 (innovation capability and market service capacity, by data and by material); that document leaves the indicator system to be issued separately, and this table does not stand for it.',
    ),
    kind: 'operation-evaluation',
    years: 3,
    scalars,
    lists,
    facts,
    dimensions: [
      {
        code: 'A',
        name: both('创新能力', 'Innovation capability'),
        weight: '50',
        indicators: innovationCapability,
      },
      {
        code: 'B',
        name: both('市场化创新服务能力', 'Market service capacity'),
        weight: '50',
        indicators: marketService,
      },
    ],
    crossChecks,
    grades: [
      { grade: 'excellent', from: '85' },
      { grade: 'good', from: '75' },
      { grade: 'pass', from: '60' },
      { grade: 'fail', from: '0' },
    ],
    gradeFrom: 'exact',
    caps,
    vetoes,
    adjustments: [],
    panelRule: { method: 'trimmed-totals', trimFrom: 5 },
    consensusRule: { levelsApart: 2, subtotalPercent: '20', notApplicablePercent: '10' },
    quota: { grade: 'excellent', percent: '20', atLeastOneFrom: 3, ties: ['B', 'A', 'B01'] },
  })
}
