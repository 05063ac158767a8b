import { Button } from 'antd'

/**
 * A small button in a row: what it does is seen, for what is said too. Its words keep together, so that what is said
 * begins with what is seen.
 */
export function RowButton(props: {
  readonly label: string
  /** What the row is about. */
  readonly of: string
  readonly primary?: boolean
  readonly disabled?: boolean
  readonly onClick: () => void
}) {
  const { label, of, primary = false, disabled = false, onClick } = props
  return (
    <Button
      size="small"
      type={primary ? 'primary' : 'default'}
      autoInsertSpace={false}
      disabled={disabled}
      aria-label={`${label} ${of}`}
      onClick={onClick}
    >
      {label}
    </Button>
  )
}
