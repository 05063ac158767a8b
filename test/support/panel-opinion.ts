import { type PanelOpinion, panelOpinionSchema } from '#shared/domain/panel-opinion.ts'

/** An opinion with everything that signing asks for; all of `members` vote for it. */
export function opinion(members: number, conclusion: string): PanelOpinion {
  const text = '专家组听取了汇报，核查了材料和现场。'
  return panelOpinionSchema.parse({
    parts: { meeting: text, procedure: text, overall: text, innovation: text, 'market-service': text },
    problems: ['服务收入集中于少数客户。', '中试平台对外开放不足。'],
    advice: ['扩大对外服务。'],
    conclusion,
    changes: [],
    vote: { for: members, against: 0, abstained: 0 },
    departure: '综合现场情况作出结论。',
    dissents: [],
    editedAt: '2026-01-01T00:00:00.000Z',
  })
}
