import { defineText } from '#renderer/app/text.ts'

export const dashboardText = defineText({
  zh: {
    title: '仪表盘',
    toRanking: '结果与排序',
    empty: '还没有收到专家组结果；收到以后这里显示等次、得分、核减和一致程度。',
    table: '显示数据表',
    hideTable: '收起数据表',
    picture: '保存为图片…',
    data: '保存数据…',
    writing: '保存图表',
    cells: (written: number, stored: number) => `写入 ${written} 格，文件内 ${stored} 格`,
    noData: '没有可以画的数据。',
    noField: '未填领域',
    centre: '中心',
    grades: {
      title: '等次分布',
      said: (total: number) =>
        `${total} 个中心在四种等次下各有多少：得分、限制后、比例后、部门决定，四者分开，互不覆盖。`,
      grade: '等次',
      stages: { score: '得分等次', capped: '限制后', quota: '比例后', department: '部门决定' },
    },
    dimensions: {
      title: '各维度得分率',
      said: '每个点是一个中心在该维度得到的百分比；方框是中间一半，粗线是中位数。',
      group: '维度',
    },
    fields: {
      title: '各领域总分',
      said: '每个点是一个中心的总分；方框是中间一半，粗线是中位数。中心少的领域只看点，不看框。',
      group: '领域',
    },
    inputs: {
      title: '填报与核定',
      said: (most: number) =>
        `全部中心合计，核定占填报的百分比，核减最多的排在最前（图中至多 ${most} 项，数据表中是全部）。数值按合计，清单按计入的行数。`,
      input: '数据项',
      claimed: '填报',
      verified: '核定',
      kept: '核定占填报 %',
    },
    agreement: {
      title: '各组一致程度',
      said: '专家对定性指标的评分在各组内有多一致：圆点是 Krippendorff α，方块和横线是 ICC(2,1) 及其 95% 区间；越靠近 1 越一致。只供了解，不改变任何评分。',
      panel: '专家组',
      low: '下限',
      high: '上限',
      meaning: '含义',
    },
    progress: {
      title: '评审进度',
      said: (done: number, all: number) =>
        `每位专家对每个中心的评分处于什么状态；已封存 ${done}/${all}。依据秘书处收到的文件。`,
      expert: '专家',
    },
    quartiles: ['个数', '最低', '下四分位', '中位数', '上四分位', '最高'],
  },
  en: {
    title: 'Dashboard',
    toRanking: 'Results and ranking',
    empty:
      'No panel result is here yet; once they are in, grades, scores, reductions and agreement are shown here.',
    table: 'Show the table',
    hideTable: 'Hide the table',
    picture: 'Save as picture…',
    data: 'Save the data…',
    writing: 'Saving the chart',
    cells: (written: number, stored: number) => `${written} cells written, ${stored} in the file`,
    noData: 'There is nothing to draw.',
    noField: 'No field given',
    centre: 'Centre',
    grades: {
      title: 'Grades',
      said: (total: number) =>
        `How many of ${total} centres have each grade by score, after caps, after the quota and by the department; the four are kept apart.`,
      grade: 'Grade',
      stages: { score: 'By score', capped: 'After caps', quota: 'After quota', department: 'Department' },
    },
    dimensions: {
      title: 'Scores by dimension',
      said: 'Each dot is a centre, in per cent of the dimension; the box holds the middle half, the thick line is the median.',
      group: 'Dimension',
    },
    fields: {
      title: 'Totals by field',
      said: 'Each dot is the total of a centre; the box holds the middle half, the thick line is the median. Of a field with few centres look at the dots.',
      group: 'Field',
    },
    inputs: {
      title: 'Claimed and verified',
      said: (most: number) =>
        `Over all centres, what was verified in per cent of what was claimed, the largest reduction first (at most ${most} in the chart, all in the table). Figures by amount, lists by rows that count.`,
      input: 'Input',
      claimed: 'Claimed',
      verified: 'Verified',
      kept: 'Verified, % of claimed',
    },
    agreement: {
      title: 'Agreement by panel',
      said: "How far the experts of a panel agree on the judged indicators: the dot is Krippendorff's α, the square with its line ICC(2,1) and its 95 % interval; the nearer to 1 the better. It informs; no score is changed.",
      panel: 'Panel',
      low: 'from',
      high: 'to',
      meaning: 'Meaning',
    },
    progress: {
      title: 'Progress of the round',
      said: (done: number, all: number) =>
        `The state of every expert's sheets, centre by centre; ${done}/${all} are sealed. From the files the secretariat has received.`,
      expert: 'Expert',
    },
    quartiles: ['Count', 'Lowest', 'Lower quartile', 'Median', 'Upper quartile', 'Highest'],
  },
})
