import {
  CheckCircleFilled,
  EditOutlined,
  ExclamationCircleFilled,
  InboxOutlined,
  MinusCircleOutlined,
  StopOutlined,
} from '@ant-design/icons'
import type { HandInState } from '#shared/domain/panel-result.ts'

/** A shape of its own for each state, so that colour is never all there is. */
export function StateIcon({ state }: { readonly state: HandInState }) {
  switch (state) {
    case 'not-received':
      return <InboxOutlined aria-hidden className="panel-state-waiting" />
    case 'draft':
      return <EditOutlined aria-hidden className="panel-state-draft" />
    case 'sealed':
      return <CheckCircleFilled aria-hidden className="panel-state-sealed" />
    case 'recused':
      return <MinusCircleOutlined aria-hidden className="panel-state-away" />
    case 'void':
      return <StopOutlined aria-hidden className="panel-state-void" />
    case 'conflict':
      return <ExclamationCircleFilled aria-hidden className="panel-state-conflict" />
  }
}
