import { Empty, Spin } from 'antd'
import { useContext, useEffect, useMemo, useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { DocumentViewer, storedDocument } from '#renderer/features/documents/index.ts'
import { useCentre } from './centre-store.ts'
import { differenceWords } from './difference-text.ts'
import { EvidenceContext, type EvidenceFile } from './evidence-files.ts'
import { readUnknownEvidence } from './unknown-evidence.ts'

type Found = EvidenceFile | 'looking' | 'gone'

/** The document that an expert points at, open at its place. */
export function EvidencePane() {
  const words = useText(differenceWords)
  const language = useLanguage()
  const document = useCentre((state) => state.document)
  const files = useContext(EvidenceContext)
  const sha256 = document?.sha256
  const known = files.find((file) => file.sha256 === sha256)
  const [foreign, setForeign] = useState<Found>('looking')
  const photo = words.photo
  useEffect(() => {
    if (sha256 === undefined || known !== undefined) return
    let current = true
    setForeign('looking')
    void readUnknownEvidence(sha256, photo).then((found) => {
      if (current) setForeign(found ?? 'gone')
    })
    return () => {
      current = false
    }
  }, [sha256, known, photo])
  const found = known ?? foreign
  const source = useMemo(() => (typeof found === 'string' ? null : storedDocument(found)), [found])
  return (
    <section className="panel-evidence" aria-label={words.panes.document}>
      {document === null ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.openDocument} />
      ) : source === null || source.sha256 !== sha256 ? (
        found === 'gone' ? (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.documentGone} />
        ) : (
          <div className="ui-centre">
            <Spin />
          </div>
        )
      ) : (
        <DocumentViewer
          key={source.sha256}
          source={source}
          target={document.target}
          onSelect={ignoreSelection}
          lang={language}
        />
      )}
    </section>
  )
}

/** Evidence is attached by experts on their own sheets, not here. */
function ignoreSelection(): void {}
