import { Button, Tooltip } from 'antd'
import type { ReactNode } from 'react'

/** A tool of the bar: a picture, its name, and the key that does the same. */
export function ToolButton(props: {
  readonly icon: ReactNode
  readonly label: string
  readonly keys?: string
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly named?: boolean
  readonly onClick: () => void
}) {
  const { icon, label, keys, pressed, disabled = false, named = false, onClick } = props
  return (
    <Tooltip title={keys === undefined ? label : `${label} (${keys})`} mouseEnterDelay={0.5}>
      <Button
        type={pressed === true ? 'primary' : 'text'}
        icon={icon}
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        disabled={disabled}
        onClick={onClick}
      >
        {named ? label : null}
      </Button>
    </Tooltip>
  )
}
