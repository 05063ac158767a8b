import { Alert } from 'antd'
import { useSession } from './session.ts'
import { defineText, useText } from './text.ts'

const texts = defineText({
  zh: {
    restarting: '后台进程意外停止，正在重新启动。已显示“已保存”的内容没有丢失。',
    failed: '后台进程多次意外停止，未再重新启动。请关闭并重新打开评审台；已保存的内容没有丢失。',
  },
  en: {
    restarting: 'The background process stopped and is being restarted. Nothing shown as saved is lost.',
    failed:
      'The background process stopped several times and stays down. Close and reopen PanelDesk; nothing saved is lost.',
  },
})

/** Says so when the core process died. */
export function CoreBanner() {
  const core = useSession((state) => state.core)
  const text = useText(texts)
  if (core === 'running') return null
  return <Alert banner type={core === 'failed' ? 'error' : 'warning'} title={text[core]} role="alert" />
}
