import { Card, Descriptions, Form, InputNumber, Segmented, Select, Slider, Space, Typography } from 'antd'
import { invoke } from '#renderer/app/bridge.ts'
import { useSession } from '#renderer/app/session.ts'
import { defineText, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { IdentityPanel } from '#renderer/features/identity/index.ts'
import { Page } from '#renderer/ui/page.tsx'
import type { Settings } from '#shared/contract/shell.ts'

const texts = defineText({
  zh: {
    title: '设置',
    display: '显示与锁定',
    language: '语言',
    system: '跟随系统',
    textSize: '文字大小',
    lockAfter: '无操作多少分钟后自动锁定',
    never: '从不',
    minutes: (count: number) => `${count} 分钟`,
    about: '关于',
    version: '版本',
    folder: '数据文件夹',
    runtime: '运行环境',
  },
  en: {
    title: 'Settings',
    display: 'Display and lock',
    language: 'Language',
    system: 'As the system',
    textSize: 'Text size',
    lockAfter: 'Lock after so many minutes without activity',
    never: 'Never',
    minutes: (count: number) => `${count} minutes`,
    about: 'About',
    version: 'Version',
    folder: 'Data folder',
    runtime: 'Runtime',
  },
})

const lockChoices = [0, 5, 10, 15, 30, 60, 120]

export function SettingsScreen() {
  const text = useText(texts)
  const { settings, identity } = useSession()
  const [about] = useCall('shell.about', {})
  if (settings === null || identity?.state !== 'open') return null
  const change = (part: Parameters<typeof invoke<'shell.change-settings'>>[1]) =>
    void invoke('shell.change-settings', part)
  return (
    <Page title={text.title}>
      <Space direction="vertical" size="middle" style={{ width: '100%', maxWidth: '60rem' }}>
        <Card title={text.display} size="small">
          <Form layout="vertical">
            <Form.Item label={text.language}>
              <Segmented<Settings['language']>
                value={settings.language}
                options={[
                  { value: 'system', label: text.system },
                  { value: 'zh', label: '中文' },
                  { value: 'en', label: 'English' },
                ]}
                onChange={(language) => change({ language })}
              />
            </Form.Item>
            <Form.Item label={text.textSize}>
              <Space align="center" size="large">
                <Slider
                  min={80}
                  max={200}
                  step={10}
                  value={settings.textSize}
                  style={{ width: '20rem' }}
                  ariaLabelForHandle={text.textSize}
                  onChange={(textSize) => change({ textSize })}
                />
                <InputNumber
                  min={80}
                  max={200}
                  step={10}
                  suffix="%"
                  aria-label={text.textSize}
                  value={settings.textSize}
                  onChange={(textSize) => textSize !== null && change({ textSize })}
                />
              </Space>
            </Form.Item>
            <Form.Item label={text.lockAfter}>
              <Select
                style={{ width: '12rem' }}
                aria-label={text.lockAfter}
                value={settings.lockAfterMinutes}
                options={lockChoices.map((value) => ({
                  value,
                  label: value === 0 ? text.never : text.minutes(value),
                }))}
                onChange={(lockAfterMinutes) => change({ lockAfterMinutes })}
              />
            </Form.Item>
          </Form>
        </Card>
        <IdentityPanel identity={identity.identity} />
        <Card title={text.about} size="small">
          <Descriptions
            column={1}
            size="small"
            items={[
              {
                key: 'version',
                label: text.version,
                children: about.state === 'ready' ? about.value.version : '',
              },
              {
                key: 'folder',
                label: text.folder,
                children: <Typography.Text className="ui-mono">{identity.store.folder}</Typography.Text>,
              },
              {
                key: 'runtime',
                label: text.runtime,
                children:
                  about.state === 'ready'
                    ? `Electron ${about.value.electron} · Chrome ${about.value.chrome} · Node ${about.value.node}`
                    : '',
              },
            ]}
          />
        </Card>
      </Space>
    </Page>
  )
}
