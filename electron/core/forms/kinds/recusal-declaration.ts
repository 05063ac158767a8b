import type { Language } from '#shared/domain/localized-text.ts'
import { note, numbered, paragraph, plainHeading } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type FormHead, formUnder, sayIn } from './form-head.ts'

/** 回避声明 of one expert on every centre he was given. */
export interface RecusalDeclarationData extends FormHead {
  readonly expert: string
  readonly organisation: string
  /** The relations that lead to recusal, in words, in the order of the rules. */
  readonly relations: readonly string[]
  readonly centres: readonly DeclaredCentre[]
  /** In words; to be filled in by hand where it is left out. */
  readonly declaredOn?: string
}

export interface DeclaredCentre {
  readonly centre: string
  readonly leadUnit: string
  readonly partners: string
  /** 无利益关系, 有关系，已说明, 回避; empty to be filled in by hand. */
  readonly answer: string
  readonly relations: string
  readonly reason: string
}

/** 回避声明: centre by centre, with the relations that count printed below. */
export function recusalDeclarationForm(data: RecusalDeclarationData, language: Language): Form {
  const say = sayIn(language)
  return formUnder(data, language, {
    kind: 'recusal-declaration',
    title: say('评审专家回避声明', 'Expert Declaration of Recusal'),
    paper: 'a4-landscape',
    blocks: [
      paragraph(
        say(
          `本人受聘担任“${data.round}”评审专家，已逐一核对所分配的技术创新中心及其牵头单位、共建单位，现就是否存在应当回避的情形如实声明如下：`,
          `I have been asked to review in "${data.round}". I have checked every centre given to me, with its lead unit and co-building units, and declare truthfully whether I must withdraw:`,
        ),
      ),
      {
        kind: 'table',
        columns: [
          { title: say('序号', 'No.'), share: 6, align: 'center' },
          { title: say('技术创新中心', 'Centre'), share: 24 },
          { title: say('牵头单位', 'Lead unit'), share: 18 },
          { title: say('共建单位', 'Co-building units'), share: 18 },
          { title: say('声明', 'Declaration'), share: 13, align: 'center' },
          { title: say('关系', 'Relation'), share: 18 },
          { title: say('情况说明', 'Explanation'), share: 22 },
        ],
        rows: numbered(
          data.centres.map(({ centre, leadUnit, partners, answer, relations, reason }) => [
            centre,
            leadUnit,
            partners,
            answer,
            relations,
            reason,
          ]),
        ),
        rowHeight: 10,
      },
      plainHeading(3, say('应当回避的情形', 'Where an expert withdraws')),
      note(data.relations.map((relation, index) => `${index + 1}. ${relation}`).join('\n')),
      paragraph(
        say(
          '本人声明回避的中心，不接触其申报材料，不参加其质询、讨论、打分和表决，不打听其评审情况；评审过程中新发现应当回避情形的，立即报告秘书处。以上声明如有隐瞒，愿承担相应责任。',
          'For a centre from which I withdraw I see no material, take no part in questions, discussion, scoring or vote, and do not ask how it fared. A conflict found later I report to the secretariat at once. I answer for anything concealed here.',
        ),
      ),
      {
        kind: 'signatures',
        lines: [
          {
            role: say('声明人', 'Expert'),
            name: say(`${data.expert}，${data.organisation}`, `${data.expert}, ${data.organisation}`),
            ...(data.declaredOn === undefined ? {} : { date: data.declaredOn }),
          },
        ],
      },
    ],
  })
}
