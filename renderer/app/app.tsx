import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useEffect } from 'react'
import { JobList } from '../ui/job-list.tsx'
import { CoreBanner } from './core-banner.tsx'
import { Gate } from './gate.tsx'
import { followJobs } from './jobs.ts'
import { startSession, useSession } from './session.ts'
import { styleNonce } from './style-nonce.ts'
import { LanguageContext } from './text.ts'
import { themeFor } from './theme.ts'

export function App() {
  const settings = useSession((state) => state.settings)
  const language = settings?.resolvedLanguage ?? 'zh'
  const textSize = settings?.textSize ?? 100
  useEffect(startSession, [])
  useEffect(followJobs, [])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.documentElement.style.fontSize = `${(14 * textSize) / 100}px`
  }, [language, textSize])
  return (
    <ConfigProvider
      csp={{ nonce: styleNonce }}
      locale={language === 'zh' ? zhCN : enUS}
      theme={themeFor(textSize)}
    >
      <LanguageContext value={language}>
        <AntApp style={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
          <CoreBanner />
          <Gate />
          <JobList />
        </AntApp>
      </LanguageContext>
    </ConfigProvider>
  )
}
