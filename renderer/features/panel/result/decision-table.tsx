import { Table } from 'antd'
import { defineText, type Language, useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import type { PanelDecision } from '#shared/domain/panel-decision.ts'
import type { PanelResult } from '#shared/domain/panel-result.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { verificationKey } from '#shared/scoring/settled.ts'
import { decisionSaid } from '../centre/decision-said.ts'
import { itemLabel } from '../centre/item-label.ts'
import { memberName } from '../centre/member-name.ts'
import { voteText } from '../centre/vote-text.ts'

const texts = defineText({
  zh: {
    decisions: '裁决',
    none: '没有裁决：各位专家的意见没有需要统一之处。',
    item: '事项',
    said: '决定',
    reason: '理由',
    vote: '表决',
    dissent: '持不同意见',
    noVote: '未表决',
    chosen: (name: string) => `${name}：采用的版本`,
    openEarly: '提前揭示评分',
    present: '到会成员',
  },
  en: {
    decisions: 'Decisions',
    none: 'No decision: the experts’ findings left nothing to settle.',
    item: 'About',
    said: 'Decision',
    reason: 'Reason',
    vote: 'Vote',
    dissent: 'Held another view',
    noVote: 'no vote',
    chosen: (name: string) => `${name}: which version counts`,
    openEarly: 'Sheets opened early',
    present: 'Who was present',
  },
})

/** What the panel decided, each with its reason and vote: a member reads it before he signs. */
export function DecisionTable({
  result,
  scheme,
}: {
  readonly result: PanelResult
  readonly scheme: Scheme | null
}) {
  const text = useText(texts)
  const language = useLanguage()
  const { comma } = useMarks()
  const names = (experts: PanelDecision['dissent']) =>
    experts.map((expert) => memberName(result, expert)).join(comma)
  return (
    <section className="panel-card">
      <h2>{text.decisions}</h2>
      <Table<PanelDecision>
        size="small"
        aria-label={text.decisions}
        rowKey={(decision) => `${decision.decidedAt} ${aboutOf(result, scheme, decision, language)}`}
        dataSource={[...result.decisions]}
        locale={{ emptyText: text.none }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 640 }}
        columns={[
          {
            title: text.item,
            key: 'item',
            render: (_value, decision) => aboutOf(result, scheme, decision, language),
          },
          {
            title: text.said,
            key: 'said',
            render: (_value, decision) =>
              decisionSaid({ scheme, members: result.members }, decision, language),
          },
          { title: text.reason, dataIndex: 'reason', key: 'reason', className: 'ui-long-text' },
          {
            title: text.vote,
            key: 'vote',
            render: (_value, { vote }) => (vote === null ? text.noVote : voteText(vote, language)),
          },
          { title: text.dissent, key: 'dissent', render: (_value, { dissent }) => names(dissent) },
        ]}
      />
    </section>
  )
}

/** What a decision is about, in words. */
function aboutOf(
  result: PanelResult,
  scheme: Scheme | null,
  decision: PanelDecision,
  language: Language,
): string {
  const text = texts[language]
  const named = (item: string) => (scheme === null ? item : itemLabel(scheme, result.claims, item, language))
  switch (decision.kind) {
    case 'settle':
      return named(verificationKey(decision.settled))
    case 'not-applicable':
    case 'difference':
      return named(decision.indicator)
    case 'veto':
      return named(decision.veto)
    case 'choose-version':
      return text.chosen(memberName(result, decision.expert))
    case 'open-early':
      return text.openEarly
    case 'present':
      return text.present
  }
}
