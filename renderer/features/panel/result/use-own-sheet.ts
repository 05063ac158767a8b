import { useEffect, useState } from 'react'
import { invoke } from '#renderer/app/bridge.ts'
import { useSession } from '#renderer/app/session.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { PanelResult } from '#shared/domain/panel-result.ts'

/** What a result says about the scores of the person at this computer. */
export type OwnSheet =
  | { readonly state: 'looking' | 'not-member' | 'none' }
  | { readonly state: 'same' | 'differs' | 'elsewhere'; readonly counted: Sha256 }

/** Recognises the own sheet in a result by the hash of what was sealed last on this computer. */
export function useOwnSheet({ members, handIns, centre }: PanelResult): OwnSheet {
  const identity = useSession((state) => state.identity)
  const fingerprint = identity?.state === 'open' ? identity.identity.fingerprint : null
  const me = members.find(({ person }) => person !== null && person.fingerprint === fingerprint)
  const counted =
    handIns.find(({ expert, counts }) => expert === me?.expert && counts !== null)?.counts ?? null
  const [sealed, setSealed] = useState<Sha256 | 'nowhere' | null>(null)
  const { application } = centre
  useEffect(() => {
    let current = true
    const read = async (): Promise<Sha256 | 'nowhere'> => {
      if (application === null) return 'nowhere'
      const review = await invoke('review.get', { application })
      return review.ok ? (review.value.sealed.at(-1)?.sheetHash ?? 'nowhere') : 'nowhere'
    }
    void read().then((hash) => {
      if (current) setSealed(hash)
    })
    return () => {
      current = false
    }
  }, [application])
  if (me === undefined) return { state: 'not-member' }
  if (counted === null) return { state: 'none' }
  if (sealed === null) return { state: 'looking' }
  if (sealed === 'nowhere') return { state: 'elsewhere', counted }
  return { state: sealed === counted ? 'same' : 'differs', counted }
}
