import { Progress, Tag } from 'antd'
import { defineText, useText } from '#renderer/app/text.ts'
import type { AssignedWork } from '#shared/contract/assignment.ts'
import { assignmentText } from './text.ts'

const texts = defineText({
  zh: {
    opinions: (count: number) => (count === 0 ? '还没有意见' : `意见 ${count} 条`),
    void: '评分留存备查，不再计入。',
  },
  en: {
    opinions: (count: number) => (count === 0 ? 'No opinion yet' : `${count} opinions`),
    void: 'The scores stay on record and count no more.',
  },
})

/** How far the work on one centre is, in a word and, while it goes on, a bar. */
export function WorkState(props: { readonly work: AssignedWork; readonly consultation: boolean }) {
  const { access, openItems, items, sealedVersion, opinions } = props.work
  const text = useText(texts)
  const words = useText(assignmentText)
  switch (access) {
    case 'closed':
      return <Tag>{words.access.closed}</Tag>
    case 'recused':
      return <Tag color="red">{words.access.recused}</Tag>
    case 'void':
      return (
        <>
          <Tag color="red">{words.access.void}</Tag>
          <div className="ui-secondary">{text.void}</div>
        </>
      )
    case 'open': {
      if (props.consultation)
        return <Tag color={opinions.length === 0 ? 'default' : 'green'}>{text.opinions(opinions.length)}</Tag>
      if (sealedVersion !== null) return <Tag color="green">{words.sealed(sealedVersion)}</Tag>
      if (openItems === null || items === null) return <Tag>{words.access.open}</Tag>
      const label = words.openItems(openItems, items)
      return (
        <>
          <span className="ui-number">{label}</span>
          <Progress
            size="small"
            aria-label={label}
            percent={items === 0 ? 0 : Math.max(0, Math.floor(((items - openItems) / items) * 100))}
          />
        </>
      )
    }
  }
}
