import { Alert, App, Button, Empty, Input } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { opinionPartSchema, type PanelOpinion } from '#shared/domain/panel-opinion.ts'
import { opinionPartNames } from '#shared/rounds/names.ts'
import { useCentre } from '../centre/centre-store.ts'
import { ConclusionFields } from './conclusion-fields.tsx'
import { DissentFields } from './dissent-fields.tsx'
import { LineList } from './line-list.tsx'
import { MissingList } from './missing-list.tsx'
import './opinion.css'
import { draftFor } from './opinion-facts.ts'
import { opinionText } from './opinion-text.ts'
import { useOpinion } from './use-opinion.ts'

const textParts = opinionPartSchema.exclude(['problems', 'advice']).options

/** 专家组意见: drafted from the data, edited as text, saved as it is typed. */
export function OpinionTab() {
  const text = useText(opinionText)
  const { centre, work, isChair } = useCentre((state) => state)
  const { opinion, saved, change } = useOpinion()
  const open = work?.aggregation.ok === true ? work.aggregation.open.length : 0
  const scored = centre.round.scheme !== null
  const draft = () => change(draftFor(centre, work, new Date()))
  if (opinion === null || saved === null)
    return (
      <Empty
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={
          open > 0 ? `${text.none}${text.provisional(open)}` : scored ? text.none : text.noneAdvised
        }
      >
        {isChair && (
          <Button type="primary" onClick={draft}>
            {scored ? text.draft : text.draftAdvised}
          </Button>
        )}
      </Empty>
    )
  return (
    <div className="panel-scrolls panel-opinion">
      <div className="panel-opinion-text">
        {!isChair && <Alert type="info" title={text.lookOnly} />}
        {isChair && <DraftAnew onDraft={draft} />}
        <Parts opinion={opinion} readOnly={!isChair} onChange={change} />
      </div>
      <div className="panel-opinion-side">
        <MissingList opinion={saved} />
        <ConclusionFields opinion={opinion} readOnly={!isChair} onChange={change} />
        <DissentFields opinion={opinion} readOnly={!isChair} onChange={change} />
      </div>
    </div>
  )
}

export interface OpinionFieldsProps {
  readonly opinion: PanelOpinion
  readonly readOnly: boolean
  readonly onChange: (opinion: PanelOpinion) => void
}

function Parts({ opinion, readOnly, onChange }: OpinionFieldsProps) {
  const text = useText(opinionText)
  const scored = useCentre((state) => state.centre.round.scheme !== null)
  const language = useLanguage()
  return (
    <>
      {textParts.map((part) => (
        <section key={part} className="panel-opinion-part">
          <h2>{opinionPartNames[part][language]}</h2>
          <Input.TextArea
            autoSize={{ minRows: 2, maxRows: 14 }}
            maxLength={20_000}
            aria-label={opinionPartNames[part][language]}
            status={opinion.parts[part].trim() === '' ? 'warning' : ''}
            readOnly={readOnly}
            value={opinion.parts[part]}
            onChange={(event) =>
              onChange({ ...opinion, parts: { ...opinion.parts, [part]: event.target.value } })
            }
          />
        </section>
      ))}
      <LineList
        title={scored ? text.problems : text.problemsAdvised}
        add={text.addProblem}
        labelOf={text.problem}
        lines={opinion.problems}
        readOnly={readOnly}
        onChange={(problems) => onChange({ ...opinion, problems })}
      />
      <LineList
        title={text.advice}
        add={text.addAdvice}
        labelOf={text.adviceItem}
        lines={opinion.advice}
        readOnly={readOnly}
        onChange={(advice) => onChange({ ...opinion, advice })}
      />
    </>
  )
}

function DraftAnew({ onDraft }: { readonly onDraft: () => void }) {
  const text = useText(opinionText)
  const { modal } = App.useApp()
  const scored = useCentre((state) => state.centre.round.scheme !== null)
  return (
    <div className="panel-opinion-bar">
      <Button
        onClick={() =>
          void modal.confirm({
            title: text.redraft,
            content: scored ? text.redraftHint : text.redraftAdvised,
            okText: text.ok,
            cancelText: text.cancel,
            onOk: onDraft,
          })
        }
      >
        {text.redraft}
      </Button>
      <span className="ui-secondary">{text.blank}</span>
    </div>
  )
}
