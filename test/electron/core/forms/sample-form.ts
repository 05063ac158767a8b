import type { Block, Form } from '#electron/core/forms/form.ts'

/** A form of the blocks given, in Chinese, upright, with the mark of an exercise. */
export function sampleForm(blocks: readonly Block[], changes: Partial<Form> = {}): Form {
  return {
    kind: 'sample',
    title: '测试技术创新中心运行评估表',
    mark: '演练',
    code: 'PD-1A2B-3C4D-5E6F-7081',
    date: '2026-03-18',
    language: 'zh',
    paper: 'a4-portrait',
    blocks,
    ...changes,
  }
}

/** One block of each kind, with everything it can carry. */
export const everyBlock: readonly Block[] = [
  {
    kind: 'fields',
    columns: 4,
    fields: [
      { label: '中心名称', value: '测试中心' },
      { label: '评价期', value: '2023—2025' },
      { label: '牵头单位', value: '测试有限公司 & <子公司>', wide: true },
    ],
  },
  { kind: 'heading', level: 1, text: '总体评价' },
  { kind: 'heading', level: 2, text: '创新能力' },
  { kind: 'paragraph', runs: [{ text: '专家组听取了汇报，' }, { text: '核查了现场', bold: true }] },
  {
    kind: 'table',
    caption: '核定数据',
    columns: [
      { title: '指标', share: 40 },
      { title: '填报', share: 20, kind: 'number' },
      { title: '核定', share: 20, kind: 'number' },
      { title: '日期', share: 20, kind: 'date' },
    ],
    groups: [
      { text: '', span: 1 },
      { text: '数值（万元）', span: 2 },
      { text: '', span: 1 },
    ],
    rows: [
      ['研发经费支出', '1234.50', '1200.00', '2026-03-05'],
      ['职工总数', '12345678901234567890', '—', '2026年3月'],
    ],
    foot: [
      { text: '合计', span: 1 },
      { text: '1234.50', span: 1 },
      { text: '1200.00', span: 1 },
      { text: '', span: 1 },
    ],
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: '签名' },
  {
    kind: 'table',
    columns: [
      { title: '序号', share: 10 },
      { title: '姓名', share: 30 },
    ],
    rows: [],
    rowHeight: 12,
  },
  { kind: 'note', text: '注：本表一式两份。\n秘书处留存一份。' },
  { kind: 'space', label: '理由：', lines: 3 },
  {
    kind: 'signatures',
    lines: [{ role: '组长', name: '张三', date: '2026年3月18日' }, { role: '成员' }],
  },
]

/** A table of so many numbered rows. */
export function longTable(rows: number): Block {
  return {
    kind: 'table',
    columns: [
      { title: '序号', share: 10 },
      { title: '技术创新中心名称', share: 60 },
      { title: '总分', share: 20, kind: 'number' },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      String(index + 1),
      `第${index + 1}号中心`,
      `${60 + (index % 40)}.25`,
    ]),
  }
}
