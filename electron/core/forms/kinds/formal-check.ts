import type { Language } from '#shared/domain/localized-text.ts'
import { note, numbered, plainHeading, textOrSpace } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type CentreHead, centreFields, choices, type FormHead, formUnder, sayIn } from './form-head.ts'

/** 形式审查表 of one application. */
export interface FormalCheckData extends FormHead, CentreHead {
  readonly recommendedBy: string
  readonly receivedOn: string
  readonly packageHash: string
  readonly items: readonly FormalCheckItem[]
  /** Null while nothing is concluded. */
  readonly conclusion: 'accepted' | 'to-be-completed' | 'refused' | null
  /** What is to be handed in later, or why it was refused. */
  readonly remarks: string
}

export interface FormalCheckItem {
  readonly item: string
  /** What the rules ask for. */
  readonly requirement: string
  /** Null is not checked yet. */
  readonly result: 'met' | 'not-met' | 'not-applicable' | null
  readonly remark: string
}

/** 形式审查表: whether an application is complete and formally in order, item by item. */
export function formalCheckForm(data: FormalCheckData, language: Language): Form {
  const say = sayIn(language)
  const results = {
    met: say('符合', 'Met'),
    'not-met': say('不符合', 'Not met'),
    'not-applicable': say('不适用', 'n.a.'),
  }
  const conclusions = {
    accepted: say('审查通过', 'Accepted'),
    'to-be-completed': say('补正后通过', 'To be completed'),
    refused: say('不予受理', 'Not accepted'),
  }
  return formUnder(data, language, {
    kind: 'formal-check',
    title: say('申报材料形式审查表', 'Formal Check of an Application'),
    paper: 'a4-portrait',
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          ...centreFields(data, say),
          { label: say('推荐单位', 'Recommended by'), value: data.recommendedBy },
          { label: say('收到日期', 'Received on'), value: data.receivedOn },
          { label: say('材料包哈希', 'Package hash'), value: data.packageHash, wide: true },
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: say('序号', 'No.'), share: 8, align: 'center' },
          { title: say('审查内容', 'Item'), share: 30 },
          { title: say('审查要求', 'Requirement'), share: 32 },
          { title: say('审查结果', 'Result'), share: 14, align: 'center' },
          { title: say('说明', 'Remark'), share: 22 },
        ],
        rows: numbered(
          data.items.map(({ item, requirement, result, remark }) => [
            item,
            requirement,
            result === null ? '' : results[result],
            remark,
          ]),
        ),
      },
      {
        kind: 'fields',
        columns: 2,
        fields: [
          {
            label: say('审查结论', 'Conclusion'),
            value: choices(
              Object.values(conclusions),
              data.conclusion === null ? null : conclusions[data.conclusion],
            ),
          },
        ],
      },
      plainHeading(3, say('需补正的材料或不予受理的理由', 'To be completed, or why refused')),
      ...textOrSpace(data.remarks, 4),
      {
        kind: 'signatures',
        lines: [{ role: say('审查人', 'Checked by') }, { role: say('复核人', 'Reviewed by') }],
      },
      note(
        say(
          '注：形式审查只审查材料是否齐全、格式是否符合要求，不作评价。',
          'The formal check says whether the application is complete and in form; it does not judge it.',
        ),
      ),
    ],
  })
}
