import { Typography } from 'antd'
import type { ReactNode } from 'react'
import './ui.css'

/** A scrolling page with its title and the actions that belong to it. */
export function Page(props: {
  readonly title: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <main className="ui-page">
      <header className="ui-page-header">
        <Typography.Title level={1} className="ui-page-title">
          {props.title}
        </Typography.Title>
        <div className="ui-page-actions">{props.actions}</div>
      </header>
      {props.children}
    </main>
  )
}
