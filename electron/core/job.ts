/** What a long piece of work reports to and is stopped by. */
export interface Job {
  readonly signal: AbortSignal
  readonly progress: (phase: string, done: number, total: number | null, subject: string | null) => void
}
