import { Spin } from 'antd'
import type { ReactNode } from 'react'
import type { Loaded } from '../app/use-call.ts'
import { FailureAlert } from './failure-alert.tsx'
import './ui.css'

/** Loading, failed or ready: every screen that reads shows all three. */
export function Loadable<Value>(props: {
  readonly loaded: Loaded<Value>
  readonly retry: () => void
  readonly children: (value: Value) => ReactNode
}) {
  const { loaded, retry, children } = props
  switch (loaded.state) {
    case 'loading':
      return (
        <div className="ui-centre">
          <Spin size="large" />
        </div>
      )
    case 'failed':
      return (
        <div className="ui-page">
          <FailureAlert failure={loaded.failure} retry={retry} />
        </div>
      )
    case 'ready':
      return children(loaded.value)
  }
}
