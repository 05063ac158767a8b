import { Alert, Descriptions, Tag } from 'antd'
import { timeText } from '#renderer/app/show-time.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { levelTexts } from '#shared/bundle/verification-text.ts'
import type { AuditReport } from '#shared/contract/round-result.ts'
import type { PublicRoundResult } from '#shared/domain/round-result.ts'
import { publicPartLimits } from '#shared/rounds/audit-text.ts'
import { commonText } from '../common-text.ts'
import { FindingTable } from '../finding-table.tsx'
import { auditText } from './audit-text.ts'
import { isVerificationLevel } from './level.ts'
import { PublishedRanking } from './published-ranking.tsx'

/** What an audit found: all good said plainly, or each finding by its place; and what it could not check. */
export function AuditReportView({ name, report }: { readonly name: string; readonly report: AuditReport }) {
  const text = useText(auditText)
  const common = useText(commonText)
  const { ok, result, publicPart, panelResults, sheets, findings } = report
  const good = publicPart === null ? text.good : text.publicGood
  const goodHint = publicPart === null ? text.goodHint(sheets, panelResults) : text.publicGoodHint
  return (
    <section aria-label={name}>
      <Alert
        type={ok ? 'success' : 'error'}
        showIcon
        role="status"
        className="results-alert"
        title={`${name}${common.colon}${ok ? good : text.bad(findings.length)}`}
        description={ok ? goodHint : text.badHint}
      />
      {findings.length > 0 && <FindingTable findings={findings} round={result?.round ?? null} />}
      {publicPart !== null && <Limits />}
      <Facts report={report} />
      {result !== null && (
        <PublishedRanking
          kind={result.scheme?.kind ?? null}
          lines={result.ranking}
          without={result.without.map(({ centre }) => centre)}
          round={result.round}
        />
      )}
      {publicPart !== null && (
        <PublishedRanking kind={kindOf(publicPart)} lines={publicPart.centres} without={[]} round={null} />
      )}
    </section>
  )
}

/** The published part carries no scheme, but says of which kind its round is. */
function kindOf({ round: { kind, scheme } }: PublicRoundResult) {
  if (scheme === null) return null
  return kind === 'plan-review' || kind === 'site-assessment' ? kind : 'operation-evaluation'
}

function Limits() {
  const text = useText(auditText)
  const language = useLanguage()
  return (
    <Alert
      type="info"
      showIcon
      className="results-alert"
      title={text.publicLimits}
      description={
        <ul className="results-findings">
          {publicPartLimits.map((limit) => (
            <li key={limit.en}>{limit[language]}</li>
          ))}
        </ul>
      }
    />
  )
}

function Facts({ report }: { readonly report: AuditReport }) {
  const text = useText(auditText)
  const common = useText(commonText)
  const language = useLanguage()
  const { level, result, publicPart, panelResults, sheets, transcribed } = report
  const about = result ?? publicPart
  const recomputed =
    result === null
      ? []
      : [
          { key: 'centres', label: text.centres, children: panelResults },
          {
            key: 'sheets',
            label: text.sheets,
            children: (
              <>
                {sheets} {transcribed > 0 && <Tag color="purple">{text.transcribed(transcribed)}</Tag>}
              </>
            ),
          },
          {
            key: 'scans',
            label: text.scans,
            children: text.scansHeld(
              result.confirmations.filter(({ scan }) => scan !== null).length,
              result.confirmations.length,
            ),
          },
        ]
  return (
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
        ...recomputed,
        ...(about === null
          ? []
          : [
              {
                key: 'round',
                label: text.round,
                children: (
                  <>
                    {about.round.name} {about.round.drill && <Tag color="gold">{common.drill}</Tag>}
                  </>
                ),
              },
              {
                key: 'secretariat',
                label: text.secretariat,
                children: (
                  <>
                    {about.secretariat.name} · {text.fingerprint}{' '}
                    <span className="ui-mono">{about.secretariat.fingerprint}</span>
                  </>
                ),
              },
              {
                key: 'published',
                label: text.published,
                children: timeText(about.publishedAt, language),
              },
            ]),
        ...(publicPart === null
          ? []
          : [
              {
                key: 'full',
                label: text.full,
                children: <span className="ui-mono">{publicPart.full}</span>,
              },
            ]),
      ]}
    />
  )
}
