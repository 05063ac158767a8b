import { Button, Dropdown } from 'antd'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useTell } from '#renderer/ui/use-tell.tsx'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { Result } from '#shared/contract/result.ts'
import { useReview } from '../review-store.ts'
import { headerText } from './text.ts'

/** The signed bundle (after submitting) and the printable sheet (any time, a draft says so). */
export function ExportActions() {
  const text = useText(headerText)
  const language = useLanguage()
  const { saved, failed } = useTell()
  const { application, review } = useReview((state) => state)
  const go = useNavigation((state) => state.go)
  const id = application.id

  const tell = (result: Result<unknown>, target: GrantedFile) =>
    result.ok ? saved(target) : failed(result.error)
  const exportBundle = async () => {
    const version = review.sealed.at(-1)?.version ?? 1
    const target = await invoke('shell.choose-target', {
      purpose: 'scores-bundle',
      suggestedName: `${application.centre.name.slice(0, 60)}-评分-v${version}.zip`,
    })
    if (!target.ok || target.value === null) return
    const file = target.value
    tell(await runJob('bundle.export-scores', { application: id, file: file.token }, text.exportBundle), file)
  }
  const exportSheet = async () => {
    const target = await invoke('shell.choose-target', {
      purpose: 'score-sheet',
      suggestedName: `${application.centre.name.slice(0, 60)}-评分表.pdf`,
    })
    if (!target.ok || target.value === null) return
    const file = target.value
    tell(
      await runJob(
        'report.write-score-sheet',
        { application: id, language, file: file.token },
        text.exportSheet,
      ),
      file,
    )
  }
  const { given } = review
  // what belongs to a round goes out with the whole assignment, signed for its chair
  const handOver =
    given === null
      ? {
          key: 'bundle',
          label: text.exportBundle,
          disabled: review.sealed.length === 0,
          onClick: () => void exportBundle(),
        }
      : {
          key: 'hand-in',
          label: text.handIn,
          onClick: () => go({ screen: 'assignment', round: given.round, panel: given.panel }),
        }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [handOver, { key: 'sheet', label: text.exportSheet, onClick: () => void exportSheet() }],
      }}
    >
      <Button>{language === 'zh' ? '导出' : 'Export'}</Button>
    </Dropdown>
  )
}
