import { FileSearchOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useMarks, useText } from '#renderer/app/text.ts'
import type { ClaimedEvidence } from '#shared/domain/claim.ts'
import { evidenceFile, evidencePlace } from '#shared/domain/evidence-place.ts'
import { useReview } from '../review-store.ts'
import { pointersText } from './text.ts'

/** The evidence that the applicant names: one press opens it at its page. */
export function EvidenceLink({ evidence }: { readonly evidence: ClaimedEvidence | null }) {
  const text = useText(pointersText)
  const { bracketed, colon } = useMarks()
  const files = useReview((state) => state.application.current.files)
  const openDocument = useReview((state) => state.openDocument)
  if (evidence === null || evidence.file === '') return null
  const file = evidenceFile(files, evidence)
  const label = `${text.evidence}${colon}${evidence.file} ${evidence.page}`
  if (file === null) {
    return (
      <span className="review-evidence-missing">
        {label}
        {bracketed(text.evidenceMissing)}
      </span>
    )
  }
  return (
    <Button
      type="link"
      size="small"
      icon={<FileSearchOutlined />}
      className="review-evidence"
      onClick={() => openDocument(file.sha256, evidencePlace(evidence, file.mediaType))}
    >
      {label}
    </Button>
  )
}
