import { Alert, Button, Checkbox, Modal, Select } from 'antd'
import { useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { VetoCode } from '#shared/domain/grade.ts'
import type { Pointer } from '#shared/domain/pointer.ts'
import { presentAt } from '#shared/scoring/panel/votes.ts'
import { useCentre } from './centre-store.ts'
import { centreText } from './centre-text.ts'
import { type DecisionBasis, DecisionFields, noBasis } from './decision-fields.tsx'
import { differenceWords } from './difference-text.ts'
import { distinctPointers } from './evidence-about.ts'
import { useEvidenceName } from './evidence-files.ts'
import { presentAtCentre } from './member-name.ts'
import { placeText } from './pointer-links.tsx'
import { noVotes } from './vote-fields.tsx'

/** A motion for a veto that no queue entry stands for: which one, the evidence from the sheets, the vote. */
export function VetoButton() {
  const words = useText(differenceWords)
  const texts = useText(centreText)
  const language = useLanguage()
  const nameOf = useEvidenceName()
  const { centre, isChair, decide } = useCentre((state) => state)
  const [open, setOpen] = useState(false)
  const [veto, setVeto] = useState<VetoCode | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [basis, setBasis] = useState<DecisionBasis>({ ...noBasis, vote: noVotes })
  const evidence = evidenceOfSheets(centre.sheets)
  const pointers = evidence.filter((pointer) => chosen.includes(JSON.stringify(pointer)))
  const counted = basis.vote === null ? 0 : presentAt(basis.vote)
  const ready =
    veto !== null &&
    pointers.length > 0 &&
    basis.reason.trim() !== '' &&
    counted > 0 &&
    counted === presentAtCentre(centre).length
  return (
    <>
      <Button size="small" disabled={!isChair} onClick={() => setOpen(true)}>
        {words.vetoNew}
      </Button>
      <Modal
        open={open}
        title={words.vetoTitle}
        okText={words.save}
        cancelText={texts.cancel}
        okButtonProps={{ disabled: !ready }}
        onCancel={() => setOpen(false)}
        onOk={() => {
          if (veto !== null)
            void decide({ kind: 'veto', veto, pointers, ...basis, reason: basis.reason.trim() })
          setOpen(false)
        }}
      >
        <p>{words.vetoHint}</p>
        <Select<VetoCode>
          className="panel-wide"
          aria-label={words.vetoWhich}
          placeholder={words.vetoWhich}
          value={veto}
          options={(centre.scheme?.vetoes ?? []).map(({ code, name }) => ({
            value: code,
            label: `${code} ${name[language]}`,
          }))}
          onChange={setVeto}
        />
        <p>
          <strong>{words.vetoEvidence}</strong>
        </p>
        {evidence.length === 0 ? (
          <Alert type="warning" title={words.vetoNoEvidence} />
        ) : (
          <Checkbox.Group
            className="panel-present panel-veto-evidence"
            aria-label={words.vetoEvidence}
            value={[...chosen]}
            options={evidence.map((pointer) => ({
              value: JSON.stringify(pointer),
              label: `${nameOf(pointer.document) ?? words.photo} · ${placeText(pointer.place, words)}`,
            }))}
            onChange={setChosen}
          />
        )}
        <DecisionFields basis={basis} onChange={setBasis} voting="due" voteDecides />
      </Modal>
    </>
  )
}

/** Everything that any sheet points at: a motion rests on what experts found. */
function evidenceOfSheets(sheets: Parameters<typeof presentAtCentre>[0]['sheets']): readonly Pointer[] {
  return distinctPointers(
    sheets.flatMap(({ content }) => [
      ...content.vetoProposals.flatMap(({ pointers }) => pointers),
      ...content.verifications.flatMap(({ pointers }) => pointers),
      ...content.judgements.flatMap(({ pointers }) => pointers),
    ]),
  )
}
