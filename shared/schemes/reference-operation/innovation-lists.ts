import { both } from '../words.ts'
import { choice, day, type ListData, money, text, yesNo } from './columns.ts'

/** L1–L6: people, projects, rights, standards, products, awards. What is looked for in the evidence: domain rules, section 6. */
export const innovationLists: readonly ListData[] = [
  {
    code: 'L1',
    name: both('高层次人才', 'High-level talent'),
    definition: both(
      '时点在岗人才；一人多个称号只按最高计，柔性引进须有协议和工作记录。',
      'At the centre at year-end; a person counts once with the highest title; flexible recruitment needs an agreement and records of work.',
    ),
    evidence: [
      both('称号证书、劳动合同或柔性引进协议、社保', 'Certificate, contract or agreement, social insurance'),
    ],
    columns: [
      text('name', both('姓名', 'Name'), { identifier: 'plain' }),
      choice('title', both('称号层次', 'Title'), [
        ['national', '院士、国家级', 'Academician, national'],
        ['regional', '自治区级', 'Autonomous region'],
        ['doctor', '正高或博士', 'Senior title or doctorate'],
      ]),
      text('honour', both('称号名称', 'Name of the title'), { required: false }),
      yesNo('flexible', both('是否柔性引进', 'Flexible recruitment')),
      day('since', both('到岗日期', 'Since'), false, { required: false }),
      text('certificate', both('证书或文件号', 'Certificate'), { required: false }),
    ],
  },
  {
    code: 'L2',
    name: both('科技计划项目', 'Science and technology projects'),
    definition: both(
      '评价期内立项或在研；子课题不得按牵头填报。',
      'Approved or running in the period; a sub-task is not a lead.',
    ),
    evidence: [both('任务书、立项文件、经费到账凭证', 'Task contract, approval, proof of funds')],
    largestBy: 'funds',
    columns: [
      text('number', both('项目编号', 'Project number'), { identifier: 'plain' }),
      text('name', both('项目名称', 'Project')),
      choice('level', both('级别与角色', 'Level and role'), [
        ['national-lead', '国家级项目（牵头）', 'National, lead'],
        ['national-topic', '国家级课题', 'National, topic'],
        ['regional-major-lead', '自治区重大（重点）项目（牵头）', 'Autonomous region, major or key, lead'],
        ['provincial', '其他省级项目', 'Other provincial'],
        ['city', '盟市级项目', 'League or city'],
      ]),
      day('from', both('开始日期', 'From'), false),
      day('to', both('结束日期', 'To'), false, { required: false }),
      money('funds', both('到账经费', 'Funds received'), { required: false }),
    ],
  },
  {
    code: 'L3',
    name: both('知识产权', 'Intellectual property'),
    definition: both(
      '评价期内授权、有效、归属中心；受理通知、国际检索报告不算授权，同一发明的 PCT 与国内授权只计一次。',
      "Granted in the period, in force, the centre's own; an application or an international search report is no grant; PCT and national grant of one invention count once.",
    ),
    evidence: [both('证书、登记簿副本、缴费凭证', 'Certificate, register extract, proof of fees')],
    columns: [
      choice('kind', both('类型', 'Kind'), [
        ['invention', '发明专利', 'Invention patent'],
        ['foreign', '国外授权专利', 'Foreign patent'],
        ['new-drug', '新药证书', 'New drug certificate'],
        ['approved-variety', '审定品种', 'Approved variety'],
        ['plant-variety', '植物新品种权', 'Plant variety right'],
        ['utility', '实用新型专利', 'Utility model'],
        ['software', '软件著作权', 'Software copyright'],
        ['layout', '集成电路布图设计', 'Layout design'],
        ['design', '外观设计专利', 'Design patent'],
      ]),
      text('name', both('名称', 'Name')),
      text('number', both('专利号或登记号', 'Number'), { identifier: 'patent' }),
      text('owner', both('权利人', 'Owner')),
      day('filed', both('申请日', 'Filed'), false, { required: false }),
      day('granted', both('授权日', 'Granted'), true),
    ],
  },
  {
    code: 'L4',
    name: both('标准制修订', 'Standards'),
    definition: both(
      '评价期内正式发布且中心为起草单位；征求意见稿不计。',
      'Published in the period with the centre as a drafter; no drafts.',
    ),
    evidence: [both('标准封面与起草单位页', 'Cover and page of drafting units')],
    columns: [
      text('number', both('标准号', 'Number'), { identifier: 'standard' }),
      text('name', both('标准名称', 'Standard')),
      choice('level', both('级别', 'Level'), [
        ['international', '国际标准', 'International'],
        ['national', '国家标准', 'National'],
        ['industry', '行业标准', 'Industry'],
        ['local', '地方标准', 'Local'],
        ['group', '团体标准', 'Group'],
        ['enterprise', '企业标准', 'Enterprise'],
      ]),
      choice('role', both('角色', 'Role'), [
        ['lead', '主持', 'Lead'],
        ['part', '参与', 'Participant'],
      ]),
      day('published', both('发布日期', 'Published'), true),
    ],
  },
  {
    code: 'L5',
    name: both('新产品、新工艺、首台套', 'New products, processes, first sets'),
    definition: both('评价期内认定或鉴定。', 'Recognised or appraised in the period.'),
    evidence: [both('认定文件、鉴定证书、销售凭证', 'Recognition, appraisal, proof of sales')],
    columns: [
      text('name', both('名称', 'Name')),
      choice('level', both('类别', 'Class'), [
        ['national-first', '国家首台（套）', 'National first set'],
        ['regional-first', '自治区级首台（套）', 'Regional first set'],
        ['appraised', '鉴定合格并销售', 'Appraised and sold'],
      ]),
      text('certificate', both('证书或文件号', 'Certificate'), { required: false, identifier: 'plain' }),
      day('date', both('日期', 'Date'), true),
    ],
  },
  {
    code: 'L6',
    name: both('科技奖励', 'Awards'),
    definition: both(
      '评价期内获得，按完成单位排名折算。',
      'Received in the period, weighted by the rank among the units.',
    ),
    evidence: [both('奖励证书、公告', 'Certificate, announcement')],
    columns: [
      text('name', both('奖项名称', 'Award')),
      text('achievement', both('获奖成果', 'Achievement'), { identifier: 'plain' }),
      choice('level', both('奖励等级', 'Class'), [
        ['national', '国家奖', 'National'],
        ['regional-first', '自治区级一等奖', 'Regional, first'],
        ['regional-second', '自治区级二等奖', 'Regional, second'],
        ['regional-third', '自治区级三等奖', 'Regional, third'],
        ['society', '社会力量设奖', 'By a society'],
      ]),
      {
        id: 'rank',
        name: both('完成单位排名', 'Rank among units'),
        type: 'number',
        unit: 'item',
        decimals: 0,
        required: true,
      },
      day('date', both('日期', 'Date'), true),
    ],
  },
]
