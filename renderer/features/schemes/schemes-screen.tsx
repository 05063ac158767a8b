import { Alert, App, Button, Collapse, Space, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { defineText, useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { Failure } from '#shared/contract/failure.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { CallOutput } from '#shared/contract/index.ts'
import type { SchemeSummary } from '#shared/contract/scheme.ts'
import type { Indicator } from '#shared/domain/indicator.ts'

const texts = defineText({
  zh: {
    title: '评价指标体系',
    import: '导入指标体系…',
    export: '导出…',
    template: '导出填报模板…',
    reference: '参考，非官方',
    official: '正式',
    version: (version: string) => `版本 ${version}`,
    hash: '哈希',
    builtIn: '内置',
    code: '编码',
    indicator: '指标',
    weight: '权重',
    rule: '说明',
    anchors: '评分等级',
    imported: '指标体系已导入',
    exported: '已导出',
    problems: (count: number) => `指标体系有 ${count} 处问题，没有导入`,
  },
  en: {
    title: 'Indicator systems',
    import: 'Import indicator system…',
    export: 'Export…',
    template: 'Export workbook template…',
    reference: 'Reference, not official',
    official: 'Official',
    version: (version: string) => `Version ${version}`,
    hash: 'Hash',
    builtIn: 'Built in',
    code: 'Code',
    indicator: 'Indicator',
    weight: 'Weight',
    rule: 'Definition',
    anchors: 'Levels',
    imported: 'The indicator system is imported',
    exported: 'Exported',
    problems: (count: number) => `${count} problems; nothing was imported`,
  },
})

type Problems = CallOutput<'scheme.check'>

function IndicatorTable({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const text = useText(texts)
  const language = useLanguage()
  return (
    <Table<Indicator>
      rowKey="code"
      size="small"
      pagination={false}
      dataSource={[...indicators]}
      columns={[
        { title: text.code, dataIndex: 'code', key: 'code', width: '4.5rem' },
        { title: text.indicator, key: 'name', width: '16rem', render: (_value, { name }) => name[language] },
        { title: text.weight, dataIndex: 'weight', key: 'weight', align: 'right', width: '4.5rem' },
        {
          title: text.rule,
          key: 'rule',
          render: (_value, indicator) => (
            <>
              <div>{indicator.definition[language]}</div>
              {indicator.kind === 'qualitative' &&
                indicator.levels.map(({ level, value, anchor }) => (
                  <div key={level} className="ui-secondary">
                    <strong>{level}</strong> {value} · {anchor[language]}
                  </div>
                ))}
            </>
          ),
        },
      ]}
    />
  )
}

function SchemeActions({ summary }: { readonly summary: SchemeSummary }) {
  const text = useText(texts)
  const language = useLanguage()
  const { message } = App.useApp()
  const { scheme, hash } = summary
  const said = (failure: Failure) =>
    void message.error(Object.values(describeFailure(failure, language)).join(' '))
  const exportJson = async () => {
    const target = await invoke('shell.choose-target', {
      purpose: 'scheme',
      suggestedName: `${scheme.id}.json`,
    })
    if (!target.ok || target.value === null) return
    const result = await invoke('scheme.export', { hash, file: target.value.token })
    if (result.ok) void message.success(text.exported)
    else said(result.error)
  }
  const exportTemplate = async () => {
    const target = await invoke('shell.choose-target', {
      purpose: 'template',
      suggestedName: language === 'zh' ? '定量指标填报表.xlsx' : 'metrics-workbook.xlsx',
    })
    if (!target.ok || target.value === null) return
    const last = new Date().getFullYear() - 1
    const result = await invoke('scheme.write-template', {
      hash,
      period: { from: String(last - scheme.years + 1), to: String(last) },
      file: target.value.token,
    })
    if (result.ok) void message.success(text.exported)
    else said(result.error)
  }
  return (
    <Space onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
      <Button size="small" onClick={() => void exportTemplate()}>
        {text.template}
      </Button>
      <Button size="small" onClick={() => void exportJson()}>
        {text.export}
      </Button>
    </Space>
  )
}

/** The indicator systems on this machine: read them, export them, import others. */
export function SchemesScreen() {
  const text = useText(texts)
  const { bracketed } = useMarks()
  const language = useLanguage()
  const { message } = App.useApp()
  const [loaded, reload] = useCall('scheme.list', {})
  const [problems, setProblems] = useState<Problems>([])
  const [failure, setFailure] = useState<Failure | null>(null)
  const importScheme = async () => {
    setProblems([])
    setFailure(null)
    const chosen = await invoke('shell.choose-files', { purpose: 'scheme' })
    const file = chosen.ok ? chosen.value[0] : undefined
    if (file === undefined) return
    const checked = await invoke('scheme.check', { file: file.token })
    if (checked.ok && checked.value.length > 0) {
      setProblems(checked.value)
      return
    }
    const result = checked.ok ? await invoke('scheme.import', { file: file.token }) : checked
    if (!result.ok) {
      setFailure(result.error)
      return
    }
    void message.success(text.imported)
    reload()
  }
  return (
    <Page title={text.title} actions={<Button onClick={() => void importScheme()}>{text.import}</Button>}>
      {failure !== null && <FailureAlert failure={failure} />}
      {problems.length > 0 && (
        <Alert
          type="error"
          title={text.problems(problems.length)}
          description={problems.map(({ code, place, detail }) => (
            <div key={`${place} ${code} ${detail}`}>
              <code>{place}</code> {detail}
            </div>
          ))}
        />
      )}
      <Loadable loaded={loaded} retry={reload}>
        {(schemes) => (
          <Collapse
            // the head holds buttons of its own, so that it cannot be one itself
            collapsible="header"
            defaultActiveKey={schemes.slice(0, 1).map(({ hash }) => hash)}
            items={schemes.map((summary) => {
              const { scheme, hash, builtIn } = summary
              return {
                key: hash,
                label: (
                  <Space wrap>
                    <strong>{scheme.name[language]}</strong>
                    <span>{text.version(scheme.version)}</span>
                    <Tag color={scheme.status === 'reference' ? 'gold' : 'blue'}>{text[scheme.status]}</Tag>
                    {builtIn && <Tag>{text.builtIn}</Tag>}
                  </Space>
                ),
                extra: <SchemeActions summary={summary} />,
                children: (
                  <>
                    <Typography.Paragraph>{scheme.basis[language]}</Typography.Paragraph>
                    <Typography.Paragraph className="ui-mono" type="secondary">
                      {text.hash} {hash}
                    </Typography.Paragraph>
                    {scheme.dimensions.map((dimension) => (
                      <section key={dimension.code} aria-label={dimension.name[language]}>
                        <Typography.Title level={2} style={{ fontSize: '1.1rem' }}>
                          {dimension.code} {dimension.name[language]}
                          {bracketed(dimension.weight)}
                        </Typography.Title>
                        <IndicatorTable indicators={dimension.indicators} />
                      </section>
                    ))}
                  </>
                ),
              }
            })}
          />
        )}
      </Loadable>
    </Page>
  )
}
