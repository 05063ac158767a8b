import { useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { runJob } from '#renderer/app/jobs.ts'
import { useNavigation } from '#renderer/app/navigation.ts'
import { defineText, useText } from '#renderer/app/text.ts'
import type { AssignmentOffer } from '#shared/contract/assignment.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { Fingerprint } from '#shared/domain/identity.ts'

const texts = defineText({
  zh: { inspecting: (name: string) => `检查 ${name}`, opening: (name: string) => `打开 ${name}` },
  en: { inspecting: (name: string) => `Checking ${name}`, opening: (name: string) => `Opening ${name}` },
})

export interface RefusedFile {
  readonly name: string
  readonly failure: Failure
}

/** An assignment file on its way in: an offer whose sender must be compared first, or the reason why not. */
export interface OpeningAssignment {
  readonly offer: AssignmentOffer | null
  readonly refused: RefusedFile | null
  /** A file that opens with a code; `wrong` after one that did not open it. */
  readonly locked: { readonly name: string; readonly wrong: boolean } | null
  readonly enterCode: (code: string) => Promise<void>
  readonly choose: () => Promise<void>
  readonly receive: (file: GrantedFile) => Promise<void>
  /** The fingerprints are the same: opens, and the sender is known from now on. */
  readonly confirm: () => Promise<void>
  readonly dismiss: () => void
}

/** A known secretariat's file opens at once; an unknown one's only after its fingerprint was compared. */
export function useOpenAssignment(): OpeningAssignment {
  const text = useText(texts)
  const go = useNavigation((state) => state.go)
  const [waiting, setWaiting] = useState<{
    readonly file: GrantedFile
    readonly offer: AssignmentOffer
    readonly code: string | null
  } | null>(null)
  const [locked, setLocked] = useState<{ readonly file: GrantedFile; readonly wrong: boolean } | null>(null)
  const [refused, setRefused] = useState<RefusedFile | null>(null)
  const refuse = ({ name }: GrantedFile, failure: Failure) =>
    setRefused(failure.code === 'cancelled' ? null : { name, failure })

  const open = async (file: GrantedFile, compared: Fingerprint | null, code: string | null) => {
    const input = { file: file.token, compared, ...(code === null ? {} : { code }) }
    const result = await runJob('assignment.open', input, text.opening(file.name))
    setWaiting(null)
    if (result.ok) go({ screen: 'assignment', round: result.value.round.id, panel: result.value.panel.id })
    else refuse(file, result.error)
  }
  const inspect = async (file: GrantedFile, code: string | null) => {
    setRefused(null)
    const input = { file: file.token, ...(code === null ? {} : { code }) }
    const result = await runJob('assignment.inspect', input, text.inspecting(file.name))
    const asked = !result.ok && result.error.code === 'code-needed'
    setLocked(asked ? { file, wrong: code !== null } : null)
    if (asked) return
    if (!result.ok) refuse(file, result.error)
    else if (result.value.pinned) await open(file, null, code)
    else setWaiting({ file, offer: result.value, code })
  }
  const receive = (file: GrantedFile) => inspect(file, null)
  return {
    offer: waiting?.offer ?? null,
    refused,
    locked: locked === null ? null : { name: locked.file.name, wrong: locked.wrong },
    enterCode: async (code) => {
      if (locked !== null) await inspect(locked.file, code)
    },
    choose: async () => {
      const chosen = await invoke('shell.choose-files', { purpose: 'assignment' })
      const file = chosen.ok ? chosen.value[0] : undefined
      if (file !== undefined) await receive(file)
    },
    receive,
    confirm: async () => {
      if (waiting !== null) await open(waiting.file, waiting.offer.secretariat.fingerprint, waiting.code)
    },
    dismiss: () => {
      setWaiting(null)
      setRefused(null)
      setLocked(null)
    },
  }
}
