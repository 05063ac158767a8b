import { defineText } from '#renderer/app/text.ts'

/** Words that several parts of the results say. */
export const commonText = defineText({
  zh: {
    drill: '演练',
    cancel: '取消',
    close: '收起',
    dismiss: '关闭',
    reason: '理由',
    colon: '：',
  },
  en: {
    drill: 'Drill 演练',
    cancel: 'Cancel',
    close: 'Put away',
    dismiss: 'Close',
    reason: 'Reason',
    colon: ': ',
  },
})
