import type { EventName, EventPayload } from '#shared/contract/event.ts'
import type { CallInput, CallName, CallOutput, PanelDeskBridge } from '#shared/contract/index.ts'
import type { Result } from '#shared/contract/result.ts'

declare global {
  interface Window {
    readonly paneldesk: PanelDeskBridge
  }
}

/** Asks main or the core; the answer is a value or a failure, never an exception. */
export function invoke<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  job?: string,
): Promise<Result<CallOutput<Name>>> {
  return window.paneldesk.invoke(name, input, job)
}

/** Listens until the returned function is called. */
export function listen<Name extends EventName>(
  event: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  return window.paneldesk.on(event, listener)
}
