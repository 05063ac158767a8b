import type { SampleCentre } from '../sample-centre.ts'

/** The plain text on top of a package, with the line ends of a Windows editor. */
export function readmeText(centre: SampleCentre): string {
  return [
    '样例 SAMPLE —— 本材料包由软件生成，仅供演示与测试。',
    'This package was made by the software for demonstration and tests only.',
    '机构、人员、统一社会信用代码、证书号码与数据均为虚构，印章为示意图形，不代表任何真实单位。',
    'Organisations, people, codes, certificates and figures are invented; seals are drawings.',
    '',
    `中心名称：${centre.name}`,
    `依托单位：${centre.operator.name}（${centre.operator.code}）`,
    '评价期：2023—2025 年',
    '',
    '01-定量指标填报表  定量指标与清单（填报值、佐证文件与页码）',
    '02-定期评估报告  评估报告及附表 1—13',
    '03-年度报告      近三年年度报告',
    '04-建设与运行实施方案',
    '05-佐证材料      按指标编号分目录',
    '',
  ].join('\r\n')
}
