import { Button, Modal } from 'antd'
import { useMemo } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { DocumentViewer, storedDocument } from '#renderer/features/documents/index.ts'
import type { ConfirmationScan } from '#shared/domain/data-confirmation.ts'
import { commonText } from '../common-text.ts'

/** The paper that the applicant signed, large enough to read the seal on it. */
export function ScanDialog(props: { readonly scan: ConfirmationScan; readonly onClose: () => void }) {
  const { scan, onClose } = props
  const common = useText(commonText)
  const language = useLanguage()
  const source = useMemo(() => {
    const { hash, name, size, mediaType } = scan
    return storedDocument({ sha256: hash, name, size, mediaType })
  }, [scan])
  return (
    <Modal
      open
      centered
      width="min(70rem, 96vw)"
      title={<span className="results-breaks">{scan.name}</span>}
      footer={<Button onClick={onClose}>{common.dismiss}</Button>}
      onCancel={onClose}
    >
      <div className="results-scan">
        <DocumentViewer source={source} target={null} onSelect={ignoreSelection} lang={language} />
      </div>
    </Modal>
  )
}

/** Nothing is attached from a scan: it is only read. */
function ignoreSelection(): void {}
