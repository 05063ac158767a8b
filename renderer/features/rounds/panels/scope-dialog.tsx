import { Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { IndicatorCode } from '#shared/domain/indicator.ts'
import type { Seat } from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { panelsText } from './panels-text.ts'

/** Which indicators a member looks at; all of them is no scope at all. */
export function ScopeDialog(props: {
  readonly name: string
  readonly seat: Seat
  readonly scheme: Scheme
  readonly onClose: () => void
  readonly onChange: (scope: Seat['scope']) => void
}) {
  const { name, seat, scheme, onClose, onChange } = props
  const text = useText(panelsText)
  const language = useLanguage()
  const all = scheme.dimensions.flatMap(({ indicators }) => indicators.map(({ code }) => code))
  const [chosen, setChosen] = useState<readonly IndicatorCode[]>(seat.scope ?? all)
  const toggle = (codes: readonly IndicatorCode[], on: boolean) =>
    setChosen((last) => all.filter((code) => (codes.includes(code) ? on : last.includes(code))))
  return (
    <Modal
      open
      width="44rem"
      title={text.scopeOf(name)}
      okText={text.ok}
      cancelText={text.cancel}
      okButtonProps={{ disabled: chosen.length === 0 }}
      onOk={() => onChange(chosen.length === all.length ? null : chosen)}
      onCancel={onClose}
    >
      <p className="ui-secondary">{text.scopeHint}</p>
      <Button size="small" onClick={() => setChosen(all)}>
        {text.scopeAll}
      </Button>
      {scheme.dimensions.map(({ code: dimension, name: words, indicators }) => {
        const codes = indicators.map(({ code }) => code)
        const on = codes.filter((code) => chosen.includes(code)).length
        return (
          <fieldset key={dimension} className="round-scope">
            <legend>
              <Checkbox
                checked={on === codes.length}
                indeterminate={on > 0 && on < codes.length}
                onChange={({ target }) => toggle(codes, target.checked)}
              >
                {dimension} {words[language]}
              </Checkbox>
            </legend>
            {indicators.map(({ code, name: indicator }) => (
              <Checkbox
                key={code}
                checked={chosen.includes(code)}
                onChange={({ target }) => toggle([code], target.checked)}
              >
                {code} {indicator[language]}
              </Checkbox>
            ))}
          </fieldset>
        )
      })}
    </Modal>
  )
}
