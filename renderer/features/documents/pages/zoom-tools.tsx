import {
  ColumnWidthOutlined,
  ExpandOutlined,
  RotateRightOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '@ant-design/icons'
import { Select } from 'antd'
import { useText } from '#renderer/app/text.ts'
import { ToolButton } from '../frame/tool-button.tsx'
import { documentsText } from '../text.ts'
import type { PageStrip } from './use-page-strip.ts'

const choices = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4]

/** Zoom, fit and rotation: the same for PDF and pictures. */
export function ZoomTools({ strip }: { readonly strip: PageStrip }) {
  const text = useText(documentsText)
  const { layout, zoom, setZoom, fitTo, step, rotate } = strip
  return (
    <>
      <ToolButton icon={<ZoomOutOutlined />} label={text.zoomOut} keys="-" onClick={() => step(-1)} />
      <Select<number | 'fit-width' | 'fit-page'>
        className="document-zoom"
        popupMatchSelectWidth={false}
        variant="borderless"
        aria-label={text.zoom}
        value={layout.scale}
        labelRender={() => `${Math.round(layout.scale * 100)}%`}
        options={[
          { value: 'fit-width', label: text.fitWidth },
          { value: 'fit-page', label: text.fitPage },
          ...choices.map((scale) => ({ value: scale, label: `${scale * 100}%` })),
        ]}
        onChange={(choice) =>
          typeof choice === 'number' ? setZoom({ kind: 'scale', scale: choice }) : fitTo(choice)
        }
      />
      <ToolButton icon={<ZoomInOutlined />} label={text.zoomIn} keys="+" onClick={() => step(1)} />
      <ToolButton
        icon={<ColumnWidthOutlined />}
        label={text.fitWidth}
        keys="0"
        pressed={zoom.kind === 'fit-width'}
        onClick={() => fitTo('fit-width')}
      />
      <ToolButton
        icon={<ExpandOutlined />}
        label={text.fitPage}
        keys="9"
        pressed={zoom.kind === 'fit-page'}
        onClick={() => fitTo('fit-page')}
      />
      <ToolButton icon={<RotateRightOutlined />} label={text.rotate} keys="]" onClick={() => rotate(1)} />
    </>
  )
}
