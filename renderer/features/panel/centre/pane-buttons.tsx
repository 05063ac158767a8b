import { Button } from 'antd'
import { useText } from '#renderer/app/text.ts'
import type { Panes } from '#renderer/ui/panes/use-panes.ts'
import { type CentrePane, useCentre } from './centre-store.ts'
import { differenceWords } from './difference-text.ts'

const order: readonly CentrePane[] = ['matrix', 'difference', 'document']

/** Shows and folds the panes; what is on show is pressed. */
export function PaneButtons({ layout }: { readonly layout: Panes<CentrePane> }) {
  const words = useText(differenceWords)
  const nothingOpen = useCentre((state) => state.document === null)
  return (
    <div className="panel-pane-buttons">
      {order.map((id) => {
        const on = layout.visible.some((pane) => pane.id === id)
        return (
          <Button
            key={id}
            size="small"
            type={on ? 'primary' : 'default'}
            ghost={on}
            aria-pressed={on}
            disabled={id === 'document' && nothingOpen}
            onClick={() => layout.toggle(id)}
          >
            {words.panes[id]}
          </Button>
        )
      })}
    </div>
  )
}
