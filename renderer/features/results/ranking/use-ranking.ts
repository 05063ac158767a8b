import { useCallback, useEffect, useState } from 'react'
import { runJob } from '#renderer/app/jobs.ts'
import { useText } from '#renderer/app/text.ts'
import type { Loaded } from '#renderer/app/use-call.ts'
import type { Ranking } from '#shared/contract/round-result.ts'
import { instantSchema, type RoundId } from '#shared/domain/brand.ts'
import type { RoundDecision } from '#shared/domain/round-decision.ts'
import { useTell } from '../use-tell.tsx'
import { rankingText } from './ranking-text.ts'

type Without<Decision> = Decision extends RoundDecision ? Omit<Decision, 'decidedAt'> : never
/** A decision as the screens make it; the clock is the core's. */
export type NewDecision = Without<RoundDecision>

/** True where the decision was put on record. */
export type Decide = (decision: NewDecision) => Promise<boolean>

/** The ranking of a round, recomputed by a job that shows its progress, and the way to put a decision on record. */
export function useRanking(round: RoundId) {
  const text = useText(rankingText)
  const { failed } = useTell()
  const [loaded, setLoaded] = useState<Loaded<Ranking>>({ state: 'loading' })
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let current = asked >= 0
    void runJob('round-result.ranking', { round }, text.recomputing).then((result) => {
      if (!current) return
      setLoaded(
        result.ok ? { state: 'ready', value: result.value } : { state: 'failed', failure: result.error },
      )
    })
    return () => {
      current = false
    }
  }, [round, text, asked])
  const reload = useCallback(() => setAsked((last) => last + 1), [])
  const decide = useCallback<Decide>(
    async (decision) => {
      const decidedAt = instantSchema.parse(new Date().toISOString())
      const result = await runJob(
        'round-result.decide',
        { round, decision: { ...decision, decidedAt } },
        text.recomputing,
      )
      if (result.ok) setLoaded({ state: 'ready', value: result.value })
      else failed(result.error)
      return result.ok
    },
    [round, text, failed],
  )
  return { loaded, reload, decide }
}
