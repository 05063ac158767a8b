import { create } from 'zustand'
import type { EventPayload } from '#shared/contract/event.ts'
import type { CallInput, CallName, CallOutput } from '#shared/contract/index.ts'
import { fail, type Result } from '#shared/contract/result.ts'
import { invoke, listen } from './bridge.ts'

export interface RunningJob {
  readonly id: string
  readonly title: string
  readonly progress: EventPayload<'job.progress'> | null
}

export const useJobs = create<{ readonly running: readonly RunningJob[] }>(() => ({ running: [] }))

function follow(progress: EventPayload<'job.progress'>): void {
  useJobs.setState(({ running }) => ({
    running: running.some((job) => job.id === progress.job)
      ? running.map((job) => (job.id === progress.job ? { ...job, progress } : job))
      : running,
  }))
}

/** Subscribes the list of running jobs to their progress; once, when the window starts. */
export function followJobs(): () => void {
  return listen('job.progress', follow)
}

/** Shows a job that somebody else started (the demo's samples) for as long as `until` runs. */
export function showJob(id: string, title: string): () => void {
  useJobs.setState(({ running }) => ({ running: [...running, { id, title, progress: null }] }))
  return () => useJobs.setState(({ running }) => ({ running: running.filter((job) => job.id !== id) }))
}

/** Runs a long call; while it runs it is in the list with its progress and can be cancelled there. */
export async function runJob<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  title: string,
): Promise<Result<CallOutput<Name>>> {
  const id = crypto.randomUUID()
  const done = showJob(id, title)
  try {
    return await invoke(name, input, id)
  } catch {
    return fail({ code: 'internal' })
  } finally {
    done()
  }
}

export function cancelJob(id: string): void {
  void invoke('job.cancel', { job: id })
}
