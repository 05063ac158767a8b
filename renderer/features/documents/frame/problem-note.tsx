import { Result } from 'antd'
import { useText } from '#renderer/app/text.ts'
import type { DocumentProblem } from '../document-problem.ts'
import { documentsText } from '../text.ts'

/** Why the document cannot be shown, and what to do about it. */
export function ProblemNote({ problem }: { readonly problem: DocumentProblem }) {
  const { problems } = useText(documentsText)
  const [what, todo] = problems[problem]
  return (
    <div className="document-state" role="alert">
      <Result status={problem === 'empty' ? 'info' : 'warning'} title={what} subTitle={todo} />
    </div>
  )
}
