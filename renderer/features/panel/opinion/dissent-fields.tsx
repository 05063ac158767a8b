import { DeleteOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { useText } from '#renderer/app/text.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import { useCentre } from '../centre/centre-store.ts'
import { memberName } from '../centre/member-name.ts'
import type { OpinionFieldsProps } from './opinion-tab.tsx'
import { opinionText } from './opinion-text.ts'

/** 保留意见: for members who hand theirs in on paper. What comes with a hand-in stands in its own words anyway. */
export function DissentFields({ opinion, readOnly, onChange }: OpinionFieldsProps) {
  const text = useText(opinionText)
  const centre = useCentre((state) => state.centre)
  const { dissents } = opinion
  const others = centre.members.filter(({ expert }) => !dissents.some((each) => each.expert === expert))
  return (
    <section className="panel-opinion-part">
      <h2>{text.dissents}</h2>
      <p className="ui-secondary">{text.dissentHint}</p>
      {dissents.map((dissent, at) => (
        <div key={dissent.expert} className="panel-dissent">
          <span aria-hidden>{text.dissentOf(memberName(centre, dissent.expert))}</span>
          <Input.TextArea
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={10_000}
            aria-label={text.dissentOf(memberName(centre, dissent.expert))}
            readOnly={readOnly}
            value={dissent.text}
            onChange={(event) =>
              onChange({ ...opinion, dissents: dissents.with(at, { ...dissent, text: event.target.value }) })
            }
          />
          {!readOnly && (
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={`${text.remove} ${text.dissentOf(memberName(centre, dissent.expert))}`}
              onClick={() => onChange({ ...opinion, dissents: dissents.toSpliced(at, 1) })}
            />
          )}
        </div>
      ))}
      {!readOnly && others.length > 0 && (
        <Select<ExpertId | null>
          className="panel-wide"
          aria-label={text.addDissent}
          placeholder={text.addDissent}
          value={null}
          options={others.map(({ expert, name }) => ({ value: expert, label: name }))}
          onChange={(expert) => {
            if (expert !== null) onChange({ ...opinion, dissents: [...dissents, { expert, text: '' }] })
          }}
        />
      )}
    </section>
  )
}
