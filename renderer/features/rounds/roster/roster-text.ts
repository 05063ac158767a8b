import { defineText } from '#renderer/app/text.ts'

/** The words of lists as spreadsheets. */
export const rosterText = defineText({
  zh: {
    write: '导出表格…',
    read: '由表格导入…',
    names: { people: '专家名单', centres: '申报中心名单', adoptions: '意见采纳情况' },
    written: (name: string) => `已导出 ${name}；填好后用“由表格导入”读回。`,
    reading: '读取名单',
    title: (name: string) => `导入预览：${name}`,
    hint: '下面是表格中的每一行。有错误的行不会导入；导入后可以用“撤销”退回。已有的人和中心会更新，不会删除任何一个。',
    row: '行',
    content: '内容',
    problems: '问题',
    fine: '可以导入',
    left: '不导入',
    sheetProblems: '表格本身的问题',
    noSheet: '没有找到名单。请用导出的表格填写，或核对表头。',
    changes: (count: number) => `将有 ${count} 处变化`,
    noChange: '与现有名单相同，没有变化',
    apply: (added: number, changed: number) => `导入：新增 ${added}，更新 ${changed}`,
    cancel: '取消',
    notInRound: (centre: string) => `“${centre}”不在本批次，这一行不会导入；请核对编号或名称`,
    unknownCentre: (expert: string, centre: string) =>
      `${expert} 要回避的“${centre}”不在本批次，请核对名称，或以后在“回避”中登记`,
    expected: (expected: string) => `应为：${expected}`,
  },
  en: {
    write: 'Save as spreadsheet…',
    read: 'Import spreadsheet…',
    names: { people: 'Experts', centres: 'Centres', adoptions: 'Adoption of opinions' },
    written: (name: string) => `${name} is saved; fill it in and import it again.`,
    reading: 'Reading the list',
    title: (name: string) => `Before importing: ${name}`,
    hint: 'Every row of the spreadsheet. Rows with errors stay out; the import can be undone. Those already there are brought up to date, nobody is removed.',
    row: 'Row',
    content: 'Content',
    problems: 'Problems',
    fine: 'Will be imported',
    left: 'Left out',
    sheetProblems: 'Problems of the spreadsheet itself',
    noSheet: 'No list was found. Use the saved spreadsheet, or check the headings.',
    changes: (count: number) => `${count} changes`,
    noChange: 'The same as the present list: nothing changes',
    apply: (added: number, changed: number) => `Import: ${added} new, ${changed} changed`,
    cancel: 'Cancel',
    notInRound: (centre: string) =>
      `“${centre}” is not in the round and its row stays out; check its number or name`,
    unknownCentre: (expert: string, centre: string) =>
      `“${centre}”, from which ${expert} is to be recused, is not in the round; check its name or enter the recusal later`,
    expected: (expected: string) => `expected: ${expected}`,
  },
})
