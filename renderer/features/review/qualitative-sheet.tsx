import { Checkbox, Input, Radio, Space } from 'antd'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { useDraft } from '#renderer/ui/use-draft.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import { hundredOf } from '#shared/domain/hundred.ts'
import { levelSchema, type QualitativeIndicator } from '#shared/domain/indicator.ts'
import { HistoryButton } from './history-button.tsx'
import { IndicatorHead } from './indicator-head.tsx'
import { ItemCard } from './item-card.tsx'
import { NotApplicableSwitch } from './not-applicable-switch.tsx'
import { PointerList } from './pointers/pointer-list.tsx'
import { useReview } from './review-store.ts'
import { ScoreField } from './score-field.tsx'
import { judgementEntry } from './sheet-items.ts'
import { reviewText } from './text.ts'

/** A qualitative indicator: the level by its anchor, the value in its band, the note, the pointers. */
export function QualitativeSheet({ indicator }: { readonly indicator: QualitativeIndicator }) {
  const text = useText(reviewText)
  const { bracketed } = useMarks()
  const language = useLanguage()
  const { application, review, scheme, write } = useReview((state) => state)
  const judgement = judgementEntry(review, indicator.code)
  const readOnly = review.state === 'sealed'
  const save = (change: Partial<typeof judgement>) =>
    void write('review.judge', { application: application.id, judgement: { ...judgement, ...change } })
  const note = useDraft(judgement.note, (value) => save({ note: value }))
  const value = useDraft(judgement.value ?? '', (typed) => {
    const parsed = decimalSchema.safeParse(typed.trim())
    if (parsed.success) save({ value: parsed.data })
  })
  // plans and sites are scored from 0 to 100; the level follows
  const byHundred = indicator.mode === 'free' && scheme.kind !== 'operation-evaluation'
  const chosen = indicator.levels.find(({ level }) => level === judgement.level)
  const nothing = judgement.noMaterial && indicator.noMaterial !== undefined
  const neededPointers = nothing ? 0 : (chosen?.minimumPointers ?? 1)
  const noteLength = [...note.text.trim()].length
  return (
    <>
      <IndicatorHead indicator={indicator} />
      <NotApplicableSwitch indicator={indicator} />
      <ItemCard item={indicator.code} title={text.level}>
        {byHundred && (
          <ScoreField indicator={indicator} value={judgement.value} readOnly={readOnly} onChange={save} />
        )}
        <Radio.Group
          className="review-levels"
          aria-label={text.level}
          disabled={readOnly || (nothing && indicator.noMaterial?.rule === 'zero')}
          value={judgement.level}
          onChange={(event) => {
            const level = levelSchema.parse(event.target.value)
            save({
              level,
              value: indicator.levels.find((anchored) => anchored.level === level)?.value ?? null,
            })
          }}
        >
          {indicator.levels.map((anchored) => (
            <Radio key={anchored.level} value={anchored.level} className="review-level">
              <strong>{anchored.level}</strong>{' '}
              <span className="ui-number">{byHundred ? hundredOf(anchored.value) : anchored.value}</span> ·{' '}
              {anchored.anchor[language]}
            </Radio>
          ))}
        </Radio.Group>
        {indicator.mode === 'free' && !byHundred && chosen !== undefined && (
          <Space wrap>
            <Input
              size="small"
              className="review-verified ui-number"
              aria-label={text.value}
              readOnly={readOnly}
              value={value.text}
              onChange={(event) => value.type(event.target.value)}
              onBlur={value.flush}
            />
            <span className="ui-secondary">{text.band(chosen.band.from, chosen.band.to)}</span>
          </Space>
        )}
        {indicator.noMaterial !== undefined && (
          <Checkbox
            disabled={readOnly}
            checked={judgement.noMaterial}
            onChange={(event) => {
              const noMaterial = event.target.checked
              const level =
                noMaterial && indicator.noMaterial?.rule === 'zero' ? { level: null, value: null } : {}
              save({ noMaterial, ...level })
            }}
          >
            {text.noMaterial}
            <span className="ui-secondary">{bracketed(text.noMaterialRule(indicator.noMaterial))}</span>
          </Checkbox>
        )}
        <div className="review-note">
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 12 }}
            placeholder={text.notePlaceholder}
            aria-label={text.note}
            readOnly={readOnly}
            value={note.text}
            onChange={(event) => note.type(event.target.value)}
            onBlur={note.flush}
          />
          <span className={noteLength < indicator.minimumNote ? 'review-short' : 'ui-secondary'}>
            {text.noteCount(noteLength, indicator.minimumNote)}
          </span>
        </div>
        <div className={judgement.pointers.length < neededPointers ? 'review-short' : 'ui-secondary'}>
          {text.pointersNeeded(judgement.pointers.length, neededPointers)}
        </div>
        <PointerList
          pointers={judgement.pointers}
          readOnly={readOnly}
          onChange={(pointers) => save({ pointers })}
        />
        <HistoryButton item={indicator.code} />
      </ItemCard>
    </>
  )
}
