import { GatewayOutlined } from '@ant-design/icons'
import { useText } from '#renderer/app/text.ts'
import { ToolButton } from '../frame/tool-button.tsx'
import { documentsText } from '../text.ts'

/** Switches between reading and drawing boxes. */
export function RegionTool(props: { readonly drawing: boolean; readonly onToggle: () => void }) {
  const text = useText(documentsText)
  return (
    <ToolButton
      icon={<GatewayOutlined />}
      label={text.region}
      keys="R"
      named
      pressed={props.drawing}
      onClick={props.onToggle}
    />
  )
}
