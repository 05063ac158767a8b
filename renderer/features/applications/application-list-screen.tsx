import { Alert, App, Button, Empty, Progress, Space, Table, Tag, Tooltip } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import { useEffect, useRef } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { useNavigation } from '#renderer/app/navigation.ts'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { ApplicationSummary } from '#shared/contract/application.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import { toFixed, toFraction } from '#shared/domain/exact.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import { chooseAndImport, importSamples } from './import-files.ts'
import { dismissImport, useImports } from './imports.ts'
import { applicationText } from './text.ts'

/** Samples come by themselves in the demo, once, so that a newcomer has something to score. */
function useDemoSamples(empty: boolean, start: () => void): void {
  const [about] = useCall('shell.about', {})
  const demo = about.state === 'ready' && about.value.demo
  const started = useRef(false)
  useEffect(() => {
    if (!demo || !empty || started.current) return
    started.current = true
    start()
  }, [demo, empty, start])
}

export function ApplicationListScreen() {
  const text = useText(applicationText)
  const language = useLanguage()
  const { message, modal } = App.useApp()
  const go = useNavigation((state) => state.go)
  const [loaded, reload] = useCall('application.list', {})
  const { count, last } = useImports()
  const context = { message, language, go }
  useEffect(() => {
    if (count > 0) reload()
  }, [count, reload])
  useDemoSamples(loaded.state === 'ready' && loaded.value.length === 0, () => void importSamples(context))

  const restore = async (row: ApplicationSummary) => {
    await invoke('application.restore', { application: row.id })
    reload()
  }
  const remove = (row: ApplicationSummary) => {
    modal.confirm({
      title: text.removeQuestion(row.centre),
      content: text.removeDetail,
      okText: text.remove,
      cancelText: text.cancel,
      okButtonProps: { danger: true },
      onOk: async () => {
        const result = await invoke('application.remove', { application: row.id })
        if (!result.ok) {
          void message.error(describeFailure(result.error, language).what)
          return
        }
        reload()
        void message.success({
          content: (
            <Space>
              {text.removed}
              <Button type="link" size="small" onClick={() => void restore(row)}>
                {text.undo}
              </Button>
            </Space>
          ),
          duration: 10,
        })
      },
    })
  }

  const columns: ColumnsType<ApplicationSummary> = [
    {
      title: text.columns.centre,
      key: 'centre',
      sorter: (left, right) => left.centre.localeCompare(right.centre, 'zh-CN'),
      render: (_value, row) => (
        <Space orientation="vertical" size={0}>
          <Button
            type="link"
            style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'left' }}
            onClick={() => go({ screen: 'application', application: row.id })}
          >
            {row.centre}
          </Button>
          <Space size="small">
            {row.sample && <Tag color="gold">{text.sample}</Tag>}
            <span className="ui-secondary">
              {text.kinds[row.kind]} · {text.version(row.version)}
            </span>
          </Space>
        </Space>
      ),
    },
    {
      title: text.columns.lead,
      dataIndex: 'leadUnit',
      key: 'lead',
      render: (lead: string | null) => lead ?? text.unknown,
    },
    { title: text.columns.files, dataIndex: 'files', key: 'files', align: 'right', width: '5rem' },
    {
      title: text.columns.problems,
      key: 'problems',
      render: (_value, { errors, warnings }) =>
        errors + warnings === 0 ? (
          text.noProblems
        ) : (
          <Tag color={errors > 0 ? 'red' : 'orange'}>{text.problemCount(errors, warnings)}</Tag>
        ),
    },
    {
      title: text.columns.progress,
      key: 'progress',
      width: '14rem',
      render: (_value, row) => (
        <Tooltip title={row.open === 0 ? text.complete : text.openItems(row.open, row.items)}>
          {row.sealedVersion === null ? (
            <Progress
              size="small"
              aria-label={text.openItems(row.open, row.items)}
              percent={row.items === 0 ? 0 : Math.floor(((row.items - row.open) / row.items) * 100)}
            />
          ) : (
            <Tag color="green">{text.sealed(row.sealedVersion)}</Tag>
          )}
        </Tooltip>
      ),
    },
    {
      title: text.columns.grade,
      key: 'grade',
      align: 'right',
      sorter: (left, right) =>
        left.total === null || right.total === null
          ? Number(left.total !== null) - Number(right.total !== null)
          : toFraction(left.total).compare(toFraction(right.total)),
      render: (_value, { total, grade, open, kind }) =>
        total === null || grade === null
          ? '—'
          : `${toFixed(toFraction(total), 2)} · ${open === 0 ? outcomeName(kind, grade)[language] : text.unfinished}`,
    },
    {
      title: text.columns.imported,
      dataIndex: 'importedAt',
      key: 'imported',
      render: (at: string) => timeText(at, language),
    },
    {
      title: text.columns.actions,
      key: 'actions',
      render: (_value, row) => (
        <Space>
          <Button type="primary" size="small" onClick={() => go({ screen: 'review', application: row.id })}>
            {text.review}
          </Button>
          <Button size="small" onClick={() => remove(row)}>
            {text.remove}
          </Button>
        </Space>
      ),
    },
  ]

  const importActions = (
    <Space wrap>
      <Button type="primary" onClick={() => void chooseAndImport('package', context)}>
        {text.import}
      </Button>
      <Button onClick={() => void chooseAndImport('package-folder', context)}>{text.importFolder}</Button>
    </Space>
  )
  return (
    <Page title={text.title} actions={importActions}>
      {last !== null && !last.result.ok && last.result.error.code !== 'cancelled' && (
        <Alert
          type="error"
          showIcon
          closable={{ onClose: dismissImport }}
          title={text.refusedTitle(last.name)}
          description={Object.values(describeFailure(last.result.error, language)).join(' ')}
        />
      )}
      <Loadable loaded={loaded} retry={reload}>
        {(applications) =>
          applications.length === 0 ? (
            <Empty
              description={
                <>
                  <strong>{text.emptyTitle}</strong>
                  <p>{text.emptyHint}</p>
                </>
              }
            >
              <Space wrap>
                {importActions}
                <Button onClick={() => void importSamples(context)}>{text.samples}</Button>
              </Space>
            </Empty>
          ) : (
            <Table
              rowKey="id"
              columns={columns}
              dataSource={[...applications]}
              pagination={false}
              scroll={{ x: true }}
            />
          )
        }
      </Loadable>
    </Page>
  )
}
