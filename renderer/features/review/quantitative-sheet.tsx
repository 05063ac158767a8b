import type { QuantitativeIndicator } from '#shared/domain/indicator.ts'
import { inputsOfIndicator } from '#shared/scoring/used-inputs.ts'
import { IndicatorHead } from './indicator-head.tsx'
import { InputSheets } from './input-sheets.tsx'
import { NotApplicableSwitch } from './not-applicable-switch.tsx'

/** A quantitative indicator: its inputs are verified, its points compute themselves. */
export function QuantitativeSheet({ indicator }: { readonly indicator: QuantitativeIndicator }) {
  return (
    <>
      <IndicatorHead indicator={indicator} />
      <NotApplicableSwitch indicator={indicator} />
      <InputSheets inputs={inputsOfIndicator(indicator)} />
    </>
  )
}
