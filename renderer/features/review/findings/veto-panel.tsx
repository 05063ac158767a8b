import './findings.css'
import { Button, Card, Input, Modal } from 'antd'
import { useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Veto } from '#shared/domain/grade.ts'
import { PointerList } from '../pointers/pointer-list.tsx'
import { useReview } from '../review-store.ts'
import { findingsText } from './text.ts'

/** Proposals of a veto: an expert proposes, others decide. */
export function VetoPanel() {
  const text = useText(findingsText)
  const language = useLanguage()
  const { scheme, review, application, write, document, selection } = useReview((state) => state)
  const [asking, setAsking] = useState<Veto | null>(null)
  const [note, setNote] = useState('')
  const readOnly = review.state === 'sealed'
  const propose = async () => {
    if (asking === null || note.trim() === '') return
    const pointers =
      document === null ? [] : [{ document: document.sha256, place: selection ?? { kind: 'whole' as const } }]
    const done = await write('review.propose-veto', {
      application: application.id,
      proposal: { veto: asking.code, note: note.trim(), pointers },
    })
    if (!done) return
    setAsking(null)
    setNote('')
  }
  return (
    <>
      <p className="ui-secondary">{text.vetoHint}</p>
      {scheme.vetoes.map((veto) => {
        const proposal = review.content.vetoProposals.find((candidate) => candidate.veto === veto.code)
        return (
          <Card
            key={veto.code}
            size="small"
            className="review-veto"
            title={`${veto.code} ${veto.name[language]}`}
            extra={
              readOnly ? null : proposal === undefined ? (
                <Button size="small" danger onClick={() => setAsking(veto)}>
                  {text.proposeVeto}
                </Button>
              ) : (
                <Button
                  size="small"
                  onClick={() =>
                    void write('review.withdraw-veto', { application: application.id, veto: veto.code })
                  }
                >
                  {text.withdrawVeto}
                </Button>
              )
            }
          >
            {proposal !== undefined && (
              <>
                <p>{proposal.note}</p>
                <PointerList
                  pointers={proposal.pointers}
                  readOnly={readOnly}
                  onChange={(pointers) =>
                    void write('review.propose-veto', {
                      application: application.id,
                      proposal: { ...proposal, pointers },
                    })
                  }
                />
              </>
            )}
          </Card>
        )
      })}
      <Modal
        open={asking !== null}
        title={asking === null ? '' : `${asking.code} ${asking.name[language]}`}
        okText={text.proposeVeto}
        cancelText={text.cancel}
        okButtonProps={{ danger: true, disabled: note.trim() === '' }}
        onOk={() => void propose()}
        onCancel={() => setAsking(null)}
      >
        <p>{text.vetoHint}</p>
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 3 }}
          aria-label={text.note}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Modal>
    </>
  )
}
