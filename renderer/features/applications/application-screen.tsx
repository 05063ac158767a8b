import { Badge, Button, Descriptions, Space, Tabs, Tag, Typography } from 'antd'
import { useNavigation } from '#renderer/app/navigation.ts'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { Application } from '#shared/domain/application.ts'
import type { ApplicationId } from '#shared/domain/brand.ts'
import { CompletenessTable } from './completeness-table.tsx'
import { FileTable } from './file-table.tsx'
import { ProblemTable } from './problem-table.tsx'
import { applicationText } from './text.ts'
import { VersionDifferences } from './version-differences.tsx'

function Overview({ application }: { readonly application: Application }) {
  const text = useText(applicationText)
  const language = useLanguage()
  const { centre, current } = application
  const given = (value: string | null) =>
    value ?? <Typography.Text type="secondary">{text.unknown}</Typography.Text>
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      items={[
        { key: 'lead', label: text.facts.lead, children: given(centre.leadUnit) },
        { key: 'code', label: text.facts.creditCode, children: given(centre.creditCode) },
        { key: 'field', label: text.facts.field, children: given(centre.field) },
        {
          key: 'mode',
          label: text.facts.mode,
          children: given(centre.formationMode === null ? null : text.modes[centre.formationMode]),
        },
        { key: 'approved', label: text.facts.approved, children: given(centre.approvedOn) },
        {
          key: 'period',
          label: text.facts.period,
          children: `${application.period.from} – ${application.period.to}`,
        },
        { key: 'kind', label: text.facts.kind, children: text.kinds[application.kind] },
        {
          key: 'source',
          label: text.facts.source,
          children: `${current.sourceName} · ${text.version(current.version)} · ${timeText(current.importedAt, language)}`,
        },
        {
          key: 'hash',
          label: text.facts.hash,
          children: (
            <Typography.Text copyable className="ui-mono">
              {current.packageHash}
            </Typography.Text>
          ),
        },
      ]}
    />
  )
}

/** One application: what it says of itself, what is wrong in it, what is missing, its files and its versions. */
export function ApplicationScreen({ application: id }: { readonly application: ApplicationId }) {
  const text = useText(applicationText)
  const go = useNavigation((state) => state.go)
  const [loaded, reload, set] = useCall('application.get', { application: id })
  return (
    <Loadable loaded={loaded} retry={reload}>
      {(application) => {
        const { current } = application
        const missing = current.completeness.filter((item) => item.state === 'missing').length
        const counted = (label: string, count: number) => (
          <Badge count={count} size="small" offset={[10, 0]}>
            {label}
          </Badge>
        )
        return (
          <Page
            title={
              <Space wrap>
                {application.centre.name}
                {application.sample && <Tag color="gold">{text.sample}</Tag>}
              </Space>
            }
            actions={
              <>
                <Button onClick={() => go({ screen: 'applications' })}>{text.back}</Button>
                <Button type="primary" onClick={() => go({ screen: 'review', application: id })}>
                  {text.review}
                </Button>
              </>
            }
          >
            <Tabs
              items={[
                {
                  key: 'overview',
                  label: text.tabs.overview,
                  children: <Overview application={application} />,
                },
                {
                  key: 'problems',
                  label: counted(text.tabs.problems, current.problems.length),
                  children: <ProblemTable application={application} onChange={set} />,
                },
                {
                  key: 'completeness',
                  label: counted(text.tabs.completeness, missing),
                  children: <CompletenessTable items={current.completeness} />,
                },
                {
                  key: 'files',
                  label: `${text.tabs.files} (${current.files.length})`,
                  children: <FileTable version={current} />,
                },
                {
                  key: 'versions',
                  label: text.tabs.versions,
                  children: <VersionDifferences application={application} />,
                },
              ]}
            />
          </Page>
        )
      }}
    </Loadable>
  )
}
