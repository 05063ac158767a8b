import { Empty } from 'antd'
import { useText } from '#renderer/app/text.ts'
import '../grade/grade.css'
import { useCentre } from './centre-store.ts'
import { centreText } from './centre-text.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { memberName } from './member-name.ts'
import { PointerLinks } from './pointer-links.tsx'
import { WithEvidence } from './with-evidence.tsx'

/** 咨询论证: what each expert wrote, numbered, and the places that it points at; there are no scores. */
export function ConsultationOpinions() {
  const text = useText(centreText)
  const { centre, document } = useCentre((state) => state)
  const written = centre.opinions.filter(({ opinions }) => opinions.length > 0)
  if (written.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.noOpinions} />
  return (
    <WithEvidence>
      <div className="panel-consultation">
        <section className="panel-scrolls panel-grade" aria-label={text.consultationOpinions}>
          {written.map(({ expert, opinions }) => (
            <section key={expert} className="panel-card">
              <h2>{memberName(centre, expert)}</h2>
              <ol className="panel-advice">
                {opinions.map(({ number, text: said, pointers }) => (
                  <li key={number} value={number}>
                    {said}
                    {pointers.length > 0 && <PointerLinks pointers={pointers} />}
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </section>
        {document !== null && <EvidencePane />}
      </div>
    </WithEvidence>
  )
}
