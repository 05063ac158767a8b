import type { Language } from '#shared/domain/localized-text.ts'
import { flush, heading, numbered, orBlank, paragraph, right } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type CentreHead, type FormHead, formUnder, sayIn } from './form-head.ts'

/** 整改通知 to a centre graded 不合格. */
export interface RectificationNoticeData extends FormHead, CentreHead {
  /** 文号; empty in a draft. */
  readonly documentNumber: string
  readonly problems: readonly RectifiedProblem[]
  /** In words: the year that 内科发〔2020〕68号 gives. */
  readonly from: string
  readonly until: string
  /** Until when the plan 整改方案 is due. */
  readonly planBy: string
  readonly issuer: string
  readonly issuedOn: string
  readonly contact: string
}

export interface RectifiedProblem {
  readonly problem: string
  /** Where it shows: indicator, verified value, opinion. */
  readonly basis: string
  readonly demand: string
}

/** 整改通知: the result, the problems one by one, the year to rectify, and the re-evaluation after it. */
export function rectificationNoticeForm(data: RectificationNoticeData, language: Language): Form {
  const say = sayIn(language)
  return formUnder(data, language, {
    kind: 'rectification-notice',
    title: say(`关于${data.centre}\n限期整改的通知`, `Notice to Rectify\n${data.centre}`),
    subtitle: orBlank(data.documentNumber, 12),
    paper: 'a4-portrait',
    blocks: [
      flush(say(`${data.leadUnit}：`, `To ${data.leadUnit}:`)),
      paragraph(
        say(
          `根据《内蒙古自治区技术创新中心建设实施方案（暂行）》（内科发〔2020〕68号），经“${data.round}”并审定，${data.centre}评估结果为“不合格”，给予一年整改期。现将有关事项通知如下：`,
          `Under the Implementation Plan for Technology Innovation Centres of Inner Mongolia (provisional; 内科发〔2020〕68号), after “${data.round}” and the decision of the department, ${data.centre} was graded “Fail” and is given one year to rectify.`,
        ),
      ),
      heading(1, say('整改期限', 'Time')),
      paragraph(
        say(
          `自${data.from}起至${data.until}止。请于${data.planBy}前报送整改方案，明确整改措施、责任人和完成时限。`,
          `From ${data.from} to ${data.until}. A plan with measures, persons in charge and dates is due by ${data.planBy}.`,
        ),
      ),
      heading(1, say('整改事项', 'What is to be rectified')),
      {
        kind: 'table',
        columns: [
          { title: say('序号', 'No.'), share: 8, align: 'center' },
          { title: say('存在问题', 'Problem'), share: 36 },
          { title: say('依据', 'Basis'), share: 26 },
          { title: say('整改要求', 'Demand'), share: 36 },
        ],
        rows: numbered(data.problems.map(({ problem, basis, demand }) => [problem, basis, demand])),
      },
      heading(1, say('整改复评', 'Re-evaluation')),
      paragraph(
        say(
          '整改期满后重新进行评估评价。限期整改仍不合格的，经审定情况属实，按规定予以摘牌并撤销。请在整改期满前报送整改报告及佐证材料。',
          'After this time the centre is evaluated again. One that still fails is, after the decision of the department, struck off under the rules. Hand in a report with evidence before the time is over.',
        ),
      ),
      paragraph(say(`联系人及电话：${data.contact}`, `Contact: ${data.contact}`)),
      right(data.issuer),
      right(data.issuedOn),
    ],
  })
}
