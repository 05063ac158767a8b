import { FileTextOutlined, FormOutlined, UnorderedListOutlined } from '@ant-design/icons'
import { Button, Space, Tooltip } from 'antd'
import { useText } from '#renderer/app/text.ts'
import type { Panes } from '#renderer/ui/panes/use-panes.ts'
import { paneKeys, type ReviewPane, reviewPanes } from '../review-panes.ts'
import { headerText } from './text.ts'

const icons = {
  indicators: <UnorderedListOutlined aria-hidden />,
  document: <FileTextOutlined aria-hidden />,
  sheet: <FormOutlined aria-hidden />,
} as const

/** Shows and folds each pane; pressed is what is on show. */
export function PaneButtons({ panes }: { readonly panes: Panes<ReviewPane> }) {
  const text = useText(headerText)
  return (
    <Space.Compact>
      {reviewPanes.map(({ id }) => {
        const shown = panes.visible.some((pane) => pane.id === id)
        const label = `${text.panes[id]} ${paneKeys[id]}`
        return (
          <Tooltip
            key={id}
            classNames={{ root: 'review-header-tip' }}
            title={shown ? text.foldPane(label) : text.showPane(label)}
          >
            <Button
              icon={icons[id]}
              color={shown ? 'primary' : 'default'}
              variant={shown ? 'filled' : 'outlined'}
              aria-label={label}
              aria-pressed={shown}
              onClick={() => panes.toggle(id)}
            />
          </Tooltip>
        )
      })}
    </Space.Compact>
  )
}
