import type { Language } from '#shared/domain/localized-text.ts'
import { blankRows, heading, note, numbered, textOrSpace } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type CentreHead, centreFields, type FormHead, formUnder, sayIn } from './form-head.ts'

/** 现场核查记录表 of one visit. */
export interface SiteRecordData extends FormHead, CentreHead {
  readonly time: string
  readonly place: string
  readonly experts: string
  readonly accompaniedBy: string
  readonly checks: readonly SiteCheck[]
  readonly samples: readonly SampledList[]
  readonly remarks: string
  readonly blankLines: number
}

export interface SiteCheck {
  readonly item: string
  /** 实地查看, 清点, 查阅原件, 访谈. */
  readonly method: string
  readonly found: string
  readonly claimed: string
  readonly verified: string
  /** Numbers of photos and copies. */
  readonly evidence: string
}

/** A list of which some rows were drawn and checked. */
export interface SampledList {
  readonly list: string
  readonly rows: string
  readonly drawn: string
  readonly failed: string
  /** In per cent, rounded for show. */
  readonly failedShare: string
  /** 是 where so many failed that the whole list was checked. */
  readonly whole: string
}

/** 现场核查记录表: what was looked at on site, and the samples drawn from the lists. */
export function siteRecordForm(data: SiteRecordData, language: Language): Form {
  const say = sayIn(language)
  const checks = numbered(
    data.checks.map(({ item, method, found, claimed, verified, evidence }) => [
      item,
      method,
      found,
      claimed,
      verified,
      evidence,
    ]),
  )
  return formUnder(data, language, {
    kind: 'site-record',
    title: say('现场核查记录表', 'Record of the Inspection on Site'),
    paper: 'a4-landscape',
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          ...centreFields(data, say),
          { label: say('核查时间', 'Time'), value: data.time },
          { label: say('核查地点', 'Place'), value: data.place },
          { label: say('核查专家', 'Experts'), value: data.experts },
          { label: say('陪同人员', 'Accompanied by'), value: data.accompaniedBy },
        ],
      },
      heading(1, say('核查事项', 'What was inspected')),
      {
        kind: 'table',
        columns: [
          { title: say('序号', 'No.'), share: 6, align: 'center' },
          { title: say('核查事项', 'Item'), share: 22 },
          { title: say('核查方式', 'Method'), share: 12, align: 'center' },
          { title: say('现场情况', 'Found on site'), share: 34 },
          { title: say('填报值', 'Claimed'), share: 12, kind: 'number' },
          { title: say('核实值', 'Verified'), share: 12, kind: 'number' },
          { title: say('照片、佐证编号', 'Photos, evidence'), share: 16 },
        ],
        rows: [...checks, ...blankRows(data.blankLines, 7, checks.length + 1)],
        rowHeight: 11,
      },
      heading(1, say('清单抽查', 'Samples of the lists')),
      {
        kind: 'table',
        columns: [
          { title: say('清单', 'List'), share: 30 },
          { title: say('总条数', 'Rows'), share: 14, kind: 'number' },
          { title: say('抽查条数', 'Drawn'), share: 14, kind: 'number' },
          { title: say('不符条数', 'Failed'), share: 14, kind: 'number' },
          { title: say('不符率（%）', 'Failed (%)'), share: 14, kind: 'number' },
          { title: say('是否转为全数核查', 'Whole list checked'), share: 18, align: 'center' },
        ],
        rows: data.samples.map(({ list, rows, drawn, failed, failedShare, whole }) => [
          list,
          rows,
          drawn,
          failed,
          failedShare,
          whole,
        ]),
      },
      note(
        say(
          '注：每份清单抽查不少于 10% 或 5 条，金额大的优先，其余随机抽取；不符率超过 20% 的，全数核查。',
          'At least 10 % or five rows of a list are drawn, the largest first, the others at random; over 20 % failures, the whole list is checked.',
        ),
      ),
      heading(1, say('其他情况', 'Remarks')),
      ...textOrSpace(data.remarks, 4),
      {
        kind: 'signatures',
        lines: [
          { role: say('核查专家', 'Expert') },
          { role: say('核查专家', 'Expert') },
          { role: say('被核查单位代表', 'For the centre') },
        ],
      },
    ],
  })
}
