import { App, Button, Space } from 'antd'
import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { describeFailure } from '#shared/contract/failure-text.ts'
import type { FileToken } from '#shared/contract/file-token.ts'
import type { Result } from '#shared/contract/result.ts'
import type { RosterList } from '#shared/rounds/roster.ts'
import { useFrozen, useRound } from '../round-store.ts'
import { RosterDialog } from './roster-dialog.tsx'
import type { Reading } from './roster-reading.ts'
import { rosterText } from './roster-text.ts'

async function readList(list: RosterList, file: FileToken, title: string): Promise<Result<Reading>> {
  switch (list) {
    case 'people': {
      const result = await runJob('round.read-people', { file }, title)
      return result.ok ? { ok: true, value: { list, reading: result.value } } : result
    }
    case 'centres': {
      const result = await runJob('round.read-centres', { file }, title)
      return result.ok ? { ok: true, value: { list, reading: result.value } } : result
    }
    case 'adoptions': {
      const result = await runJob('round.read-adoptions', { file }, title)
      return result.ok ? { ok: true, value: { list, reading: result.value } } : result
    }
  }
}

/** A list out to a spreadsheet and back in, with a preview between. */
export function RosterButtons({ list }: { readonly list: RosterList }) {
  const text = useText(rosterText)
  const language = useLanguage()
  const { message } = App.useApp()
  const round = useRound((state) => state.round)
  const closed = useFrozen('lists')
  const [read, setRead] = useState<{ readonly name: string; readonly reading: Reading } | null>(null)
  const tell = (failure: Failure) => {
    if (failure.code !== 'cancelled')
      void message.error(Object.values(describeFailure(failure, language)).join(' '), 8)
  }
  const write = async () => {
    const target = await invoke('shell.choose-target', {
      purpose: 'roster-template',
      suggestedName: `${text.names[list]}.xlsx`,
    })
    if (!target.ok || target.value === null) return
    const { token: file, name } = target.value
    const result = await invoke('round.write-roster', { round: round.id, list, language, file })
    if (result.ok) void message.success(text.written(name))
    else tell(result.error)
  }
  const choose = async () => {
    const chosen = await invoke('shell.choose-files', { purpose: 'roster' })
    const file = chosen.ok ? chosen.value[0] : undefined
    if (file === undefined) return
    const result = await readList(list, file.token, text.reading)
    if (result.ok) setRead({ name: file.name, reading: result.value })
    else tell(result.error)
  }
  return (
    <Space wrap>
      <Button onClick={() => void write()}>{text.write}</Button>
      <Button disabled={closed} onClick={() => void choose()}>
        {text.read}
      </Button>
      {read !== null && <RosterDialog name={read.name} read={read.reading} onClose={() => setRead(null)} />}
    </Space>
  )
}
