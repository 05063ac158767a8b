import type { Language } from '#shared/domain/localized-text.ts'
import { bold, heading, note, numbered, paragraph, plainHeading, textOrSpace } from '../blocks.ts'
import type { Block, Form } from '../form.ts'
import { type CentreHead, type FormHead, formUnder, sayIn } from './form-head.ts'

/** 专家组意见 on one centre. */
export interface PanelOpinionData extends FormHead, CentreHead {
  /** Headings and texts of the parts before problems and advice, in their order. */
  readonly parts: readonly { readonly heading: string; readonly text: string }[]
  readonly problems: readonly string[]
  readonly advice: readonly string[]
  /** In words: 建议评定为良好. */
  readonly conclusion: string
  /** Changes asked for; empty where the conclusion asks for none. */
  readonly changes: readonly {
    readonly text: string
    readonly deadline: string
    readonly confirmedBy: string
  }[]
  readonly vote: VoteCounts
  /** Why the conclusion departs from the scores; empty where it does not. */
  readonly departure: string
  readonly members: readonly OpinionMember[]
  /** Who attached a dissenting view. */
  readonly dissents: readonly string[]
  /** In words. */
  readonly dated: string
}

export interface VoteCounts {
  readonly present: string
  readonly yes: string
  readonly no: string
  readonly abstain: string
}

export interface OpinionMember {
  readonly name: string
  readonly organisation: string
  readonly post: string
  /** 组长, 成员. */
  readonly role: string
}

/** 专家组意见: the parts people expect, numbered, with vote and the signatures of all members. */
export function panelOpinionForm(data: PanelOpinionData, language: Language): Form {
  const say = sayIn(language)
  return formUnder(data, language, {
    kind: 'panel-opinion',
    title: say(`${data.centre}\n专家组意见`, `Panel Opinion\n${data.centre}`),
    subtitle: say(`（${data.round}）`, data.round),
    paper: 'a4-portrait',
    scored: true,
    blocks: [
      ...data.parts.flatMap(({ heading: title, text }) => [heading(1, title), ...textOrSpace(text, 4)]),
      heading(1, say('存在问题', 'Problems')),
      ...items(data.problems),
      heading(1, say('意见建议', 'Advice')),
      ...items(data.advice),
      heading(1, say('结论与表决', 'Conclusion and vote')),
      paragraph(
        say('经专家组讨论和表决，', 'After discussion and vote the panel concludes: '),
        bold(data.conclusion),
        say('。', '.'),
      ),
      ...(data.departure === ''
        ? []
        : [
            paragraph(
              say(
                `结论与评分结果不一致的理由：${data.departure}`,
                `Why it departs from the scores: ${data.departure}`,
              ),
            ),
          ]),
      ...changesTable(data, say),
      paragraph(
        say(
          `表决情况：到会 ${data.vote.present} 人，同意 ${data.vote.yes} 人，反对 ${data.vote.no} 人，弃权 ${data.vote.abstain} 人。`,
          `Vote: present ${data.vote.present}, in favour ${data.vote.yes}, against ${data.vote.no}, abstaining ${data.vote.abstain}.`,
        ),
      ),
      paragraph(
        data.dissents.length === 0
          ? say('无保留意见。', 'No dissenting view.')
          : say(
              `保留意见（见附页）：${data.dissents.join('、')}。`,
              `Dissenting views attached: ${data.dissents.join(', ')}.`,
            ),
      ),
      plainHeading(1, say('专家组成员签名', 'Signatures of the members')),
      note(
        say(
          '注：首个签名之后如有改动，全部签名作废，须重新签名。',
          'Any change after the first signature voids all signatures.',
        ),
      ),
      {
        kind: 'table',
        columns: [
          { title: say('序号', 'No.'), share: 8, align: 'center' },
          { title: say('职责', 'Role'), share: 12, align: 'center' },
          { title: say('姓名', 'Name'), share: 16, align: 'center' },
          { title: say('工作单位', 'Organisation'), share: 34 },
          { title: say('职务/职称', 'Post / title'), share: 18 },
          { title: say('签名', 'Signature'), share: 24 },
        ],
        rows: numbered(
          data.members.map(({ role, name, organisation, post }) => [role, name, organisation, post]),
        ),
        rowHeight: 11,
      },
      { kind: 'paragraph', runs: [{ text: data.dated }], align: 'right' },
    ],
  })
}

function items(texts: readonly string[]): readonly Block[] {
  return texts.length === 0
    ? textOrSpace('', 4)
    : texts.map((text, index) => paragraph(`${index + 1}. ${text}`))
}

function changesTable(
  { changes }: PanelOpinionData,
  say: (zh: string, en: string) => string,
): readonly Block[] {
  if (changes.length === 0) return []
  return [
    {
      kind: 'table',
      caption: say('需修改完善的内容', 'Changes asked for'),
      columns: [
        { title: say('序号', 'No.'), share: 8, align: 'center' },
        { title: say('修改内容', 'Change'), share: 56 },
        { title: say('完成期限', 'Until'), share: 18, align: 'center' },
        { title: say('确认人', 'Confirmed by'), share: 18, align: 'center' },
      ],
      rows: numbered(changes.map(({ text, deadline, confirmedBy }) => [text, deadline, confirmedBy])),
    },
  ]
}
