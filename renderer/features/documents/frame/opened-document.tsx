import type { ReactNode } from 'react'
import type { Opened } from '../use-opened.ts'
import { Loading } from './loading.tsx'
import { ProblemNote } from './problem-note.tsx'

/** Loading, failed or open: the three states of every viewer. */
export function OpenedDocument<Value>(props: {
  readonly opened: Opened<Value>
  readonly children: (value: Value) => ReactNode
}) {
  const { opened, children } = props
  switch (opened.state) {
    case 'loading':
      return <Loading />
    case 'failed':
      return <ProblemNote problem={opened.problem} />
    case 'open':
      return children(opened.value)
  }
}
