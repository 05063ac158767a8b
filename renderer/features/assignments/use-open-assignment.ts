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
  } | null>(null)
  const [refused, setRefused] = useState<RefusedFile | null>(null)
  const refuse = ({ name }: GrantedFile, failure: Failure) =>
    setRefused(failure.code === 'cancelled' ? null : { name, failure })

  const open = async (file: GrantedFile, compared: Fingerprint | null) => {
    const result = await runJob('assignment.open', { file: file.token, compared }, text.opening(file.name))
    setWaiting(null)
    if (result.ok) go({ screen: 'assignment', round: result.value.round.id, panel: result.value.panel.id })
    else refuse(file, result.error)
  }
  const receive = async (file: GrantedFile) => {
    setRefused(null)
    const result = await runJob('assignment.inspect', { file: file.token }, text.inspecting(file.name))
    if (!result.ok) refuse(file, result.error)
    else if (result.value.pinned) await open(file, null)
    else setWaiting({ file, offer: result.value })
  }
  return {
    offer: waiting?.offer ?? null,
    refused,
    choose: async () => {
      const chosen = await invoke('shell.choose-files', { purpose: 'assignment' })
      const file = chosen.ok ? chosen.value[0] : undefined
      if (file !== undefined) await receive(file)
    },
    receive,
    confirm: async () => {
      if (waiting !== null) await open(waiting.file, waiting.offer.secretariat.fingerprint)
    },
    dismiss: () => {
      setWaiting(null)
      setRefused(null)
    },
  }
}
