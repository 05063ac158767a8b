import { Checkbox, Input } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { hundredOf } from '#shared/domain/hundred.ts'
import type { QualitativeIndicator } from '#shared/domain/indicator.ts'
import type { Judgement } from '#shared/domain/judgement.ts'
import { Choice } from './choice.tsx'
import { useEditPaper, usePaper, usePaperPart } from './paper-context.ts'
import { PointerFields } from './pointer-fields.tsx'
import { ScoreInput } from './score-input.tsx'
import { transcribeText } from './transcribe-text.ts'

function blankJudgement(indicator: QualitativeIndicator): Judgement {
  return { indicator: indicator.code, level: null, value: null, noMaterial: false, note: '', pointers: [] }
}

/** A qualitative indicator as the paper scores it: level or points, the note, the evidence it names. */
export function JudgementPart({ indicator }: { readonly indicator: QualitativeIndicator }) {
  const text = useText(transcribeText)
  const language = useLanguage()
  const { scheme } = usePaper()
  const { code } = indicator
  const judgement = usePaperPart((draft) => draft.judgements[code]) ?? blankJudgement(indicator)
  const edit = useEditPaper()
  const change = (part: Partial<Judgement>) =>
    edit((draft) => ({
      ...draft,
      judgements: {
        ...draft.judgements,
        [code]: { ...(draft.judgements[code] ?? blankJudgement(indicator)), ...part },
      },
    }))
  // plans and sites are scored from 0 to 100; the level follows
  const byHundred = indicator.mode === 'free' && scheme.kind !== 'operation-evaluation'
  const chosen = indicator.levels.find(({ level }) => level === judgement.level)
  const excused = judgement.noMaterial && indicator.noMaterial !== undefined
  const noPoints = excused && indicator.noMaterial?.rule === 'zero'
  const needed = excused ? 0 : (chosen?.minimumPointers ?? 1)
  const length = [...judgement.note.trim()].length
  return (
    <div className="transcribe-judgement" data-item={code}>
      {!noPoints && (
        <div className="transcribe-line">
          {!byHundred && (
            <Choice
              label={`${code} ${text.level}`}
              value={judgement.level}
              options={indicator.levels.map(({ level, value }) => ({
                value: level,
                label: `${level}（${hundredOf(value)}%）`,
                shortcut: level.toLowerCase(),
              }))}
              onChange={(level) =>
                change({
                  level,
                  value: indicator.levels.find((anchored) => anchored.level === level)?.value ?? null,
                })
              }
            />
          )}
          {indicator.mode === 'free' && (
            <ScoreInput
              key={byHundred ? code : judgement.level}
              indicator={indicator}
              value={judgement.value}
              onChange={(value, level) => change({ value, level })}
            />
          )}
          {chosen !== undefined && <span className="ui-secondary">{chosen.anchor[language]}</span>}
        </div>
      )}
      {indicator.noMaterial !== undefined && (
        <span data-seldom>
          <Checkbox
            checked={judgement.noMaterial}
            onChange={(event) => {
              const noMaterial = event.target.checked
              const zero = noMaterial && indicator.noMaterial?.rule === 'zero'
              change({ noMaterial, ...(zero ? { level: null, value: null } : {}) })
            }}
          >
            {text.noMaterial}
          </Checkbox>
        </span>
      )}
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 8 }}
        aria-label={`${code} ${text.comment}`}
        placeholder={text.comment}
        maxLength={10_000}
        value={judgement.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <span className={length < indicator.minimumNote ? 'transcribe-short' : 'ui-secondary'}>
        {text.noteLength(length, indicator.minimumNote)}
      </span>
      <PointerFields
        label={code}
        needed={needed}
        pointers={judgement.pointers}
        onChange={(pointers) => change({ pointers })}
      />
    </div>
  )
}
