import { Alert, Descriptions } from 'antd'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import type { Round } from '#shared/domain/round.ts'
import { roundKindNames } from '#shared/rounds/names.ts'
import { counterpartOf, recognitionOf, standingNames, standingOf } from '#shared/rounds/recognition.ts'
import type { CentreLine } from '../ranking/centre-line.ts'

const texts = defineText({
  zh: {
    title: '两项评审',
    rule: '内科发〔2020〕68号：方案评审、实地评估均通过，经公示无异议，才批复认定。',
    none: '本机没有该中心的批次',
    concluded: (standing: string, round: string) => `${standing}（${round}）`,
    recognition: {
      passed: '两项均通过，可以报请批复认定。',
      'after-changes': '有一项须修改完善并经确认后，才算两项通过。',
      'not-passed': '有一项未通过，不能批复认定。',
      open: '还没有两项都有结论，暂不能批复认定。',
    },
  },
  en: {
    title: 'Both reviews',
    rule: '内科发〔2020〕68号: a centre is recognised once plan review and site assessment are both passed and nobody objected.',
    none: 'No round of this centre here',
    concluded: (standing: string, round: string) => `${standing} (${round})`,
    recognition: {
      passed: 'Both are passed: recognition can be proposed.',
      'after-changes': 'One is passed only after changes that are still to be confirmed.',
      'not-passed': 'One is not passed: no recognition.',
      open: 'They have not both a conclusion yet: no recognition so far.',
    },
  },
})

const kinds = { passed: 'success', 'after-changes': 'warning', 'not-passed': 'error', open: 'info' } as const

/** Where a centre stands in plan review and site assessment, and what that means for its recognition. */
export function BothReviews({ line, round }: { readonly line: CentreLine; readonly round: Round }) {
  const text = useText(texts)
  const language = useLanguage()
  const counterpart = counterpartOf(round.kind)
  if (counterpart === null) return null
  const { otherReview: other, ranked, held } = line
  const own = standingOf(held?.result.opinion.conclusion ?? null, ranked?.department?.grade ?? null)
  const theirs = other === null ? 'open' : standingOf(other.conclusion, other.department)
  const both = recognitionOf(own, theirs)
  return (
    <section>
      <h2>{text.title}</h2>
      <p className="ui-secondary">{text.rule}</p>
      <Descriptions
        size="small"
        column={1}
        items={[
          { key: 'own', label: roundKindNames[round.kind][language], children: standingNames[own][language] },
          {
            key: 'other',
            label: roundKindNames[counterpart][language],
            children:
              other === null ? text.none : text.concluded(standingNames[theirs][language], other.round),
          },
        ]}
      />
      <Alert className="results-gap" type={kinds[both]} showIcon title={text.recognition[both]} />
    </section>
  )
}
