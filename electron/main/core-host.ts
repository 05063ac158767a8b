import type { FromCore, ToCore } from '#shared/contract/core-message.ts'

/** A running core process, whichever way it is hosted. */
export interface CoreProcess {
  send(message: ToCore): void
  kill(): void
}

export interface CoreListeners {
  message(message: FromCore): void
  /** Called once, however the process ended. */
  exit(code: number | null): void
}

export type StartCore = (
  script: string,
  env: Readonly<Record<string, string>>,
  listeners: CoreListeners,
) => CoreProcess
