import {
  AuditOutlined,
  BarChartOutlined,
  FileProtectOutlined,
  LockOutlined,
  ProfileOutlined,
  ScheduleOutlined,
  SettingOutlined,
  TeamOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons'
import { Alert, App as AntApp, Button, Menu, Tooltip } from 'antd'
import { useEffect, useRef } from 'react'
import { timeText } from '#renderer/app/show-time.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { StoreState } from '#shared/contract/identity.ts'
import type { PublicIdentity } from '#shared/domain/identity.ts'
import { chooseAndImport, importFiles } from '../features/applications/index.ts'
import { RestoreStoreButton } from '../features/identity/index.ts'
import { useRem } from '../ui/use-rem.ts'
import { useWidth } from '../ui/use-width.ts'
import { invoke, listen } from './bridge.ts'
import './frame.css'
import { type Route, useNavigation } from './navigation.ts'
import { Screens } from './screens.tsx'
import { setIdentity } from './session.ts'
import { defineText, useLanguage, useText } from './text.ts'

const texts = defineText({
  zh: {
    applications: '申报材料',
    assignments: '我的评审任务',
    panels: '专家组',
    rounds: '评审批次',
    results: '结果与排序',
    schemes: '指标体系',
    verify: '核验数据包',
    settings: '设置',
    lock: '锁定 (Ctrl+L)',
    navigation: '主导航',
    readOnly: '数据已损坏，当前以只读方式打开：可以查看和导出，不能修改。',
    noBackup: '没有可用的备份，请先把整个数据文件夹复制保存，再联系技术支持。',
    cloud: (service: string) =>
      `数据文件夹位于云同步目录（${service}）中，可能被同步软件损坏，请移到本机普通文件夹。`,
    recovered: (entries: number, at: string) =>
      `上次没有正常退出。已找到全部 ${entries} 条修改记录${at === '' ? '' : `，最后一条在 ${at}`}，没有丢失。`,
  },
  en: {
    applications: 'Applications',
    assignments: 'My assignments',
    panels: 'Panels',
    rounds: 'Rounds',
    results: 'Results',
    schemes: 'Indicator systems',
    verify: 'Verify bundle',
    settings: 'Settings',
    lock: 'Lock (Ctrl+L)',
    navigation: 'Main navigation',
    readOnly: 'The data is damaged and open read-only: it can be looked at and exported, not changed.',
    noBackup: 'No backup holds: copy the whole data folder somewhere safe and tell support.',
    cloud: (service: string) =>
      `The data folder lies in a synced folder (${service}), which can damage it. Move it to a plain local folder.`,
    recovered: (entries: number, at: string) =>
      `The last run did not end properly. All ${entries} recorded changes are here${at === '' ? '' : `, the last from ${at}`}; nothing is lost.`,
  },
})

/** Below this width, in rem, the navigation is icons, so that the work keeps its room. */
const narrowBelow = 84

const sections = [
  'applications',
  'assignments',
  'rounds',
  'panels',
  'results',
  'schemes',
  'verify-bundle',
  'settings',
] as const
type Section = (typeof sections)[number]

function sectionOf(route: Route): Section {
  switch (route.screen) {
    case 'application':
    case 'review':
      return 'applications'
    case 'round':
      return 'rounds'
    case 'assignment':
      return 'assignments'
    case 'result':
    case 'dashboard':
    case 'audit':
      return 'results'
    case 'panel':
    case 'panel-centre':
    case 'transcribe':
    case 'countersign':
      return 'panels'
    default:
      return route.screen
  }
}

function routeTo(section: string): Route | null {
  switch (section) {
    case 'applications':
    case 'rounds':
    case 'panels':
    case 'results':
    case 'schemes':
    case 'settings':
      return { screen: section }
    case 'assignments':
    case 'verify-bundle':
      return { screen: section, file: null }
    default:
      return null
  }
}

const takesFiles: readonly Route['screen'][] = [
  'review',
  'panels',
  'panel',
  'panel-centre',
  'transcribe',
  'countersign',
  'results',
  'result',
  'dashboard',
  'audit',
  'verify-bundle',
]

/** What is encrypted to this person is an assignment, wherever it is dropped. */
function isAssignment(screen: Route['screen'], { name }: GrantedFile): boolean {
  return screen === 'assignments' || (!takesFiles.includes(screen) && /\.age$/i.test(name))
}

/** Menu commands and dropped files, as long as the window is unlocked. */
function useShellEvents(): void {
  const { message } = AntApp.useApp()
  const language = useLanguage()
  const go = useNavigation((state) => state.go)
  useEffect(() => {
    const stops = [
      listen('shell.dropped', ({ files }) => {
        const { screen } = useNavigation.getState().route
        const [first] = files
        if (first !== undefined && isAssignment(screen, first)) go({ screen: 'assignments', file: first })
        // these take what is dropped on them themselves: photographs, score bundles, results, a file to verify
        else if (!takesFiles.includes(screen)) void importFiles(files, { message, language, go })
      }),
      listen('shell.menu', ({ command }) => {
        if (command === 'import') void chooseAndImport('package', { message, language, go })
        if (command === 'import-folder') void chooseAndImport('package-folder', { message, language, go })
        if (command === 'verify-bundle') go({ screen: 'verify-bundle', file: null })
        if (command === 'schemes' || command === 'settings') go({ screen: command })
        if (command === 'about') go({ screen: 'settings' })
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [message, language, go])
}

/** The unlocked window: navigation at the left, who is working at its foot, the screen at the right. */
export function Frame({
  identity,
  store,
}: {
  readonly identity: PublicIdentity
  readonly store: StoreState
}) {
  const text = useText(texts)
  const language = useLanguage()
  const { route, go } = useNavigation()
  const frame = useRef<HTMLDivElement>(null)
  const narrow = useWidth(frame) < narrowBelow * useRem()
  useShellEvents()
  const lock = async () => {
    const result = await invoke('identity.lock', {})
    if (result.ok) setIdentity(result.value)
  }
  const recovered = store.recovered
  return (
    <div ref={frame} className="frame">
      <nav className={narrow ? 'frame-nav frame-nav-narrow' : 'frame-nav'} aria-label={text.navigation}>
        {!narrow && <div className="frame-brand">评审台 PanelDesk</div>}
        <Menu
          mode="inline"
          inlineCollapsed={narrow}
          selectedKeys={[sectionOf(route)]}
          onClick={({ key }) => {
            const target = routeTo(key)
            if (target !== null) go(target)
          }}
          items={[
            { key: 'applications', icon: <UnorderedListOutlined aria-hidden />, label: text.applications },
            { key: 'assignments', icon: <AuditOutlined aria-hidden />, label: text.assignments },
            { key: 'panels', icon: <TeamOutlined aria-hidden />, label: text.panels },
            { key: 'rounds', icon: <ScheduleOutlined aria-hidden />, label: text.rounds },
            { key: 'results', icon: <BarChartOutlined aria-hidden />, label: text.results },
            { key: 'schemes', icon: <ProfileOutlined aria-hidden />, label: text.schemes },
            { key: 'verify-bundle', icon: <FileProtectOutlined aria-hidden />, label: text.verify },
            { key: 'settings', icon: <SettingOutlined aria-hidden />, label: text.settings },
          ]}
        />
        <div className="frame-person">
          {!narrow && (
            <div className="frame-person-name">
              <strong>{identity.name}</strong>
              <span>{identity.organisation}</span>
            </div>
          )}
          <Tooltip
            placement="right"
            title={narrow ? `${identity.name} · ${identity.organisation} · ${text.lock}` : text.lock}
          >
            <Button icon={<LockOutlined />} aria-label={text.lock} onClick={() => void lock()} />
          </Tooltip>
        </div>
      </nav>
      <div className="frame-main">
        {store.readOnly && (
          <Alert
            banner
            type="error"
            title={text.readOnly}
            description={store.backup === null ? text.noBackup : undefined}
            action={store.backup !== null && <RestoreStoreButton backup={store.backup} />}
          />
        )}
        {store.cloudFolder !== null && (
          <Alert banner closable type="warning" title={text.cloud(store.cloudFolder)} />
        )}
        {recovered !== null && (
          <Alert
            banner
            closable
            type="info"
            title={text.recovered(
              recovered.entries,
              recovered.lastAt === null ? '' : timeText(recovered.lastAt, language),
            )}
          />
        )}
        <div className="frame-screen">
          <Screens />
        </div>
      </div>
    </div>
  )
}
