import { judged, type QualitativeData } from '../judged.ts'
import { both } from '../words.ts'

/** 创新能力: A12–A14, judged by anchored levels. Domain rules, section 2. */
export const innovationCapabilityLevels: readonly QualitativeData[] = [
  judged({
    code: 'A12',
    name: both('关键共性技术攻关', 'Key and common technologies'),
    weight: '5',
    definition: both(
      '攻克产业关键共性技术的数量、水平和应用。',
      'Key and common technologies of the industry: number, level, use.',
    ),
    noMaterial: { rule: 'exactly', level: 'E' },
    anchors: [
      both(
        '攻克卡点关键共性技术不少于 2 项，产业已规模应用，有第三方证明',
        'At least 2 blocking key technologies solved, used at scale in the industry, with third-party proof',
      ),
      both('有 1 项及以上突破，并在多家企业应用', 'At least 1 breakthrough, used by several firms'),
      both('有明确攻关项目和阶段成果，小范围应用', 'Clear projects with interim results, in limited use'),
      both('以一般改进为主，未见应用', 'Mostly ordinary improvements, no use seen'),
      both('方向分散或无实质攻关', 'Scattered, or no real work on it'),
    ],
  }),
  judged({
    code: 'A13',
    name: both('代表性成果水平（不超过 3 项）', 'Level of representative results (at most 3)'),
    weight: '5',
    definition: both(
      '代表性成果的水平、归属和效益，有可核实的依据。',
      'Level, ownership and benefit of representative results, with verifiable grounds.',
    ),
    noMaterial: { rule: 'exactly', level: 'E' },
    anchors: [
      both(
        '国际先进或国内领先，有可核实依据，效益显著',
        'Internationally advanced or leading in China with verifiable grounds; marked benefit',
      ),
      both('国内先进，效益明显', 'Advanced in China; clear benefit'),
      both('区内先进', 'Advanced in the region'),
      both('水平一般或归属不清', 'Ordinary, or unclear ownership'),
      both('无成果或非本中心完成', "No result, or not the centre's own"),
    ],
  }),
  judged({
    code: 'A14',
    name: both('协同创新与技术指导委员会', 'Joint innovation and the technical committee'),
    weight: '4',
    definition: both(
      '共建单位实质投入、联合项目，技术指导委员会作用。',
      'Real input of co-building units, joint projects, the part of the technical committee.',
    ),
    noMaterial: { rule: 'at-most', level: 'C' },
    anchors: [
      both(
        '共建单位实质投入，联合项目过半，技指委外部专家不少于三分之二、外部主任，意见被采纳有记录',
        'Co-building units really invest, over half the projects are joint, at least two thirds of the committee and its chair from outside, advice on record as followed',
      ),
      both('联合项目稳定，会议按期召开并有纪要', 'Steady joint projects, regular meetings with minutes'),
      both('有协议有会议，作用有限', 'Agreements and meetings, limited effect'),
      both('以协议为主', 'Mostly agreements'),
      both('名义共建', 'Joint by name only'),
    ],
  }),
]
