import { Alert, Button } from 'antd'
import type { Failure } from '#shared/contract/failure.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import { useLanguage } from '../app/text.ts'

/** A failure as a box: what happened, what to do, and a way to try again where there is one. */
export function FailureAlert({ failure, retry }: { readonly failure: Failure; readonly retry?: () => void }) {
  const language = useLanguage()
  const { what, todo } = describeFailure(failure, language)
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={what}
      description={todo === '' ? undefined : todo}
      action={
        retry === undefined ? undefined : (
          <Button size="small" onClick={retry}>
            {language === 'zh' ? '重试' : 'Try again'}
          </Button>
        )
      }
    />
  )
}
