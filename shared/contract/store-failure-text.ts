import type { Language } from '../domain/localized-text.ts'
import type { Failure } from './failure.ts'
import type { FailureText } from './failure-text.ts'

/** A store that does not open, in words that say what can be done about it; null for every other failure. */
export function storeFailureText(failure: Failure, language: Language): FailureText | null {
  if (failure.code === 'store-in-use') return inUse(failure, language)
  return failure.code === 'store-damaged' ? damaged(failure, language) : null
}

/** Who has it open, where and since when, as far as that is known. */
function inUse({ details }: Failure, language: Language): FailureText | null {
  if (details === undefined) return null
  const { who, host, pid, since } = details
  const place =
    language === 'zh' ? `${host}，进程 ${pid}，自 ${since}` : `${host}, process ${pid}, since ${since}`
  return language === 'zh'
    ? {
        what: `这份数据正被另一个窗口使用（${who}：${place}）`,
        todo: '请关闭另一个窗口或命令后重试',
      }
    : {
        what: `Another window uses this data (${who}: ${place})`,
        todo: 'Close the other window or command and try again',
      }
}

function damaged({ subject = '', reason, details }: Failure, language: Language): FailureText | null {
  const [at, entries] = [details?.['backupAt'], details?.['backupEntries']]
  if (reason === 'identity')
    return language === 'zh'
      ? { what: `身份文件已损坏（${subject}）`, todo: '请用密钥备份文件恢复；材料和评分没有被改动' }
      : {
          what: `The identity file is damaged (${subject})`,
          todo: 'Restore it from a key backup; packages and scores were not touched',
        }
  if (at !== undefined)
    return language === 'zh'
      ? {
          what: `数据文件${reason === 'missing' ? '不见了' : '已损坏，无法打开'}（${subject}）`,
          todo: `可以恢复 ${at} 的备份（含 ${entries} 条修改记录）；损坏的文件会另存，不会删除`,
        }
      : {
          what: `The data file ${reason === 'missing' ? 'is gone' : 'is damaged and does not open'} (${subject})`,
          todo: `The backup of ${at} can be restored (${entries} recorded changes); the damaged file is kept aside`,
        }
  if (reason === undefined) return null
  return language === 'zh'
    ? {
        what: `数据文件已损坏，也没有可用的备份（${subject}）`,
        todo: '请先把整个数据文件夹复制保存，再联系技术支持；没有任何内容被改动',
      }
    : {
        what: `The data file is damaged, and no backup holds (${subject})`,
        todo: 'Copy the whole data folder somewhere safe and tell support; nothing was changed',
      }
}
