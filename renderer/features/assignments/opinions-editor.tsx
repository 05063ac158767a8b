import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { App, Button, Empty, Input, Space } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { defineText, useText } from '#renderer/app/text.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { useDraft } from '#renderer/ui/use-draft.ts'
import type { AssignedWork } from '#shared/contract/assignment.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { StageProps } from './assignment-screen.tsx'
import { CentreHead } from './centre-head.tsx'
import { type EditedOpinion, moved, numbered } from './opinion-list.ts'
import { OpinionPages } from './opinion-pages.tsx'

const texts = defineText({
  zh: {
    hint: '咨询论证不打分，逐条写出意见。每条写一件事，后面的评审要对照“意见—采纳情况”。',
    empty: '还没有意见',
    add: '添加一条意见',
    opinion: (number: number) => `第 ${number} 条意见`,
    up: (number: number) => `第 ${number} 条上移`,
    down: (number: number) => `第 ${number} 条下移`,
    remove: (number: number) => `删除第 ${number} 条`,
    removed: '已删除一条意见',
    undo: '撤销',
    saved: '已保存',
    saving: '正在保存…',
  },
  en: {
    hint: 'A consultation has no scores: write numbered opinions, one matter each. The later panel sees what became of each.',
    empty: 'No opinion yet',
    add: 'Add an opinion',
    opinion: (number: number) => `Opinion ${number}`,
    up: (number: number) => `Move opinion ${number} up`,
    down: (number: number) => `Move opinion ${number} down`,
    remove: (number: number) => `Delete opinion ${number}`,
    removed: 'Deleted an opinion',
    undo: 'Undo',
    saved: 'Saved',
    saving: 'Saving…',
  },
})

/** Numbered opinions instead of scores. Each change is saved at once; writes go one after the other. */
export function OpinionsEditor({ view, work, onChange }: StageProps & { readonly work: AssignedWork }) {
  const text = useText(texts)
  const { message } = App.useApp()
  const [opinions, setOpinions] = useState<readonly EditedOpinion[]>(() =>
    work.opinions.map(({ text, pointers }) => ({ key: crypto.randomUUID(), text, pointers })),
  )
  const [failure, setFailure] = useState<Failure | null>(null)
  const [waiting, setWaiting] = useState(0)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const latest = useRef(opinions)
  const put = useCallback(
    (next: readonly EditedOpinion[]) => {
      latest.current = next
      setOpinions(next)
      setWaiting((count) => count + 1)
      queue.current = queue.current.then(async () => {
        const where = { round: view.round.id, panel: view.panel.id, centre: work.id }
        const result = await invoke('assignment.save-opinions', { ...where, opinions: numbered(next) })
        setWaiting((count) => count - 1)
        setFailure(result.ok ? null : result.error)
        if (result.ok) onChange(result.value)
      })
    },
    [view.round.id, view.panel.id, work.id, onChange],
  )
  const change = (key: string, part: Partial<EditedOpinion>) =>
    put(latest.current.map((opinion) => (opinion.key === key ? { ...opinion, ...part } : opinion)))
  const remove = (key: string) => {
    const at = latest.current.findIndex((opinion) => opinion.key === key)
    const gone = latest.current[at]
    if (gone === undefined) return
    put(latest.current.toSpliced(at, 1))
    const notice = crypto.randomUUID()
    void message.open({
      key: notice,
      type: 'info',
      duration: 10,
      content: (
        <Space>
          {text.removed}
          <Button
            type="link"
            size="small"
            onClick={() => {
              put(latest.current.toSpliced(at, 0, gone))
              message.destroy(notice)
            }}
          >
            {text.undo}
          </Button>
        </Space>
      ),
    })
  }
  const [added, setAdded] = useState<string | null>(null)
  const add = () => {
    const opinion = { key: crypto.randomUUID(), text: '', pointers: [] }
    latest.current = [...latest.current, opinion]
    setOpinions(latest.current)
    setAdded(opinion.key)
  }
  return (
    <section className="assignment-section">
      <CentreHead work={work} level={2} />
      <p>{text.hint}</p>
      {opinions.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.empty} />}
      <ol className="assignment-opinions">
        {opinions.map((opinion, at) => (
          <li key={opinion.key} className="assignment-opinion">
            <span className="assignment-opinion-number ui-number">{at + 1}.</span>
            <div className="assignment-opinion-text">
              <OpinionText
                label={text.opinion(at + 1)}
                value={opinion.text}
                focused={opinion.key === added}
                onChange={(typed) => change(opinion.key, { text: typed })}
              />
              {work.application !== null && (
                <OpinionPages
                  application={work.application}
                  number={at + 1}
                  pointers={opinion.pointers}
                  onChange={(pointers) => change(opinion.key, { pointers })}
                />
              )}
            </div>
            <Space.Compact orientation="vertical">
              <Button
                size="small"
                icon={<ArrowUpOutlined />}
                aria-label={text.up(at + 1)}
                disabled={at === 0}
                onClick={() => put(moved(latest.current, opinion.key, -1))}
              />
              <Button
                size="small"
                icon={<ArrowDownOutlined />}
                aria-label={text.down(at + 1)}
                disabled={at === opinions.length - 1}
                onClick={() => put(moved(latest.current, opinion.key, 1))}
              />
              <Button
                size="small"
                danger
                icon={<DeleteOutlined />}
                aria-label={text.remove(at + 1)}
                onClick={() => remove(opinion.key)}
              />
            </Space.Compact>
          </li>
        ))}
      </ol>
      <Space>
        <Button icon={<PlusOutlined />} onClick={add}>
          {text.add}
        </Button>
        <span className="ui-secondary" role="status">
          {waiting > 0 ? text.saving : failure === null ? text.saved : ''}
        </span>
      </Space>
      {failure !== null && <FailureAlert failure={failure} />}
    </section>
  )
}

function OpinionText(props: {
  readonly label: string
  readonly value: string
  readonly focused: boolean
  readonly onChange: (text: string) => void
}) {
  const { label, value, focused, onChange } = props
  const draft = useDraft(value, onChange)
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focused) field.current?.querySelector('textarea')?.focus()
  }, [focused])
  return (
    <div ref={field}>
      <Input.TextArea
        aria-label={label}
        autoSize={{ minRows: 2, maxRows: 12 }}
        maxLength={10_000}
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.flush}
      />
    </div>
  )
}
