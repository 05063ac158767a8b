import './sheet.css'
import { Tabs } from 'antd'
import { useText } from '#renderer/app/text.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { otherInputs } from '#shared/scoring/used-inputs.ts'
import { FindingList } from './findings/finding-list.tsx'
import { RefusedAlert } from './findings/refused-alert.tsx'
import { VetoPanel } from './findings/veto-panel.tsx'
import { InputSheets } from './input-sheets.tsx'
import { QualitativeSheet } from './qualitative-sheet.tsx'
import { QuantitativeSheet } from './quantitative-sheet.tsx'
import { useReview } from './review-store.ts'
import { reviewText } from './text.ts'

function Section() {
  const text = useText(reviewText)
  const scheme = useReview((state) => state.scheme)
  const section = useReview((state) => state.section)
  const indicator = indicatorsOf(scheme).find(({ code }) => code === section)
  if (indicator === undefined) {
    return (
      <>
        <h2 className="review-sheet-title">{text.other}</h2>
        <InputSheets inputs={otherInputs(scheme)} />
      </>
    )
  }
  return indicator.kind === 'quantitative' ? (
    <QuantitativeSheet key={section} indicator={indicator} />
  ) : (
    <QualitativeSheet key={section} indicator={indicator} />
  )
}

/** The right pane: the sheet of the indicator at hand, the cross-checks, the vetoes. */
export function SheetPane() {
  const text = useText(reviewText)
  const findings = useReview((state) => state.review.findings)
  const proposals = useReview((state) => state.review.content.vetoProposals)
  return (
    <section className="review-sheet" aria-label={text.sheet}>
      <RefusedAlert />
      <Tabs
        size="small"
        items={[
          { key: 'sheet', label: text.sheet, children: <Section /> },
          { key: 'findings', label: `${text.findings} (${findings.length})`, children: <FindingList /> },
          { key: 'veto', label: `${text.veto} (${proposals.length})`, children: <VetoPanel /> },
        ]}
      />
    </section>
  )
}
