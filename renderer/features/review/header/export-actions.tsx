import { App, Button, Dropdown, Space } from 'antd'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { Result } from '#shared/contract/result.ts'
import { useReview } from '../review-store.ts'
import { headerText } from './text.ts'

/** The signed bundle (after submitting) and the printable sheet (any time, a draft says so). */
export function ExportActions() {
  const text = useText(headerText)
  const language = useLanguage()
  const { message } = App.useApp()
  const { application, review } = useReview((state) => state)
  const go = useNavigation((state) => state.go)
  const id = application.id

  const tell = (result: Result<unknown>, target: GrantedFile) => {
    if (!result.ok) {
      if (result.error.code !== 'cancelled')
        void message.error(Object.values(describeFailure(result.error, language)).join(' '))
      return
    }
    void message.success({
      content: (
        <Space>
          {text.exported(target.name)}
          <Button
            type="link"
            size="small"
            onClick={() => void invoke('shell.show-in-folder', { file: target.token })}
          >
            {text.showInFolder}
          </Button>
        </Space>
      ),
      duration: 8,
    })
  }
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
