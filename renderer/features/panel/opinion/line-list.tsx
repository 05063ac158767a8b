import { DeleteOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useText } from '#renderer/app/text.ts'
import { opinionText } from './opinion-text.ts'

/** Numbered lines of an opinion, each edited as text. */
export function LineList(props: {
  readonly title: string
  readonly add: string
  readonly labelOf: (at: number) => string
  readonly lines: readonly string[]
  readonly readOnly: boolean
  readonly onChange: (lines: readonly string[]) => void
}) {
  const { title, add, labelOf, lines, readOnly, onChange } = props
  const text = useText(opinionText)
  return (
    <section className="panel-opinion-part">
      <h2>{title}</h2>
      <ol className="panel-opinion-lines">
        {lines.map((line, at) => (
          <li key={labelOf(at + 1)}>
            <Input.TextArea
              autoSize={{ minRows: 1, maxRows: 6 }}
              maxLength={10_000}
              aria-label={labelOf(at + 1)}
              readOnly={readOnly}
              value={line}
              onChange={(event) => onChange(lines.with(at, event.target.value))}
            />
            {!readOnly && (
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={`${text.remove} ${labelOf(at + 1)}`}
                onClick={() => onChange(lines.toSpliced(at, 1))}
              />
            )}
          </li>
        ))}
      </ol>
      {!readOnly && <Button onClick={() => onChange([...lines, ''])}>{add}</Button>}
    </section>
  )
}
