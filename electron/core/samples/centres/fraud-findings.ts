/**
 * What a careful reviewer finds at the doubtful centre: key | state | reason | verified | note. For a figure
 * `verified` is its value; for a row of L7 the receipts by year of a party that turned out to be related.
 */
export const fraudFindings = `
  D01/2024 | reduced | wrong-unit | 986.4 | 专项审计附表一载明 986.40 万元，填报为 9864000，系按元填列。
  D04/2023 | reduced | no-evidence | 288 | TX-2023-012 合同额 320 万元，银行回单仅见首付款 96 万元。
  D04/2025 | reduced | no-evidence | 496.8 | TX-2025-008 仅到账 204 万元，TX-2025-009 无到账凭证。
  D05/2023 | document-checked | related-party | 236 | 样例煤化装备公司为关联方，到账 96 万元并入。
  D05/2024 | document-checked | related-party | 570 | 样例煤化装备公司为关联方，到账 420 万元并入。
  D05/2025 | document-checked | related-party | 344 | 样例煤化装备公司为关联方，到账 204 万元并入。
  D10/2025 | reduced | wrong-scope | 41 | 花名册研发人员 41 人，其中 9 人社保在牵头单位缴纳。
  D09/2025 | reduced | wrong-scope | 78 | 花名册与参保证明均为 78 人。
  D11/2025 | reduced | wrong-owner | 1285.6 | 三台设备为融资租入，应从原值中剔除。
  D12/2025 | reduced | wrong-scope | 9400 | 机时记录中一台设备超过全年小时数，按可核实记录核减。
  D13/2025 | reduced | no-evidence | 1880 | 对外服务机时无委托单，按可核实记录核减。
  L1/6 | rejected | duplicate | | 与第 3 行为同一人，按最高称号计一次。
  L2/2 | rejected | wrong-scope | | 任务书载明为子任务参与单位，不是牵头。
  L3/2 | rejected | duplicate | | 与第 1 行为同一专利，仅书写方式不同。
  L3/4 | rejected | duplicate | | 证据为 PCT 国际检索报告，且与第 3 行为同一发明。
  L3/5 | rejected | no-evidence | | 证据为受理通知书，未见授权。
  L3/6 | rejected | wrong-owner | | 专利权人为牵头单位。
  L4/1 | rejected | wrong-scope | | 证据为征求意见稿，尚未发布。
  L7/2 | reduced | related-party | 96/0/0 | 对方与牵头单位同一法定代表人；仅首付款到账。
  L7/3 | reduced | related-party | 0/420/0 | 到账后三日内以往来款转给牵头单位。
  L7/4 | reduced | related-party | 0/0/204 | 仅 30% 到账，三日后转出。
  L7/5 | reduced | related-party | 0/0/0 | 无到账凭证。
  L10/2 | rejected | wrong-owner | | 融资租入。
  L10/5 | rejected | wrong-owner | | 融资租入，标签载明出租方，照片拍摄于外地。
  L10/12 | rejected | wrong-owner | | 融资租入。
  F04 | document-checked | wrong-scope | no | 九名委员中牵头、共建单位四人，主任为牵头单位总工程师。
  F05 | document-checked | wrong-scope | no | 主任每年在岗不足 9 个月。
`
