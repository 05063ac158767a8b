import { Button, Progress, Typography } from 'antd'
import { cancelJob, useJobs } from '../app/jobs.ts'
import { defineText, useText } from '../app/text.ts'
import './job-list.css'

const texts = defineText({
  zh: {
    cancel: '取消',
    running: '正在进行',
    phases: {
      listing: '清点文件',
      reading: '解包并校验',
      storing: '存入',
      check: '检查材料',
      read: '读取',
      hash: '校验',
      write: '写入',
    } as Record<string, string>,
  },
  en: {
    cancel: 'Cancel',
    running: 'In progress',
    phases: {
      listing: 'Listing',
      reading: 'Unpacking and checking',
      storing: 'Storing',
      check: 'Looking through',
      read: 'Reading',
      hash: 'Checking',
      write: 'Writing',
    },
  },
})

/** Long work in the corner: what it is, how far it is, and a way to stop it. */
export function JobList() {
  const running = useJobs((state) => state.running)
  const text = useText(texts)
  if (running.length === 0) return null
  return (
    <section className="job-list" aria-label={text.running} aria-live="polite">
      {running.map(({ id, title, progress }) => {
        const percent =
          progress === null || progress.total === null || progress.total === 0
            ? null
            : Math.min(100, Math.floor((progress.done / progress.total) * 100))
        return (
          <div key={id} className="job">
            <Typography.Text strong>{title}</Typography.Text>
            <Progress
              percent={percent ?? 100}
              status="active"
              showInfo={percent !== null}
              size="small"
              aria-label={title}
            />
            <div className="job-foot">
              <Typography.Text type="secondary" ellipsis>
                {progress === null ? '' : `${text.phases[progress.phase] ?? ''} ${progress.subject ?? ''}`}
              </Typography.Text>
              <Button size="small" onClick={() => cancelJob(id)}>
                {text.cancel}
              </Button>
            </div>
          </div>
        )
      })}
    </section>
  )
}
