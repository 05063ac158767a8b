import { Select } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { formationModes } from '#shared/domain/formation-mode.ts'
import type { RoundCentre } from '#shared/domain/round.ts'
import { DraftField, readOptional } from '../draft-field.tsx'
import { changeCentre } from '../round-edits.ts'
import { useFrozen, useRound } from '../round-store.ts'
import { centresText } from './centres-text.ts'

/** What a centre's row has no room for. */
export function CentreDetails({ id, centre, partners }: RoundCentre) {
  const text = useText(centresText)
  const language = useLanguage()
  const closed = useFrozen('lists')
  const change = useRound((state) => state.change)
  return (
    <div className="round-form">
      <label htmlFor={`${id}-code`}>{text.creditCode}</label>
      <DraftField
        id={`${id}-code`}
        label={`${centre.name} ${text.creditCode}`}
        value={centre.creditCode ?? ''}
        disabled={closed}
        refusal=""
        read={readOptional}
        onSave={(read) =>
          void change((last) => changeCentre(last, id, { centre: { ...centre, creditCode: read.text } }))
        }
      />
      <label htmlFor={`${id}-mode`}>{text.mode}</label>
      <Select
        id={`${id}-mode`}
        allowClear
        disabled={closed}
        value={centre.formationMode}
        options={formationModes.map(({ code, name }) => ({ value: code, label: name[language] }))}
        onChange={(mode) =>
          void change((last) =>
            changeCentre(last, id, { centre: { ...centre, formationMode: mode ?? null } }),
          )
        }
      />
      <label htmlFor={`${id}-partners`}>{text.partners}</label>
      <div>
        <Select
          id={`${id}-partners`}
          mode="tags"
          style={{ width: '100%' }}
          disabled={closed}
          value={[...partners]}
          open={false}
          suffixIcon={null}
          tokenSeparators={['、', '；', ';', ',', '，']}
          onChange={(value) =>
            void change((last) =>
              changeCentre(last, id, {
                partners: value.map((unit) => unit.trim()).filter((unit) => unit !== ''),
              }),
            )
          }
        />
        <p className="round-hint">{text.partnersHint}</p>
      </div>
    </div>
  )
}
