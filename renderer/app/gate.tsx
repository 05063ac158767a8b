import { Spin } from 'antd'
import { UnlockScreen, WelcomeScreen } from '../features/identity/index.ts'
import { FailureAlert } from '../ui/failure-alert.tsx'
import { Frame } from './frame.tsx'
import { useSession } from './session.ts'

/** What stands before the work: creating an identity, then unlocking it. */
export function Gate() {
  const { identity, failure } = useSession()
  if (failure !== null && identity === null) {
    return (
      <div className="ui-page">
        <FailureAlert failure={failure} />
      </div>
    )
  }
  if (identity === null) {
    return (
      <div className="ui-centre">
        <Spin size="large" />
      </div>
    )
  }
  switch (identity.state) {
    case 'none':
      return <WelcomeScreen />
    case 'locked':
      return <UnlockScreen name={identity.name} organisation={identity.organisation} />
    case 'open':
      return <Frame identity={identity.identity} store={identity.store} />
  }
}
