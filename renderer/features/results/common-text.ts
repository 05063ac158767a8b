import { defineText } from '#renderer/app/text.ts'

/** Words that several parts of the results say. */
export const commonText = defineText({
  zh: {
    drill: '演练',
    cancel: '取消',
    save: '记录',
    close: '收起',
    back: '返回',
    none: '无',
    day: '日期',
    reason: '理由',
    saved: (name: string) => `已保存 ${name}`,
    showInFolder: '打开所在文件夹',
    required: '请填写',
  },
  en: {
    drill: 'Drill 演练',
    cancel: 'Cancel',
    save: 'Put on record',
    close: 'Close',
    back: 'Back',
    none: 'none',
    day: 'Day',
    reason: 'Reason',
    saved: (name: string) => `Saved ${name}`,
    showInFolder: 'Show in folder',
    required: 'Please fill this in',
  },
})
