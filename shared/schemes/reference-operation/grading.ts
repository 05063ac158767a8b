import type { z } from 'zod'
import type { capSchema, vetoSchema } from '../../domain/grade.ts'
import { both } from '../words.ts'

type CapData = z.input<typeof capSchema>
type VetoData = z.input<typeof vetoSchema>

/** The strictest wins, none ever raises a grade. Domain rules, section 2. */
export const caps: readonly CapData[] = [
  {
    code: 'C1',
    limit: 'good',
    text: both('年度报告有迟交，不得评为优秀', 'An annual report was late: not excellent'),
    when: { kind: 'fact', fact: 'F06', is: true },
  },
  {
    code: 'C2',
    limit: 'good',
    text: both(
      '有一个维度得分低于其分值的 75%，不得评为优秀',
      'A dimension is under 75 % of its points: not excellent',
    ),
    when: { kind: 'dimension-below', percent: '75' },
  },
  {
    code: 'C3',
    limit: 'good',
    text: both(
      '规范运行核验有两项及以上不符合，不得评为优秀',
      'Two or more of the five checks fail: not excellent',
    ),
    when: { kind: 'checks-failed', indicator: 'B11', atLeast: 2 },
  },
  {
    code: 'C4',
    limit: 'good',
    text: both(
      '有三个及以上指标的核定值低于填报值的 80%，不得评为优秀',
      'Three or more indicators are verified under 80 % of the claim: not excellent',
    ),
    when: { kind: 'verified-below-claim', percent: '80', atLeast: 3 },
  },
  {
    code: 'C5',
    limit: 'pass',
    text: both(
      '非关联方服务收入占比低于 30%，最高为合格',
      'Under 30 % of service income from unrelated parties: at most pass',
    ),
    when: { kind: 'value-below', indicator: 'B03', value: '30' },
  },
  {
    code: 'C6',
    limit: 'pass',
    text: both('应备案或报批的变更未办理，最高为合格', 'A change was not filed or approved: at most pass'),
    when: { kind: 'fact', fact: 'F07', is: true },
  },
  {
    code: 'C7',
    limit: 'fail',
    text: both('有一个维度得分低于其分值的 50%，为不合格', 'A dimension is under 50 % of its points: fail'),
    when: { kind: 'dimension-below', percent: '50' },
  },
  {
    code: 'C8',
    limit: 'fail',
    text: both('一票否决成立，为不合格', 'A veto stands: fail'),
    when: { kind: 'veto' },
  },
]

/** 内科发〔2020〕68号, 三(六)3: the department decides after 审定; a panel proposes. */
export const vetoes: readonly VetoData[] = [
  {
    code: 'V1',
    name: both('严重弄虚作假，提供虚假材料和不真实数据', 'Serious fraud: false material or untrue data'),
    basis: 'document',
  },
  {
    code: 'V2',
    name: both(
      '牵头单位停产、破产，不能保障中心正常运行',
      'The lead unit has stopped or is bankrupt; the centre cannot run',
    ),
    basis: 'document',
  },
  {
    code: 'V3',
    name: both(
      '违反国家法律，不符合建设有关要求',
      'Against the law, or against the requirements for such centres',
    ),
    basis: 'document',
  },
]
