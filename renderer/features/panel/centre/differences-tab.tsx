import { Space } from 'antd'
import { useEffect, useRef } from 'react'
import { useText } from '#renderer/app/text.ts'
import type { Pane } from '#renderer/ui/panes/pane-layout.ts'
import { SplitPanes } from '#renderer/ui/panes/split-panes.tsx'
import { usePanes } from '#renderer/ui/panes/use-panes.ts'
import { type CentrePane, useCentre } from './centre-store.ts'
import { DifferencePane } from './difference-pane.tsx'
import { differenceWords } from './difference-text.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { memberName } from './member-name.ts'
import { PaneButtons } from './pane-buttons.tsx'
import { useDifferenceKeys } from './use-difference-keys.ts'
import { VetoButton } from './veto-dialog.tsx'
import { WithEvidence } from './with-evidence.tsx'

const panes: readonly Pane<CentrePane>[] = [
  { id: 'matrix', minimum: 26, preferred: 44, grows: true },
  { id: 'document', minimum: 20, preferred: 26, grows: false },
  { id: 'difference', minimum: 28, preferred: 34, grows: false },
]

/** Until a document is open its room belongs to the matrix. */
const withoutDocument = panes.filter(({ id }) => id !== 'document')

/** The chair's main view: the matrix, the differences one at a time, and the evidence beside them. */
export function DifferencesTab() {
  return (
    <WithEvidence>
      <Tab />
    </WithEvidence>
  )
}

function Tab() {
  const words = useText(differenceWords)
  const container = useRef<HTMLDivElement>(null)
  const { centre, work, asked, document } = useCentre((state) => state)
  const layout = usePanes('panel-panes', document === null ? withoutDocument : panes, container)
  useDifferenceKeys(layout.toggle)
  const answered = useRef(asked)
  const { reveal } = layout
  useEffect(() => {
    if (asked === null || asked === answered.current) return
    answered.current = asked
    reveal(asked.pane)
  }, [asked, reveal])
  if (work === null) return null
  return (
    <div className="panel-differences">
      <div className="panel-differences-bar">
        <PaneButtons layout={layout} />
        <span className="ui-secondary">{words.matrixHint}</span>
        <span className="ui-secondary">{words.queueHint}</span>
        <span className="panel-centre-space" />
        <Space>
          <VetoButton />
        </Space>
      </div>
      <SplitPanes
        container={container}
        panes={layout}
        borderLabel={words.border}
        parts={[
          {
            id: 'matrix',
            content: (
              <MatrixTable
                scheme={work.scheme}
                matrix={work.matrix}
                nameOf={(expert) => memberName(centre, expert)}
              />
            ),
          },
          { id: 'document', content: <EvidencePane /> },
          { id: 'difference', content: <DifferencePane /> },
        ]}
      />
    </div>
  )
}
