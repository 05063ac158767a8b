import { Alert } from 'antd'
import { useMarks, useText } from '#renderer/app/text.ts'
import type { CollectedFile } from '#shared/contract/panel.ts'
import { resultText } from './result-text.ts'

/** What became of each countersigned copy. */
export function MergedList({ files }: { readonly files: readonly CollectedFile[] }) {
  const text = useText(resultText)
  const { colon } = useMarks()
  const count = (outcome: CollectedFile['outcome']) => files.filter((file) => file.outcome === outcome).length
  const refused = new Set(
    files
      .filter(({ outcome }) => outcome === 'refused')
      .map(
        ({ file, reason }) =>
          `${file}${colon}${(reason === null ? undefined : text.mergeReasons[reason]) ?? text.otherReason}`,
      ),
  )
  return (
    <Alert
      className="panel-merged"
      type={refused.size > 0 ? 'warning' : 'success'}
      showIcon
      role="status"
      title={text.mergeAdded(count('added'), count('known'), count('refused'))}
      description={
        refused.size === 0 ? undefined : (
          <ul className="panel-missing">
            {[...refused].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )
      }
    />
  )
}
