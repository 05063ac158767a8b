import { judged, type QualitativeData } from '../judged.ts'
import { both } from '../words.ts'

/** No such part in the plan: level E. */
const noPart = { rule: 'exactly', level: 'E' } as const

/** P1–P4: 建设意义 and 建设基础 of the plan's outline. Domain rules, section 3. */
export const foundations: readonly QualitativeData[] = [
  judged({
    code: 'P1',
    name: both('建设意义与必要性', 'Purpose and need'),
    weight: '15',
    mode: 'free',
    noMaterial: noPart,
    definition: both(
      '对应方案“一、建设意义”：是否面向自治区重大科技需求和主导、优势特色产业，与现有平台是否分工明确、不重复。',
      'Part 1 of the plan: whether it answers a major need of the region and its leading industries, apart from the platforms that exist.',
    ),
    anchors: [
      both(
        '紧扣自治区主导或优势特色产业，用数据说清 2 项以上卡点关键共性技术和市场需求；逐一比较现有重点实验室、工程研究中心等平台，分工明确，必要且紧迫',
        'Aimed at a leading industry of the region; two or more blocking technologies and the market need shown with data; compared one by one with existing laboratories and centres, with a clear division of work; needed, and soon',
      ),
      both(
        '产业需求明确，有数据支撑，卡点技术具体，与现有平台的区别说得清',
        'Clear need with data, named technologies, a clear difference from existing platforms',
      ),
      both(
        '需求存在，但论证以定性为主，卡点技术不够具体，与现有平台有部分交叉',
        'A need, argued mostly in words; technologies not specific; some overlap with existing platforms',
      ),
      both(
        '多为一般性表述，必要性不充分，与已有平台明显重叠',
        'Mostly general statements; need not shown; clear overlap with existing platforms',
      ),
      both('与自治区产业需求脱节，或属重复建设', 'Away from the needs of the region, or a duplicate'),
    ],
  }),
  judged({
    code: 'P2',
    name: both('产业基础与地区优势', 'Industry and region'),
    weight: '8',
    mode: 'free',
    noMaterial: noPart,
    definition: both(
      '对应方案“二（一）产业基础、（四）地区优势”：产业规模、集中度、上下游配套，资源、区位、政策条件。',
      'Parts 2(1) and 2(4) of the plan: size and concentration of the industry, its chain; resources, place and policy.',
    ),
    anchors: [
      both(
        '产业规模和龙头企业在区内居前且有统计数据，上下游配套完整，地区优势已转化为具体应用场景和书面支持',
        'Among the first of the region by statistics, a complete chain; advantages of the place turned into concrete uses and written support',
      ),
      both(
        '产业已成规模，主要环节有骨干企业，地区支持有文件',
        'An industry of size with strong firms at the main links; support on paper',
      ),
      both(
        '有一定产业基础，产业链有缺口，地区优势写得一般',
        'Some industry, a chain with gaps, ordinary advantages',
      ),
      both(
        '产业处于起步阶段，可带动的企业少，支持措施未落实',
        'An industry at its start, few firms to carry along, support not settled',
      ),
      both('缺少产业依托，或所列数据不实', 'No industry behind it, or data that are not true'),
    ],
  }),
  judged({
    code: 'P3',
    name: both('平台与技术基础', 'Platforms and technology'),
    weight: '12',
    mode: 'free',
    noMaterial: noPart,
    definition: both(
      '对应方案“二（二）平台基础”：研发平台、场地设备、已有成果和项目，产权与归属。',
      'Part 2(2) of the plan: platforms, space and equipment, results and projects, and who owns them.',
    ),
    anchors: [
      both(
        '有国家级或 2 个以上自治区级研发平台，研发与中试场地、主要设备清单齐全且产权清楚，近三年有已应用的核心专利、标准并承担省级以上重大项目',
        'A national platform or two and more regional ones; space and equipment listed and owned; core patents and standards in use and major projects in the last three years',
      ),
      both(
        '有自治区级平台，场地设备满足起步需要，有与方向一致的代表性成果和在研项目',
        'A regional platform, enough space and equipment to begin, results and projects in the right field',
      ),
      both(
        '平台和设备一般，成果以一般专利为主，部分条件需新建',
        'Ordinary platform and equipment, mostly ordinary patents, some to be built',
      ),
      both('主要条件待建，成果少或与主攻方向关联弱', 'Most is to be built; few results, or in other fields'),
      both('没有研发平台和技术积累，或成果归属不清', 'No platform and no technology, or unclear ownership'),
    ],
  }),
  judged({
    code: 'P4',
    name: both('人才基础', 'People'),
    weight: '10',
    mode: 'free',
    noMaterial: noPart,
    definition: both(
      '对应方案“二（三）人才基础”：带头人、核心团队结构、主任人选、引才与激励安排。',
      'Part 2(3) of the plan: leaders, core team, director, how people are won and rewarded.',
    ),
    anchors: [
      both(
        '带头人在行业内有公认影响且实际投入，全职核心团队覆盖研发、工程、转化、经营，主任人选明确并能保证 9 个月以上在岗，引才和激励有预算',
        'A leader of standing who really takes part; a full-time core team for research, engineering, transfer and business; a named director with 9 months and more a year; a budget to win and reward people',
      ),
      both(
        '带头人水平高，核心团队较稳定，主任人选明确，缺口岗位有引进计划',
        'A strong leader, a steady core team, a named director, a plan for the gaps',
      ),
      both(
        '团队以牵头单位兼职人员为主，结构有短板，引才计划笼统',
        'Mostly part-time people of the lead unit, gaps, a general plan',
      ),
      both('核心成员少或专业不对口，主任人选未定', 'Few core members or of other fields, no director named'),
      both(
        '名单凑数、人员重复列入多个平台，或没有团队',
        'A list for show, the same people in several platforms, or no team',
      ),
    ],
  }),
]
