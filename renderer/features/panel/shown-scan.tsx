import { Alert, Spin } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { DocumentViewer, storedDocument } from '#renderer/features/documents/index.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { EvidenceFile } from './centre/evidence-files.ts'
import { readUnknownEvidence } from './centre/unknown-evidence.ts'
import { transcribeText } from './transcribe/transcribe-text.ts'

/** A scan of signed paper as this store keeps it. */
export function ShownScan({ sha256, name }: { readonly sha256: Sha256; readonly name: string }) {
  const text = useText(transcribeText)
  const language = useLanguage()
  const [found, setFound] = useState<EvidenceFile | 'looking' | 'gone'>('looking')
  useEffect(() => {
    let current = true
    void readUnknownEvidence(sha256, name).then((file) => {
      if (current) setFound(file ?? 'gone')
    })
    return () => {
      current = false
    }
  }, [sha256, name])
  const source = useMemo(() => (typeof found === 'string' ? null : storedDocument(found)), [found])
  if (found === 'gone') return <Alert type="error" showIcon title={text.scanGone} />
  if (source === null)
    return (
      <div className="ui-centre">
        <Spin />
      </div>
    )
  return <DocumentViewer source={source} target={null} onSelect={ignoreSelection} lang={language} />
}

/** Nothing is attached from a scan: it is only read. */
function ignoreSelection(): void {}
