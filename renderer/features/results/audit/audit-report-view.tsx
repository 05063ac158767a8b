import { Alert, Descriptions, Table, Tag } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { levelTexts } from '#shared/bundle/verification-text.ts'
import type { AuditReport } from '#shared/contract/round-result.ts'
import { toFixed, toFraction } from '#shared/domain/exact.ts'
import type { RankedCentre, RoundResult } from '#shared/domain/round-result.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'
import { commonText } from '../common-text.ts'
import { FindingTable } from '../finding-table.tsx'
import { SchemeKindContext, useGradeName } from '../grade-name.ts'
import { rankingText } from '../ranking/ranking-text.ts'
import { auditText } from './audit-text.ts'
import { isVerificationLevel } from './level.ts'

/** What an audit found: all good said plainly, or each finding by its place. */
export function AuditReportView({ name, report }: { readonly name: string; readonly report: AuditReport }) {
  const text = useText(auditText)
  const common = useText(commonText)
  const language = useLanguage()
  const { ok, level, result, panelResults, sheets, findings } = report
  return (
    <section aria-label={name}>
      <Alert
        type={ok ? 'success' : 'error'}
        showIcon
        role="status"
        className="results-alert"
        title={`${name}${language === 'zh' ? '：' : ': '}${ok ? text.good : text.bad(findings.length)}`}
        description={ok ? text.goodHint(sheets, panelResults) : text.badHint}
      />
      {findings.length > 0 && <FindingTable findings={findings} round={result?.round ?? null} />}
      <Descriptions
        bordered
        size="small"
        column={1}
        className="results-alert results-white"
        items={[
          {
            key: 'level',
            label: text.level,
            children: isVerificationLevel(level) ? levelTexts[level][language] : level,
          },
          { key: 'centres', label: text.centres, children: panelResults },
          { key: 'sheets', label: text.sheets, children: sheets },
          ...(result === null
            ? []
            : [
                {
                  key: 'round',
                  label: text.round,
                  children: (
                    <>
                      {result.round.name} {result.round.drill && <Tag color="gold">{common.drill}</Tag>}
                    </>
                  ),
                },
                {
                  key: 'secretariat',
                  label: text.secretariat,
                  children: (
                    <>
                      {result.secretariat.name} · {text.fingerprint}{' '}
                      <span className="ui-mono">{result.secretariat.fingerprint}</span>
                    </>
                  ),
                },
                {
                  key: 'published',
                  label: text.published,
                  children: new Date(result.publishedAt).toLocaleString(
                    language === 'zh' ? 'zh-CN' : 'en-GB',
                  ),
                },
              ]),
        ]}
      />
      {result !== null && (
        <SchemeKindContext value={result.scheme?.kind ?? 'operation-evaluation'}>
          <PublishedRanking result={result} />
        </SchemeKindContext>
      )}
    </section>
  )
}

function PublishedRanking({ result }: { readonly result: RoundResult }) {
  const text = useText(auditText)
  const words = useText(rankingText)
  const grade = useGradeName()
  return (
    <section className="results-card">
      <header>
        <h2>{text.ranking}</h2>
      </header>
      <Table<RankedCentre>
        size="small"
        rowKey="centre"
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        dataSource={result.ranking}
        columns={[
          {
            title: words.rank,
            key: 'rank',
            align: 'right',
            render: (_value, { rank }) => rank ?? '—',
          },
          {
            title: words.centre,
            key: 'centre',
            className: 'results-breaks',
            render: (_value, { centre, name }) => `${centre} ${name}`,
          },
          {
            title: words.total,
            key: 'total',
            align: 'right',
            className: 'ui-number',
            render: (_value, { total }) => (total === null ? '—' : toFixed(toFraction(total), 2)),
          },
          { title: words.scoreGrade, key: 'score', render: (_value, line) => grade(line.scoreGrade) },
          { title: words.cappedGrade, key: 'capped', render: (_value, line) => grade(line.cappedGrade) },
          {
            title: words.quotaGrade,
            key: 'quota',
            render: (_value, line) => (
              <>
                {grade(line.quotaGrade)} {line.limited && <Tag color="orange">{words.limited}</Tag>}
              </>
            ),
          },
          {
            title: words.department,
            key: 'department',
            render: (_value, { department }) => grade(department?.grade ?? null),
          },
        ]}
      />
      {result.without.length > 0 && (
        <p>
          {text.without}：{result.without.map(({ centre }) => subjectLabel(result.round, centre)).join('、')}
        </p>
      )}
    </section>
  )
}
