import type { Language } from '#shared/domain/localized-text.ts'
import { note } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type CentreHead, centreFields, choices, type FormHead, formUnder, sayIn } from './form-head.ts'

/** 计票单 of one vote. Counts as decimals; empty to be filled in by hand. */
export interface VoteCountData extends FormHead, CentreHead {
  readonly votes: readonly CountedVote[]
  /** What passes, in words: 到会专家三分之二以上同意. */
  readonly rule: string
  readonly time: string
}

export interface CountedVote {
  readonly motion: string
  readonly members: string
  readonly present: string
  readonly cast: string
  readonly invalid: string
  readonly yes: string
  readonly no: string
  readonly abstain: string
  /** Null while it is not counted. */
  readonly passed: boolean | null
}

/** 计票单: the count of each motion and its result, signed by those who counted. */
export function voteCountForm(data: VoteCountData, language: Language): Form {
  const say = sayIn(language)
  const results = [say('通过', 'Passed'), say('未通过', 'Not passed')] as const
  const count = (title: string) => ({ title, share: 12, kind: 'number' }) as const
  return formUnder(data, language, {
    kind: 'vote-count',
    title: say('专家组表决计票单', 'Count of Votes'),
    paper: 'a4-landscape',
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          ...centreFields(data, say),
          { label: say('表决时间', 'Time'), value: data.time },
          { label: say('通过规则', 'Rule'), value: data.rule },
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: say('序号', 'No.'), share: 6, align: 'center' },
          { title: say('表决事项', 'Motion'), share: 30 },
          count(say('应到', 'Seats')),
          count(say('实到', 'Present')),
          count(say('收回', 'Cast')),
          count(say('无效', 'Invalid')),
          count(say('同意', 'For')),
          count(say('反对', 'Against')),
          count(say('弃权', 'Abstain')),
          { title: say('结果', 'Result'), share: 26, align: 'center' },
        ],
        groups: [
          { text: '', span: 1 },
          { text: '', span: 1 },
          { text: say('人数', 'People'), span: 2 },
          { text: say('票数', 'Ballots'), span: 5 },
          { text: '', span: 1 },
        ],
        rows: data.votes.map((vote, index) => [
          String(index + 1),
          vote.motion,
          vote.members,
          vote.present,
          vote.cast,
          vote.invalid,
          vote.yes,
          vote.no,
          vote.abstain,
          choices(results, vote.passed === null ? null : results[vote.passed ? 0 : 1]),
        ]),
        rowHeight: 14,
      },
      note(
        say(
          '注：回避的专家不计入应到、实到人数，不参加表决。',
          'Recused experts are neither members nor present in this count, and do not vote.',
        ),
      ),
      {
        kind: 'signatures',
        lines: [
          { role: say('计票人', 'Counted by') },
          { role: say('监票人', 'Scrutineer') },
          { role: say('专家组组长', 'Chair') },
        ],
      },
    ],
  })
}
