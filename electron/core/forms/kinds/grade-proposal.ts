import type { Language } from '#shared/domain/localized-text.ts'
import { heading, note, numbered } from '../blocks.ts'
import type { Block, Form } from '../form.ts'
import { type FormHead, formUnder, type Say, sayIn } from './form-head.ts'

/** 等次建议表 that the secretariat puts before the department. */
export interface GradeProposalData extends FormHead {
  /** The grades from the best down, each with its centres. */
  readonly grades: readonly ProposedGrade[]
  /** The quota in words, and how many places it came to. */
  readonly quota: string
}

export interface ProposedGrade {
  readonly grade: string
  readonly centres: readonly ProposedCentre[]
}

export interface ProposedCentre {
  readonly centre: string
  readonly leadUnit: string
  readonly total: string
  readonly scoreGrade: string
  /** Caps, quota, vetoes and departures that led from the score to the proposal. */
  readonly grounds: string
  /** What the department decided, with its reference; empty until then. */
  readonly decision: string
}

/** 等次建议表: the proposal by grade with its grounds, and a column for the department's decision. */
export function gradeProposalForm(data: GradeProposalData, language: Language): Form {
  const say = sayIn(language)
  return formUnder(data, language, {
    kind: 'grade-proposal',
    title: say('评估等次建议表', 'Proposal of Grades'),
    subtitle: say(`（${data.round}）`, data.round),
    paper: 'a4-landscape',
    scored: true,
    blocks: [
      ...data.grades.flatMap((grade) => gradeBlocks(grade, say)),
      note(
        say(
          `注：1. ${data.quota}\n2. 本表为秘书处根据专家组意见提出的建议，等次由主管部门审定后公示、发文。`,
          `1. ${data.quota}\n2. A proposal of the secretariat from the opinions of the panels; the department decides, publishes and issues.`,
        ),
      ),
      {
        kind: 'signatures',
        lines: [
          { role: say('制表人', 'Compiled by') },
          { role: say('秘书处负责人', 'Head of the secretariat') },
          { role: say('审定', 'Decided by') },
        ],
      },
    ],
  })
}

function gradeBlocks({ grade, centres }: ProposedGrade, say: Say): readonly Block[] {
  return [
    heading(1, say(`建议${grade}（${centres.length} 家）`, `${grade} (${centres.length})`)),
    {
      kind: 'table',
      columns: [
        { title: say('序号', 'No.'), share: 7, align: 'center' },
        { title: say('技术创新中心', 'Centre'), share: 32 },
        { title: say('牵头单位', 'Lead unit'), share: 24 },
        { title: say('总分', 'Total'), share: 10, kind: 'number' },
        { title: say('得分等次', 'By score'), share: 13, align: 'center' },
        { title: say('等次限制、比例及其他依据', 'Caps, quota, other grounds'), share: 34 },
        { title: say('主管部门审定', 'Decided'), share: 18, align: 'center' },
      ],
      rows: numbered(
        centres.map(({ centre, leadUnit, total, scoreGrade, grounds, decision }) => [
          centre,
          leadUnit,
          total,
          scoreGrade,
          grounds,
          decision,
        ]),
      ),
    },
  ]
}
