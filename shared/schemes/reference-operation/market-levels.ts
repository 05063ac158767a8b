import { judged, type QualitativeData } from '../judged.ts'
import { both } from '../words.ts'

/** 市场化创新服务能力: B12–B14, judged by anchored levels. Domain rules, section 2. */
export const marketServiceLevels: readonly QualitativeData[] = [
  judged({
    code: 'B12',
    name: both('中试熟化与公共服务平台', 'Pilot scale-up and public service platform'),
    weight: '4',
    definition: both(
      '中试、验证条件及对外服务的情况。',
      'Pilot and validation facilities and their service to others.',
    ),
    noMaterial: { rule: 'zero' },
    anchors: [
      both(
        '完整中试或验证线，年对外服务饱满，收费规范',
        'A complete pilot or validation line, fully booked by others, with regular fees',
      ),
      both('条件较好，持续对外服务', 'Good facilities, continuous service to others'),
      both('基本具备，以内部使用为主', 'Basic facilities, mostly for own use'),
      both('在建或利用率低', 'Under construction, or little used'),
      both('无', 'None'),
    ],
  }),
  judged({
    code: 'B13',
    name: both('市场化运行机制', 'Market-based operation'),
    weight: '4',
    definition: both(
      '独立决策核算、自负盈亏，收益分配和激励，多元投入。',
      'Independent decisions and accounts, own profit and loss, sharing of returns and incentives, diverse funding.',
    ),
    noMaterial: { rule: 'zero' },
    anchors: [
      both(
        '独立决策核算、自负盈亏，收益分配与激励已兑现，多元投入',
        'Independent decisions and accounts, own profit and loss, returns and incentives paid out, diverse funding',
      ),
      both('机制健全，主要条款已执行', 'Sound mechanisms, main terms carried out'),
      both('制度齐全，执行一般', 'Rules complete, carried out in part'),
      both('人财物未独立', 'People, money and goods not independent'),
      both('依附牵头单位', 'A dependency of the lead unit'),
    ],
  }),
  judged({
    code: 'B14',
    name: both('行业辐射带动与用户评价', 'Influence on the industry and users’ judgement'),
    weight: '4',
    definition: both(
      '对产业链上下游和中小企业的带动，用户证明和抽访。',
      'Effect along the industry chain and on SMEs; proof from users and interviews.',
    ),
    noMaterial: { rule: 'at-most', level: 'C' },
    anchors: [
      both(
        '支撑产业链上下游，中小企业普遍受益，用户证明充分且抽访满意',
        'Supports the chain up and down, SMEs benefit widely, ample proof from users and content interviewees',
      ),
      both('带动明显', 'Clear effect'),
      both('有若干案例', 'Some cases'),
      both('仅服务牵头单位及关联方', 'Serves only the lead unit and related parties'),
      both('无', 'None'),
    ],
  }),
]
