import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { runJob } from '#renderer/app/jobs.ts'
import { useText } from '#renderer/app/text.ts'
import type { Loaded } from '#renderer/app/use-call.ts'
import { useTell } from '#renderer/ui/use-tell.tsx'
import type { CallInput } from '#shared/contract/index.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Ranking } from '#shared/contract/round-result.ts'
import { instantSchema, type RoundId } from '#shared/domain/brand.ts'
import type { SecretariatDecision } from '#shared/domain/round-decision.ts'
import { rankingText } from './ranking-text.ts'

type Without<Decision> = Decision extends SecretariatDecision ? Omit<Decision, 'decidedAt'> : never
/** A decision as the screens make it; the clock is the core's. */
export type NewDecision = Without<SecretariatDecision>

/** True where the decision was put on record. */
export type Decide = (decision: NewDecision) => Promise<boolean>

type Answer = Omit<CallInput<'round-result.confirm-data'>, 'round'>
/** Records an applicant's answer; true where it is on record. */
export type ConfirmData = (answer: Answer) => Promise<boolean>

/** The ranking of a round, recomputed by a job that shows its progress, and the way to put a decision on record. */
export function useRanking(round: RoundId) {
  const text = useText(rankingText)
  const { failed } = useTell()
  const [loaded, setLoaded] = useState<Loaded<Ranking>>({ state: 'loading' })
  const [asked, setAsked] = useState(0)
  // the words of the job change with the language, and that is no reason to recompute everything
  const recompute = useEffectEvent((id: RoundId) =>
    runJob('round-result.ranking', { round: id }, text.recomputing),
  )
  useEffect(() => {
    let current = asked >= 0
    void recompute(round).then((result) => {
      if (!current) return
      setLoaded(
        result.ok ? { state: 'ready', value: result.value } : { state: 'failed', failure: result.error },
      )
    })
    return () => {
      current = false
    }
  }, [round, asked])
  const reload = useCallback(() => setAsked((last) => last + 1), [])
  const take = useCallback(
    (result: Result<Ranking>) => {
      if (result.ok) setLoaded({ state: 'ready', value: result.value })
      else failed(result.error)
      return result.ok
    },
    [failed],
  )
  const confirm = useCallback<ConfirmData>(
    async (answer) => take(await runJob('round-result.confirm-data', { round, ...answer }, text.recomputing)),
    [round, text, take],
  )
  const decide = useCallback<Decide>(
    async (decision) => {
      const decidedAt = instantSchema.parse(new Date().toISOString())
      const asked = { round, decision: { ...decision, decidedAt } }
      return take(await runJob('round-result.decide', asked, text.recomputing))
    },
    [round, text, take],
  )
  return { loaded, reload, decide, confirm }
}
