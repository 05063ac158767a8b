import { Button, Select } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { adoptionAnswerSchema, type OpinionAdoption } from '#shared/domain/opinion-adoption.ts'
import type { RoundCentre } from '#shared/domain/round.ts'
import { changeAdoptions, withAdoption } from '#shared/rounds/adoptions.ts'
import { adoptionAnswerNames } from '#shared/rounds/names.ts'
import { DraftField, readRequired } from '../draft-field.tsx'
import { changeCentre } from '../round-edits.ts'
import { useFrozen, useRound } from '../round-store.ts'
import { RowButton } from '../row-button.tsx'
import { roundText } from '../text.ts'
import { adoptionsText } from './adoptions-text.ts'

/** The table of one centre, edited in place. */
export function CentreAdoptions({ id, centre, adoptions }: RoundCentre) {
  const text = useText(adoptionsText)
  const { required } = useText(roundText)
  const language = useLanguage()
  const closed = useFrozen('lists')
  const change = useRound((state) => state.change)
  const put = (number: number, part: Partial<OpinionAdoption>) =>
    void change((last) =>
      changeAdoptions(last, id, (lines) =>
        lines.map((line) => (line.number === number ? { ...line, ...part } : line)),
      ),
    )
  const add = () =>
    void change((last) => {
      const now = last.centres.find((one) => one.id === id)
      if (now === undefined) return last
      return changeCentre(last, id, withAdoption(now, { text: text.newOpinion, consultation: '' }))
    })
  return (
    <>
      {adoptions.length > 0 && (
        <div className="round-scroll">
          <table className="round-seats" aria-label={centre.name}>
            <thead>
              <tr>
                <th scope="col">{text.number}</th>
                <th scope="col" className="round-wide">
                  {text.opinion}
                </th>
                <th scope="col">{text.answer}</th>
                <th scope="col" className="round-wide">
                  {text.explanation}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {adoptions.map(({ number, text: opinion, consultation, answer, explanation }) => {
                const of = text.of(centre.name, number)
                return (
                  <tr key={number}>
                    <td>{number}</td>
                    <td>
                      <DraftField
                        label={`${of} ${text.opinion}`}
                        rows={1}
                        maxLength={10_000}
                        value={opinion}
                        disabled={closed}
                        refusal={required}
                        read={readRequired}
                        onSave={(value) => put(number, { text: value })}
                      />
                      {consultation !== '' && <p className="round-hint">{text.from(consultation)}</p>}
                    </td>
                    <td>
                      <Select
                        aria-label={`${of} ${text.answer}`}
                        allowClear
                        style={{ width: '9rem' }}
                        placeholder={text.unanswered}
                        disabled={closed}
                        value={answer}
                        options={adoptionAnswerSchema.options.map((code) => ({
                          value: code,
                          label: adoptionAnswerNames[code][language],
                        }))}
                        onChange={(value) => put(number, { answer: value ?? null })}
                      />
                    </td>
                    <td>
                      <DraftField
                        label={`${of} ${text.explanation}`}
                        rows={1}
                        maxLength={10_000}
                        value={explanation}
                        disabled={closed}
                        refusal=""
                        read={(typed) => typed.trim()}
                        onSave={(value) => put(number, { explanation: value })}
                      />
                    </td>
                    <td>
                      <RowButton
                        label={text.remove}
                        of={of}
                        disabled={closed}
                        onClick={() =>
                          void change((last) =>
                            changeAdoptions(last, id, (lines) =>
                              lines.filter((line) => line.number !== number),
                            ),
                          )
                        }
                      />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      <Button
        className="round-gap"
        size="small"
        disabled={closed}
        aria-label={`${text.add} ${centre.name}`}
        onClick={add}
      >
        {text.add}
      </Button>
    </>
  )
}
